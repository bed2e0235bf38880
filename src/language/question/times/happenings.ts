/** When something came about: "geverifieerd in 2023", "reported done since May". */
import { HAPPENINGS, type Happening } from '../../../domain/measure/happened.js';
import type { Criterion } from '../../../domain/query/query.js';
import { has, isMarked, type Item, type Sentence } from '../sentence/item.js';
import type { Marker } from '../words/sense.js';

/** Words by which a period is one of deadlines, whatever state is named beside it. */
const DEADLINES = ['deadline', 'due', 'fall', 'must', 'with_deadline'] as const;

export const isHappening = (state: string): state is Happening => HAPPENINGS.some((known) => known === state);

/** Whether a period beside a state says when that came about. */
export const saysWhen = (sentence: Sentence): boolean => !has(sentence, ...DEADLINES);

/** "had … moeten", "was … supposed to", "should … have": what was to be done by now. */
export const isHindsight = (items: readonly Item[]): boolean =>
  follows(items, 'hindsight', 'supposed') || follows(items, 'ought', 'has');

function follows(items: readonly Item[], first: Marker, second: Marker): boolean {
  const opened = items.findIndex((item) => isMarked(item, first));
  return opened >= 0 && items.slice(opened + 1).some((item) => isMarked(item, second));
}

/** "what was promised in 2020?": "promised" as what was done then, and not as the name of what is due then. */
function wasPledged(sentence: Sentence): boolean {
  const { items } = sentence;
  const at = items.findIndex((item) => isMarked(item, 'pledged'));
  const dated = items.findIndex(({ kind }) => kind === 'period');
  return (
    at >= 0 &&
    saysWhen(sentence) &&
    !isMarked(items[at + 1], 'measure') &&
    isInPeriod(items[dated]) &&
    !isMarked(items[dated - 1], 'at')
  );
}

const isInPeriod = (item: Item | undefined): boolean =>
  item?.kind === 'period' && PAST_RELATIONS.has(item.period.relation);
/** "vóór 2021" and "by 2021" are said of what is due. */
const PAST_RELATIONS: ReadonlySet<string> = new Set(['in', 'on', 'since']);

/** A state and a period as one, where the period says when it came about; else the two beside each other. */
export function withPeriods(
  criteria: readonly Criterion[],
  periods: readonly Criterion[],
  sentence: Sentence,
): readonly Criterion[] {
  const [period, ...others] = periods;
  const state = criteria.find(({ field, not }) => field === 'state' && not !== true);
  const [what, ...more] = state?.field === 'state' ? state.anyOf : [];
  const apart = [...criteria, ...periods];
  if (period?.field === 'period' && others.length === 0 && state === undefined && wasPledged(sentence))
    return [...criteria, { ...period, field: 'happened', what: 'agreed' }];
  if (period?.field !== 'period' || others.length > 0 || what === undefined || more.length > 0) return apart;
  if (!isHappening(what) || !saysWhen(sentence)) return apart;
  const happened: Criterion = { ...period, field: 'happened', what };
  return criteria.map((criterion) => (criterion === state ? happened : criterion));
}
