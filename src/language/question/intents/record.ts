/** The vendor's record: "houdt Microsoft zich aan zijn afspraken?", "how often was Microsoft late?". */
import type { Criterion, MeasureQuery } from '../../../domain/query/query.js';
import type { DerivedWord } from '../../../domain/measure/words.js';
import { has, isMarked, senseIn, type Sentence } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import type { Scene } from '../sentence/scene.js';
import { onDayAsked } from '../times/record-day.js';
import { firstItem, type Rule } from './rule.js';

/** What the record itself is about; it does not narrow it. */
const OWN_FIELDS: ReadonlySet<Criterion['field']> = new Set<Criterion['field']>(['word', 'state', 'kind', 'text']);

export const record: Rule = (asked) => {
  const { sentence, mentions } = asked.scene;
  if (mentions.length > 0 || !asksForRecord(asked)) return undefined;
  const current = has(sentence, 'current_date') && !has(sentence, 'first_date');
  return { type: 'record', query: queryOf(asked), against: current ? 'current' : 'first' };
};

/** The record of the promises that a list was about, as far as its filters are of that kind. */
export const recordOf = ({ criteria, ...asked }: MeasureQuery): MeasureQuery => ({
  ...asked,
  criteria: criteria.filter(({ field }) => !OWN_FIELDS.has(field)),
});

/** What it narrows the record to. A single day is the day that it is asked about. */
function queryOf({ query, scene: { sentence, world } }: Asked): MeasureQuery {
  const own = query.criteria.filter(
    (one) =>
      !OWN_FIELDS.has(one.field) && !(one.field === 'riskLevel' && has(sentence, 'average') && !has(sentence, 'risk')),
  );
  return onDayAsked({ ...query, criteria: own }, world.today);
}

/** "which promises did Microsoft not keep in time?" asks for the promises. */
function asksWhichOnes({ scene: { sentence }, parts }: Asked): boolean {
  // "record: open and late": one of its groups, and not the whole of it.
  if (parts.some((part) => isOf(part, 'open')) && parts.some((part) => isOf(part, 'overdue')) && !has(sentence, 'or'))
    return !has(sentence, 'on_time', 'count') && parts.every((part) => !isOf(part, 'closed'));
  if (!has(sentence, 'measure') || !has(sentence, 'picks')) return false;
  if (parts.some(({ criterion }) => criterion.field === 'word' && criterion.anyOf.includes('open'))) return true;
  const late = parts.some(({ criterion }) => criterion.field === 'word' && criterion.anyOf.includes('overdue'));
  const denied = (has(sentence, 'not') && has(sentence, 'on_time')) || (late && !has(sentence, 'record_of'));
  return denied && isMarked(firstItem(sentence), 'which');
}

/** What parties can be compared within. */
const WITHIN: ReadonlySet<Criterion['field']> = new Set<Criterion['field']>([
  'obligor',
  'investigation',
  'riskLevel',
  'product',
  'period',
]);

/** "vergelijk Microsoft en Google" */
function comparesParties({ scene: { sentence }, query: { criteria } }: Asked): boolean {
  if (!has(sentence, 'compare') || has(sentence, 'count', 'which', 'risk')) return false;
  const several = criteria.some((one) => one.field === 'obligor' && one.not !== true && one.anyOf.length > 1);
  return several && criteria.every(({ field }) => WITHIN.has(field));
}

/** "is Microsoft on schedule?", "liggen we op schema?" */
function asksWhetherOnSchedule({ sentence }: Scene, party: boolean): boolean {
  // "is anything on track?" asks for what is.
  if (!party && has(sentence, 'something')) return false;
  const whose = party || has(sentence, 'ours', 'everything', 'all') || isMarked(firstItem(sentence), 'be', 'on_time');
  return whose && has(sentence, 'on_time') && !has(sentence, ...ASKS_FOR_ITEMS);
}

/** "haalt Microsoft zijn deadlines?" */
const asksWhetherMet = (sentence: Sentence): boolean =>
  has(sentence, 'attain') && has(sentence, 'measure', 'deadline') && !has(sentence, 'which');

/** What asks for the promises themselves, or denies that they are kept. */
const ASKS_FOR_ITEMS = ['which', 'count', 'show', 'picks', 'measure', 'risk', 'deadline', 'not'] as const;

const isOf = (part: Asked['parts'][number], word: DerivedWord): boolean =>
  part.criterion.field === 'word' && part.criterion.not !== true && part.criterion.anyOf.includes(word);

/** "hoeveel dagen is Microsoft gemiddeld te laat?" */
function asksHowLate({ scene: { sentence }, parts }: Asked): boolean {
  const asksForItems = has(sentence, 'risk') || (has(sentence, 'which') && has(sentence, 'measure'));
  if (!has(sentence, 'average') || asksForItems) return false;
  const isHowLate = sentence.items.some((item) => senseIn(item, 'focus')?.value === 'late');
  const days = sentence.items.some((item) => senseIn(item, 'unit') !== undefined);
  return isHowLate || (days && parts.some((part) => isOf(part, 'overdue')));
}

/** "hoe vaak heeft Microsoft een termijn verschoven?" */
const asksHowOftenMoved = ({ scene: { sentence }, parts }: Asked): boolean =>
  has(sentence, 'how_often') && parts.some((part) => isOf(part, 'moved'));

const namesParty = ({ items }: Sentence): boolean =>
  items.some((item) => senseIn(item, 'vendor') !== undefined || senseIn(item, 'party') !== undefined);

/** "welke beloften heeft Microsoft gehouden?", "which promises did it break?": how all that were made were kept. */
function asksHowKept({ scene: { sentence }, parts }: Asked): boolean {
  if (!has(sentence, 'promise') || has(sentence, 'not', 'count', 'deadline', 'per', 'must')) return false;
  if (parts.some((part) => isOf(part, 'open'))) return false;
  const party = namesParty(sentence);
  if (has(sentence, 'breaks')) return party;
  return has(sentence, 'keeps') && (party || parts.every((part) => !isOf(part, 'closed') && !isOf(part, 'overdue')));
}

function asksForRecord(asked: Asked): boolean {
  const {
    scene: { sentence },
    parts,
  } = asked;
  if (asksHowKept(asked)) return true;
  if (asksWhichOnes(asked)) return false;
  if (has(sentence, 'record') || comparesParties(asked) || asksHowLate(asked) || asksHowOftenMoved(asked)) return true;
  const done = parts.some(({ criterion }) => criterion.field === 'word' && criterion.anyOf.includes('closed'));
  if (has(sentence, 'extent') && done) return true;
  const party = namesParty(sentence);
  if (asksWhetherOnSchedule(asked.scene, party) || (party && asksWhetherMet(sentence))) return true;
  const late = parts.some(({ criterion }) => criterion.field === 'word' && criterion.anyOf.includes('overdue'));
  if ((has(sentence, 'how_often') || (has(sentence, 'on_time') && has(sentence, 'or'))) && late) return true;
  // "hoeveel toezeggingen zijn op tijd nagekomen": kept is more than done.
  return has(sentence, 'record_of') && (has(sentence, 'on_time') || late || (party && isOfAll(sentence)));
}

/** "hoe doet Microsoft het", "how many promises did Microsoft keep": of all that they promised. */
const isOfAll = (sentence: Sentence): boolean =>
  has(sentence, 'count') ? !has(sentence, 'per') : !has(sentence, 'measure', 'deadline', 'has');
