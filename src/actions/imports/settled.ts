import type { Evidence, Measure } from '../../domain/measure/measure.js';
import { inKeyOrder } from '../key-order.js';

/** The same whatever order the parts of a value stand in, and whether what says nothing is there: JSON leaves that out. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(inKeyOrder(a)) === JSON.stringify(inKeyOrder(b));
}

/**
 * The measure as a file tells it, with everything that is the same left as it is, so that a change is what changed and
 * nothing else. Evidence and deadlines are added to; none is taken away by a file that lacks it.
 */
export function settled(before: Measure, read: Measure): Measure {
  const evidence = withAll(before.evidence, read.evidence);
  const [first, ...others] = read.deadlines.map((one, index) => {
    const known = before.deadlines[index];
    return known !== undefined && sameValue(known, one) ? known : one;
  });
  const after = { ...read, evidence, deadlines: [first ?? read.deadlines[0], ...others] as const };
  const same = (Object.keys(before) as (keyof Measure)[]).filter((key) => sameValue(before[key], after[key]));
  return { ...inOrderOf(before, after), ...Object.fromEntries(same.map((key) => [key, before[key]])) };
}

const withAll = (before: readonly Evidence[], read: readonly Evidence[]): readonly Evidence[] => [
  ...before,
  ...read.filter((one) => !before.some((known) => sameValue(known, one))),
];

/** An item has its fields in the same order all its life. */
const inOrderOf = (before: Measure, after: Measure): Measure => ({ ...before, ...after });
