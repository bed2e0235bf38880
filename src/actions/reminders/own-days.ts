/** Days of one's own: stretches that share no day, oldest first. */
import { addDays, earlier, later } from '../../domain/time/local-date.js';
import type { Period } from '../../domain/measure/measure.js';

const meet = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** The days with those of another stretch; stretches that overlap become one. */
export function withDays(periods: readonly Period[], { from, to }: Period): readonly Period[] {
  const added = { from, to };
  const joined = periods
    .filter((one) => meet(one, added))
    .reduce((all, one) => ({ from: earlier(all.from, one.from), to: later(all.to, one.to) }), added);
  return [...periods.filter((one) => !meet(one, added)), joined].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The days without those of another stretch; what is left of a longer one stays. */
export const withoutDays = (periods: readonly Period[], { from, to }: Period): readonly Period[] =>
  periods.flatMap((one) => {
    if (!meet(one, { from, to })) return [one];
    const before = { from: one.from, to: addDays(from, -1) };
    const after = { from: addDays(to, 1), to: one.to };
    return [before, after].filter((part) => part.from <= part.to);
  });
