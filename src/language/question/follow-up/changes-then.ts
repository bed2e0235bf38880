/** "en vorig jaar?", "en door mij?", "alleen bewijs": what changed, asked again of other days, people or deeds. */
import { addMonths, type LocalDate } from '../../../domain/time/local-date.js';
import { actorIn, daysIn, deedIn, NOT_OF_CHANGES } from '../intents/changes.js';
import { has, type Item } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { replacedBy } from './merge.js';
import type { Step } from './step.js';

/** Words of such a fragment, at the most. */
const SHORT = 8;
const MONTHS_IN_YEAR = 12;

export const changesThen: Step = ({ asked, previous: { intent }, cues }) => {
  if (intent.type !== 'changes' || cues.hasNoun || asked.scene.mentions.length > 0) return undefined;
  const { sentence } = asked.scene;
  const goesOn = cues.opens || cues.isFragment || has(sentence, 'only');
  if (!goesOn || sentence.items.length > SHORT || has(sentence, 'not', 'no', 'without')) return undefined;
  const days = daysOf(asked);
  const [by, deed] = [actorIn(asked.scene), deedIn(asked.scene)];
  if (days === undefined && by === undefined && deed === undefined) return undefined;
  const { since, until, ...rest } = intent;
  const criteria = asked.query.criteria.filter(({ field }) => !NOT_OF_CHANGES.has(field) && field !== 'owner');
  return {
    ...rest,
    ...(days ?? { since, ...(until === undefined ? {} : { until }) }),
    ...(by === undefined ? {} : { by }),
    ...(deed === undefined ? {} : { deed }),
    query: criteria.length === 0 ? intent.query : replacedBy(intent.query, { criteria }),
  };
};

/** Of a month or a day that is still to come, the one of the year before: nothing has changed in it yet. */
function daysOf(asked: Asked): { readonly since: LocalDate; readonly until?: LocalDate } | undefined {
  const { sentence, world } = asked.scene;
  const period = sentence.items.find((item): item is Item & { kind: 'period' } => item.kind === 'period')?.period;
  if (period === undefined) return undefined;
  const { from, to } = period;
  if (from === null || from <= world.today) return daysIn(asked, false);
  const before = (day: LocalDate): LocalDate => addMonths(day, -MONTHS_IN_YEAR);
  return { since: before(from), ...(to === null ? {} : { until: before(to) }) };
}
