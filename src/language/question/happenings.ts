/** When something came about: "geverifieerd in 2023", "reported done since May". */
import { HAPPENINGS, type Happening } from '../../domain/happened.js';
import type { Criterion } from '../../domain/query.js';
import { has, type Sentence } from './item.js';

/** Words by which a period is one of deadlines, whatever state is named beside it. */
const DEADLINES = ['deadline', 'due', 'fall', 'must', 'with_deadline'] as const;

export const isHappening = (state: string): state is Happening => HAPPENINGS.some((known) => known === state);

/** Whether a period beside a state says when that came about. */
export const saysWhen = (sentence: Sentence): boolean => !has(sentence, ...DEADLINES);

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
  if (period?.field !== 'period' || others.length > 0 || what === undefined || more.length > 0) return apart;
  if (!isHappening(what) || !saysWhen(sentence)) return apart;
  const happened: Criterion = { ...period, field: 'happened', what };
  return criteria.map((criterion) => (criterion === state ? happened : criterion));
}
