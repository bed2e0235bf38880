/** How many days late, over many promises: built part by part, told as a median, the longest and in groups. */

/** How many promises for each number of days. */
export type Spread = ReadonlyMap<number, number>;

/** The longest of each group, in days; the last group has no end. */
export const DAY_BANDS = [30, 90, 365, null] as const;

export interface Lateness {
  readonly count: number;
  /** Of all together. */
  readonly total: number;
  /** In whole days, half a day rounded up; 0 of none. */
  readonly median: number;
  readonly longest: number;
  /** How many in each of {@link DAY_BANDS}. */
  readonly bands: readonly number[];
}

export function bothSpreads(one: Spread, other: Spread): Spread {
  const both = new Map(one);
  for (const [days, count] of other) both.set(days, (both.get(days) ?? 0) + count);
  return both;
}

export function latenessOf(spread: Spread): Lateness {
  const sorted = [...spread].sort(([a], [b]) => a - b);
  const count = sorted.reduce((sum, [, of]) => sum + of, 0);
  const bands = DAY_BANDS.map(() => 0);
  for (const [days, of] of sorted) {
    const band = bandOf(days);
    bands[band] = (bands[band] ?? 0) + of;
  }
  return {
    count,
    total: sorted.reduce((sum, [days, of]) => sum + days * of, 0),
    median: Math.round((at(sorted, Math.floor((count - 1) / 2)) + at(sorted, Math.floor(count / 2))) / 2),
    longest: sorted.at(-1)?.[0] ?? 0,
    bands,
  };
}

const bandOf = (days: number): number => DAY_BANDS.findIndex((longest) => longest === null || days <= longest);

/** The number of days of the promise at this place, counted from the shortest. */
function at(sorted: readonly (readonly [days: number, count: number])[], place: number): number {
  let passed = 0;
  for (const [days, count] of sorted) {
    passed += count;
    if (place < passed) return days;
  }
  return 0;
}
