/** One date or counted term → the interval from its strictest to its most lenient reading. */
import type { DeadlineKind, Precision, ReadingRuleId } from '../../domain/measure/deadline.js';
import { addDays, yearOf, type LocalDate } from '../../domain/time/local-date.js';
import type { Counted } from './counted.js';
import { addAmount } from './duration.js';
import type { Head } from './head.js';
import type { DateSaid } from './mention.js';
import { meteorologicalEnd, monthSpan, weekHolding, type Span } from './span.js';
import { resolveStretch, type Stretch } from './stretch.js';
import { resolveTerm, type Resolved, type Term, type Unresolved } from './term.js';
import type { CountUnit, Part } from './vocabulary.js';

export interface Interval {
  readonly kind: DeadlineKind;
  readonly earliest: LocalDate | null;
  readonly latest: LocalDate | null;
  readonly precision: Precision;
  readonly rule: ReadingRuleId;
  /** A bound was named ("uiterlijk", "vóór", "binnen"): it is no mere mention of a time. */
  readonly bounded: boolean;
}

export type Interpretation = Interval | Unresolved;

type Relation = DateSaid['relation'];

/** Dates are written with four digits; what lies beyond cannot be kept. */
const LAST_YEAR = 9998;

export function interpretDate(said: DateSaid, anchor: LocalDate | null): Interpretation {
  const resolved = resolveDate(said, anchor);
  if ('ask' in resolved) return resolved;
  if (yearOf(resolved.span.last) > LAST_YEAR) return { ask: 'not_read' };
  return READ[said.relation]({ ...said, span: resolved.span });
}

/** The days that are meant; where the edge of a period is the bound, those of the whole period. */
export const resolveDate = (said: DateSaid, anchor: LocalDate | null): Resolved =>
  isEdge(said) ? resolveTerm(said.stretch.from.whole, anchor) : resolveStretch(said.stretch, anchor);

/** The relation makes a bound of the edge of any period, also of one whose begin or end would not be read by itself. */
function isEdge({ relation, stretch }: DateSaid): boolean {
  if (stretch.to !== null) return false;
  const { part, definite } = stretch.from;
  if (part === 'late') return LATE_EDGES.has(relation) || (definite && (relation === 'until' || relation === 'after'));
  return part === 'early' && (relation === 'before' || relation === 'from' || relation === 'not-before');
}

const LATE_EDGES: ReadonlySet<Relation> = new Set(['by', 'before', 'through']);

interface Dated {
  readonly relation: Relation;
  readonly stretch: Stretch;
  /** What is meant; of an edge (see `isEdge`) the whole period. */
  readonly span: Span;
}

const isDay = ({ stretch, span }: Dated): boolean =>
  stretch.to === null && stretch.from.term.unit === 'day' && span.first === span.last;
/** "het einde van P", "EOY" and with a bound also "eind P": the end itself. */
const isEnd = ({ stretch }: Dated): boolean => stretch.to === null && stretch.from.part === 'late';

/** The unit that the wording names: for a bound at the end that of the whole period. */
const unitOf = ({ stretch }: Dated): Precision => (stretch.to ?? stretch.from).term.unit;

function within(dated: Dated): Interval {
  const { first: earliest, last: latest } = dated.span;
  return { kind: 'deadline', earliest, latest, precision: unitOf(dated), rule: ruleOf(dated), bounded: false };
}

/** A single day is reached, not lived through: no earliest beside its bound. */
function by(dated: Dated): Interval {
  if (isEnd(dated)) return atEnd(dated);
  if (!isDay(dated)) return { ...within(dated), bounded: true };
  return { ...within(dated), earliest: null, rule: dayRule(dated, 'latest-day'), bounded: true };
}

const on = (dated: Dated): Interval => (isDay(dated) ? { ...by(dated), bounded: false } : within(dated));

/** The last day of the period. A season ends twice: by the months and by the sun. */
function atEnd({ stretch, span }: Dated): Interval {
  const { unit } = stretch.from.whole;
  const bound = { kind: 'deadline', latest: span.last, precision: unit, bounded: true } as const;
  return unit === 'season'
    ? { ...bound, earliest: meteorologicalEnd(span), rule: 'before-end-of-season' }
    : { ...bound, earliest: null, rule: 'before-end' };
}

function before(dated: Dated): Interpretation {
  if (isEnd(dated)) return atEnd(dated);
  const { from } = dated.stretch;
  // When does the summer begin: on 1 or 21 June, or with the holidays?
  if (from.whole.unit === 'season' && from.part === null) return { ask: 'before_unclear' };
  const latest = addDays(dated.span.first, -1);
  const rule = isChristmas(from.term) ? 'christmas' : isDay(dated) ? 'before-day' : 'before-start';
  const { unit } = from.part === 'middle' ? from.term : from.whole;
  return { kind: 'deadline', earliest: null, latest, precision: unit, rule, bounded: true };
}

const isChristmas = (term: Term): boolean => term.type === 'yearly' && term.reckoning === 'christmas';

