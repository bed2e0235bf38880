/** "hoe staan we ervoor?", "give me an overview of Defender". */
import type { Criterion } from '../../../domain/query/query.js';
import { groupingIn } from '../filters/grouping.js';
import { has, isMarked } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import type { Rule } from './rule.js';

export const overview: Rule = (asked) => {
  const { scene, query } = asked;
  const onDay = query.asOf !== undefined && scene.head === null && query.criteria.length === 0;
  const howFar = has(scene.sentence, 'how_far') && scene.head === null;
  if (!(has(scene.sentence, 'overview') || onDay || howFar) || scene.mentions.length > 0 || scene.head === 'risk')
    return undefined;
  // "the figures per vendor" are numbers of a group each.
  if (groupingIn(scene) !== undefined) return undefined;
  // "overzicht van de openstaande maatregelen" asks for the list itself.
  const listed = query.criteria.some(
    ({ field }) => !['obligor', 'vendor', 'investigation', 'product', 'owner', 'period'].includes(field),
  );
  // "een overzicht van alle maatregelen die in 2024 af moeten zijn".
  const dated = has(scene.sentence, 'measure', 'deadline') && query.criteria.some(({ field }) => field === 'period');
  if (listed || dated || isListOf(asked) || isListOfWhat(asked)) return undefined;
  return { type: 'overview', query: { ...query, criteria: query.criteria.filter((one) => !isToday(one, asked)) } };
};

/** "dashboard van vandaag", "how are things today?": the day on which it is asked, and not what is due on it. */
const isToday = (criterion: Criterion, { scene: { world } }: Asked): boolean =>
  criterion.field === 'period' && criterion.from === world.today && criterion.to === world.today;

/** An overview "of measures of someone" is a list; one of a party or an investigation counts. */
function isListOf({ scene: { sentence } }: Asked): boolean {
  const noun = sentence.items.findIndex((item) => isMarked(item, 'measure', 'deadline'));
  return (
    noun >= 0 &&
    has(sentence, 'list_of') &&
    sentence.items.slice(noun).some((item) => isMarked(item, 'of', 'from', 'at', 'relative'))
  );
}

/** "een overzicht van wat in 2024 valt", "an overview of everything that is due": what falls or has to be done is a list. */
function isListOfWhat({ scene: { sentence } }: Asked): boolean {
  if (!has(sentence, 'fall', 'must', 'due')) return false;
  return sentence.items.some((item, at) => {
    if (!isMarked(item, 'list_of')) return false;
    const [joint, ...clause] = sentence.items.slice(at + 1).filter((other) => !isMarked(other, 'all'));
    return isMarked(joint, 'of', 'at', 'about') && isMarked(clause[0], 'which', 'relative');
  });
}
