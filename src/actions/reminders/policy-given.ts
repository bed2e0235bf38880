/** A policy as it was asked for: whether it makes sense, and what it makes of the one there is. */
import {
  FEWEST_DAYS,
  MOST_DAYS,
  MOST_IN_ADVANCE,
  saidIn,
  type PolicyAdjustment,
} from '../../domain/reminders/policy.js';
import type { RemindersRefusal } from '../../domain/reminders/outcomes.js';

const LISTS = ['before', 'beforeExpiry', 'escalateAfter'] as const;
const PERIODS = ['every', 'undatedEvery', 'unverifiedEvery', 'silentEvery'] as const;
/** Months from one reminder of a recurring measure to the next. */
const MOST_MONTHS = 24;

const isWithin = (number: number, least: number, most: number): boolean =>
  Number.isInteger(number) && least <= number && number <= most;

/** Every list in descending order, without doubles; parts that say nothing are left out. */
export function inOrder(given: PolicyAdjustment): PolicyAdjustment {
  const lists = LISTS.map((part) => [part, given[part] === undefined ? undefined : descending(given[part])] as const);
  return saidIn({ ...given, ...Object.fromEntries(lists) });
}

const descending = (days: readonly number[]): readonly number[] => [...new Set(days)].sort((a, b) => b - a);

/** Why nobody can be reminded so; null where they can. What comes from a sentence was checked by nobody before. */
export function faultIn(given: PolicyAdjustment): RemindersRefusal | null {
  const lists = LISTS.map((part) => given[part] ?? []);
  const days = [...lists.flat(), ...PERIODS.flatMap((part) => given[part] ?? [])];
  if (!days.every((one) => isWithin(one, FEWEST_DAYS, MOST_DAYS))) {
    return { why: 'days', least: FEWEST_DAYS, most: MOST_DAYS };
  }
  const long = lists.find((list) => list.length > MOST_IN_ADVANCE);
  if (long !== undefined) return { why: 'nonsense', text: long.join(', ') };
  const { cadenceMonths = 1 } = given;
  return isWithin(cadenceMonths, 1, MOST_MONTHS) ? null : { why: 'nonsense', text: String(cadenceMonths) };
}

/** What is said now over what was said before, part by part; null: nothing of its own, back to the level above. */
export function policyOver(
  before: PolicyAdjustment | null | undefined,
  given: PolicyAdjustment | null,
): PolicyAdjustment | null {
  const all = given === null ? {} : { ...before, ...given };
  return Object.keys(all).length === 0 ? null : all;
}
