import type { Evidence, Measure } from '../../domain/measure/measure.js';

/** The same whatever order the parts of a value stand in, and whether what says nothing is there. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)]));
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
