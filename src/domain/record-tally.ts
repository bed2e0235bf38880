/** The record of many promises, built part by part: the parts may come in any order and be of any size. */
import { compareCodes, type MeasureCode } from './codes.js';
import { bothSpreads, NO_DAYS, type Spread } from './days-spread.js';
import { daysBetween, type LocalDate } from './local-date.js';
import { currentDeadline, firstDeadline, isOpen, type Measure } from './measure.js';
import { PRECISIONS, type Precision } from './deadline.js';
import { isDue, judged, RECORD_GROUPS, YARDSTICKS, type Judged, type RecordGroup, type Yardstick } from './vendor-record.js';
import { isMoved } from './words.js';

/** Codes kept with a number: as many as a list can be asked for by code. */
export const CODES_KEPT = 200;

/** How many measures, and the codes of the first, in the order of `compareCodes`. */
export interface Figure {
  readonly count: number;
  readonly codes: readonly MeasureCode[];
}

export interface YardstickTally {
  readonly groups: Readonly<Record<RecordGroup, Figure>>;
  /** Days between the last day and the day it was done, of what was done late. */
  readonly keptLate: Spread;
  /** Days since the last day, of what is late now, partly kept or not. */
  readonly openLate: Spread;
  /** What was due, by how exactly the first deadline was worded. */
  readonly precisions: Readonly<Record<Precision, Readonly<Record<RecordGroup, Figure>>>>;
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
  readonly periods: PeriodsTally;
}

const NONE: Figure = { count: 0, codes: [] };
const table = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> =>
  // Every key of the list is in it, which fromEntries cannot tell.
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/** The record of these measures on `today`. */
export function tallyOf(measures: readonly Measure[], today: LocalDate): RecordTally {
  const sorted = [...measures].sort((a, b) => compareCodes(a.code, b.code));
  return {
    total: sorted.length,
    by: table(YARDSTICKS, (against) => yardstickTally(sorted, today, against)),
    moved: movedTally(sorted),
    periods: periodsTally(sorted),
  };
}

export const NO_MEASURES: RecordTally = {
  total: 0,
  by: table(YARDSTICKS, () => ({
    groups: table(RECORD_GROUPS, () => NONE),
    keptLate: NO_DAYS,
    openLate: NO_DAYS,
    precisions: table(PRECISIONS, () => table(RECORD_GROUPS, () => NONE)),
  })),
  moved: { moved: NONE, times: 0, days: NO_DAYS },
  periods: { verified: 0, reported: 0, partial: 0, rejected: 0 },
};

type Groups = Readonly<Record<RecordGroup, Figure>>;

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

function groupsOf(placed: readonly Placed[]): Groups {
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
    moved: { count: moved.length, codes: moved.slice(0, CODES_KEPT).map(({ code }) => code) },
    times: moved.reduce((sum, { deadlines }) => sum + timesLater(deadlines), 0),
    days: spreadOf(moved.map(daysMoved)),
  };
}

const isLeftOut = (measure: Measure): boolean => measure.state !== 'verified' && !isOpen(measure);

function daysMoved(measure: Measure): number {
  const [first, current] = [firstDeadline(measure).latest, currentDeadline(measure).latest];
  return first === null || current === null ? 0 : daysBetween(first, current);
}

/** How often a last day took the place of an earlier one. */
const timesLater = (deadlines: Measure['deadlines']): number =>
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

/** The record of both, which have no measure in common. */
export const together = (one: RecordTally, other: RecordTally): RecordTally => ({
  total: one.total + other.total,
  by: table(YARDSTICKS, (against) => bothYardsticks(one.by[against], other.by[against])),
  moved: {
    moved: bothFigures(one.moved.moved, other.moved.moved),
    times: one.moved.times + other.moved.times,
    days: bothSpreads(one.moved.days, other.moved.days),
  },
  periods: {
    verified: one.periods.verified + other.periods.verified,
    reported: one.periods.reported + other.periods.reported,
    partial: one.periods.partial + other.periods.partial,
    rejected: one.periods.rejected + other.periods.rejected,
  },
});

const bothYardsticks = (one: YardstickTally, other: YardstickTally): YardstickTally => ({
  groups: bothGroups(one.groups, other.groups),
  keptLate: bothSpreads(one.keptLate, other.keptLate),
  openLate: bothSpreads(one.openLate, other.openLate),
  precisions: table(PRECISIONS, (precision) => bothGroups(one.precisions[precision], other.precisions[precision])),
});

const bothGroups = (one: Groups, other: Groups): Groups =>
  table(RECORD_GROUPS, (group) => bothFigures(one[group], other[group]));

/** The measures of several groups as one number. */
export const allOf = (figures: readonly Figure[]): Figure => figures.reduce(bothFigures, NONE);

export function bothFigures(one: Figure, other: Figure): Figure {
  if (one.count === 0 || other.count === 0) return one.count === 0 ? other : one;
  return { count: one.count + other.count, codes: firstCodes(one.codes, other.codes) };
}

/** The first of two lists that are in order. */
function firstCodes(one: readonly MeasureCode[], other: readonly MeasureCode[]): readonly MeasureCode[] {
  const codes: MeasureCode[] = [];
  let [left, right] = [0, 0];
  while (codes.length < CODES_KEPT) {
    const [a, b] = [one[left], other[right]];
    if (a === undefined && b === undefined) break;
    if (a !== undefined && (b === undefined || compareCodes(a, b) <= 0)) {
      codes.push(a);
      left += 1;
    } else if (b !== undefined) {
      codes.push(b);
      right += 1;
    }
  }
  return codes;
}