function until(dated: Dated): Interval {
  if (isEnd(dated) && dated.stretch.from.definite) return { ...atEnd(dated), kind: 'expiry', rule: 'until-end' };
  const interval = { ...within(dated), kind: 'expiry', rule: 'until', bounded: true } as const;
  return isDay(dated) ? { ...interval, earliest: null } : interval;
}

const through = (dated: Dated): Interval => ({ ...until(dated), earliest: null, latest: dated.span.last });

const starting = (dated: Dated, earliest: LocalDate, rule: 'from' | 'after'): Interval => ({
  kind: 'start',
  earliest,
  latest: null,
  precision: unitOf(dated),
  rule,
  bounded: true,
});

const from = (dated: Dated): Interval => starting(dated, dated.span.first, 'from');
const after = (dated: Dated): Interval => starting(dated, addDays(dated.span.last, 1), 'after');
/** How wide "rond" is depends on what it stands before; around a single day nobody can tell. */
const around = (dated: Dated): Interpretation => (isDay(dated) ? { ask: 'not_read' } : within(dated));
const unread = (): Interpretation => ({ ask: 'not_read' });

const READ: Readonly<Record<Relation, (dated: Dated) => Interpretation>> = {
  plain: within,
  in: on,
  at: on,
  on,
  for: on,
  of: on,
  since: from,
  instead: on,
  between: within,
  by,
  before,
  until,
  through,
  from,
  after,
  'not-before': from,
  around,
  not: unread,
};

const PART_RULES: Readonly<Record<Part, ReadingRuleId>> = {
  early: 'early',
  middle: 'middle',
  late: 'late',
  'last-day': 'last-day',
};
const UNIT_RULES: Readonly<Partial<Record<Precision, ReadingRuleId>>> = {
  week: 'week',
  season: 'season',
  'school-year': 'school-year',
};

/** The rule that says most about how the days came about. */
function ruleOf(dated: Dated): ReadingRuleId {
  const { from, to } = dated.stretch;
  if (to !== null) return 'range';
  if (from.part !== null) return PART_RULES[from.part];
  if (isDay(dated)) return dayRule(dated, 'day');
  if (from.term.type !== 'faulty' && from.term.reckoning === 'fiscal') return 'fiscal-year';
  return UNIT_RULES[from.term.unit] ?? (from.term.type === 'anchored' ? 'relative' : 'within-period');
}

function dayRule({ stretch }: Dated, otherwise: ReadingRuleId): ReadingRuleId {
  const { term, part }: Head = stretch.from;
  if (part === 'last-day') return 'last-day';
  if (term.type === 'anchored') return 'relative';
  return term.type === 'yearly' && term.year === null ? 'implied-year' : otherwise;
}

/** "over drie maanden": the unit in which the day is looked for. */
const COUNTED_PERIODS: Readonly<Partial<Record<CountUnit, (day: LocalDate) => Span | undefined>>> = {
  week: weekHolding,
  fortnight: weekHolding,
  month: monthHolding,
  quarter: monthHolding,
  'half-year': monthHolding,
  year: monthHolding,
};

function monthHolding(day: LocalDate): Span | undefined {
  return monthSpan(yearOf(day), Number(day.slice(5, 7)));
}

export function interpretCounted(counted: Counted, anchor: LocalDate | null): Interpretation {
  const base = baseOf(counted, anchor);
  if ('ask' in base) return base;
  const { duration, back, how } = counted;
  const sign = back ? -1 : 1;
  const latest = addAmount(base.day, duration.most, sign);
  if (!isKeepable(latest)) return { ask: 'not_read' };
  const earliest = duration.least === null ? null : addAmount(base.day, duration.least, sign);
  if (how === 'at' && counted.from === null) return countedPeriod(counted, earliest ?? latest, latest);
  const kind = how === 'until' ? 'expiry' : 'deadline';
  const rule = duration.unit === 'working-day' ? 'working-days' : 'counted';
  return { kind, earliest: back ? null : earliest, latest, precision: 'day', rule, bounded: true };
}

const isKeepable = (day: LocalDate): boolean => /^\d{4}-/.test(day) && yearOf(day) >= 1 && yearOf(day) <= LAST_YEAR;

function baseOf({ from }: Counted, anchor: LocalDate | null): { readonly day: LocalDate } | Unresolved {
  if (from === null || from === 'event') return anchor === null ? { ask: 'no_anchor' } : { day: anchor };
  const resolved = resolveTerm(from, anchor);
  return 'ask' in resolved ? resolved : { day: resolved.span.last };
}

function countedPeriod({ duration }: Counted, first: LocalDate, last: LocalDate): Interpretation {
  const periodOf = COUNTED_PERIODS[duration.unit];
  const [from, to] = periodOf === undefined ? [] : [periodOf(first), periodOf(last)];
  const precision = periodOf === undefined ? 'day' : periodOf === weekHolding ? 'week' : 'month';
  return {
    kind: 'deadline',
    earliest: from?.first ?? first,
    latest: to?.last ?? last,
    precision,
    rule: duration.unit === 'working-day' ? 'working-days' : 'counted-period',
    bounded: true,
  };
}
