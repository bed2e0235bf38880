/** The record of many promises, built part by part: the parts may come in any order and be of any size. */
import { compareCodes, type MeasureCode } from '../register/codes.js';
import type { Spread } from './days-spread.js';
import { CODES_KEPT, figureOf, type Figure } from '../query/figure.js';
import { PRECISIONS, type DeadlineVersion, type Precision } from '../measure/deadline.js';
import { daysBetween, type LocalDate } from '../time/local-date.js';
import { agreedDeadlines, currentDeadline, firstDeadline, isOpen, type Measure } from '../measure/measure.js';
import { isReadAnew } from '../measure/overruling.js';
import {
  isDue,
  judged,
  RECORD_GROUPS,
  YARDSTICKS,
  type Judged,
  type RecordGroup,
  type Yardstick,
} from './vendor-record.js';
import { isMoved } from '../measure/words.js';

/** How many are in each group. */
export type RecordGroups = Readonly<Record<RecordGroup, Figure>>;

export interface YardstickTally {
  readonly groups: RecordGroups;
  /** Days between the last day and the day it was done, of what was done late. */
  readonly keptLate: Spread;
  /** Days since the last day, of what is late now, partly kept or not. */
  readonly openLate: Spread;
  /** What was due, by how exactly the first deadline was worded. */
  readonly precisions: Readonly<Record<Precision, RecordGroups>>;
}

/** Promises that were put off: how many, in how many steps, and by how many days in all. */
export interface MovedTally {
  readonly moved: Figure;
  readonly times: number;
  readonly days: Spread;
}

/** The periods of recurring measures that something was recorded of. */
export interface PeriodsTally {
  readonly verified: number;
  readonly reported: number;
  readonly partial: number;
  readonly rejected: number;
}

export interface RecordTally {
  readonly total: number;
  readonly by: Readonly<Record<Yardstick, YardstickTally>>;
  readonly moved: MovedTally;
  /** Of which the wording came to be read otherwise; not of what was declined, withdrawn or superseded. */
  readonly reread: Figure;
  readonly periods: PeriodsTally;
}

/** A value for each key. */
export const table = <Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> =>
  // Every key of the list is in it, which fromEntries cannot tell.
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/** The record of these measures on `today`. */
export function tallyOf(measures: readonly Measure[], today: LocalDate): RecordTally {
  const sorted = [...measures].sort((a, b) => compareCodes(a.code, b.code));
  return {
    total: sorted.length,
    by: table(YARDSTICKS, (against) => yardstickTally(sorted, today, against)),
    moved: movedTally(sorted),
    reread: figureOf(sorted.filter((measure) => isReadAnew(measure) && !isLeftOut(measure))),
    periods: periodsTally(sorted),
  };
}

function yardstickTally(sorted: readonly Measure[], today: LocalDate, against: Yardstick): YardstickTally {
  const all = sorted.map((measure) => ({ measure, ...judged(measure, today, against) }));
  const daysOf = (...groups: readonly RecordGroup[]): Spread =>
    spreadOf(all.filter(({ group }) => groups.includes(group)).map(({ days }) => days));
  const due = byPrecision(all.filter(({ group }) => isDue(group)));
  return {
    groups: groupsOf(all),
    keptLate: daysOf('verified_late', 'reported_late'),
    openLate: daysOf('partial', 'open_late'),
    precisions: table(PRECISIONS, (precision) => groupsOf(due.get(precision) ?? [])),
  };
}

type Placed = Judged & { readonly measure: Measure };

function groupsOf(placed: readonly Placed[]): RecordGroups {
  const found = table(RECORD_GROUPS, (): { count: number; codes: MeasureCode[] } => ({ count: 0, codes: [] }));
  for (const { group, measure } of placed) {
    found[group].count += 1;
    if (found[group].codes.length < CODES_KEPT) found[group].codes.push(measure.code);
  }
  return found;
}

function byPrecision(placed: readonly Placed[]): ReadonlyMap<Precision, readonly Placed[]> {
  const found = new Map<Precision, Placed[]>();
  for (const one of placed) {
    const { precision } = firstDeadline(one.measure);
    const others = found.get(precision);
    if (others === undefined) found.set(precision, [one]);
    else others.push(one);
  }
  return found;
}

function spreadOf(days: readonly number[]): Spread {
  const spread = new Map<number, number>();
  for (const one of days) spread.set(one, (spread.get(one) ?? 0) + 1);
  return spread;
}

/** Of promises as first made; not of what is expected, nor of what was declined, withdrawn or superseded. */
function movedTally(sorted: readonly Measure[]): MovedTally {
  const moved = sorted.filter(
    (measure) => firstDeadline(measure).kind === 'deadline' && isMoved(measure) && !isLeftOut(measure),
  );
  return {
    moved: figureOf(moved),
    times: moved.reduce((sum, measure) => sum + timesLater(agreedDeadlines(measure)), 0),
    days: spreadOf(moved.map(daysMoved)),
  };
}

const isLeftOut = (measure: Measure): boolean => measure.state !== 'verified' && !isOpen(measure);

function daysMoved(measure: Measure): number {
  const [first, current] = [firstDeadline(measure).latest, currentDeadline(measure).latest];
  return first === null || current === null ? 0 : daysBetween(first, current);
}

/** How often a last day took the place of an earlier one. */
const timesLater = (deadlines: readonly DeadlineVersion[]): number =>
  deadlines.filter(({ latest }, index) => {
    const before = deadlines[index - 1]?.latest ?? null;
    return latest !== null && before !== null && latest > before;
  }).length;

function periodsTally(sorted: readonly Measure[]): PeriodsTally {
  const states = sorted
    .filter((measure) => currentDeadline(measure).kind === 'recurring' && !isLeftOut(measure))
    .flatMap(({ occurrences }) => occurrences.map(({ state }) => state));
  const count = (wanted: (typeof states)[number]) => states.filter((state) => state === wanted).length;
  return {
    verified: count('verified'),
    reported: count('reported_done'),
    partial: count('partially_verified'),
    rejected: count('in_progress'),
  };
}
