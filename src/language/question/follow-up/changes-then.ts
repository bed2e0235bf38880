/** "en vorig jaar?", "en door mij?", "alleen vandaag": what changed, asked again of other days or of someone else. */
import { actorIn, daysIn, NOT_OF_CHANGES } from '../intents/changes.js';
import { has, isMarked, isQuiet } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { replacedBy } from './merge.js';
import type { Step } from './step.js';

/** Words of such a fragment, at the most. */
const SHORT = 8;

export const changesThen: Step = ({ asked, previous: { intent }, cues }) => {
  if (intent.type !== 'changes' || cues.hasNoun || asked.scene.mentions.length > 0) return undefined;
  const { sentence } = asked.scene;
  const goesOn = cues.opens || cues.isFragment || has(sentence, 'only');
  if (!goesOn || sentence.items.length > SHORT) return undefined;
  const isDated = sentence.items.some(({ kind }) => kind === 'period');
  const by = actorIn(asked.scene) ?? (saysOnlyMe(asked) ? asked.scene.world.me : undefined);
  if (!isDated && by === undefined) return undefined;
  const { since, until, ...rest } = intent;
  const criteria = asked.query.criteria.filter(({ field }) => !NOT_OF_CHANGES.has(field) && field !== 'owner');
  const days = isDated ? daysIn(asked, false) : { since, ...(until === undefined ? {} : { until }) };
  return {
    ...rest,
    ...days,
    ...(by === undefined ? {} : { by }),
    query: criteria.length === 0 ? intent.query : replacedBy(intent.query, { criteria }),
  };
};

/** "en door mij?" */
const saysOnlyMe = ({ scene: { sentence } }: Asked): boolean =>
  has(sentence, 'me') &&
  sentence.items.every(
    (item) => isQuiet(item) || isMarked(item, 'me', 'by', 'of', 'and', 'only', 'then', 'what_about'),
  );
