/** A day or period as it was worded, before it is known which one it is: what is certain and what is implied kept apart. */
import type { Precision } from '../../domain/measure/deadline.js';
import { yearOf, weekday, type LocalDate } from '../../domain/time/local-date.js';
import type { AskReason } from '../intent.js';
import type { Span } from './span.js';

export type TermUnit = Exclude<Precision, 'none'>;

/** A year as named, as counted from the anchor's ("volgend jaar": 1), or left out. */
export type Year = number | { readonly shift: number } | null;

/** What the explanation of a reading has to say beside the unit. */
export type Reckoning = 'fiscal' | 'christmas';

/** One of a kind that comes once a year: a day, a month, a quarter, the year itself. */
export interface YearlyTerm {
  readonly type: 'yearly';
  readonly unit: TermUnit;
  readonly year: Year;
  /** The days in a year, named by the year in which it starts; undefined where that year has no such day. */
  readonly spanIn: (year: number) => Span | undefined;
  /** "this" (0), "next" (1) or "last" (-1) one, where no year is named. */
  readonly turn?: -1 | 0 | 1;
  /** 1 Monday … 7 Sunday, where the wording names it beside the date. */
  readonly weekday?: number;
  readonly reckoning?: Reckoning | undefined;
  /** The same with another number ("1 en 15 mei", "Q2/3"). */
  readonly renumbered?: (number: number) => YearlyTerm;
}

/** Counted from the anchor: "next quarter", "tomorrow". */
export interface AnchoredTerm {
  readonly type: 'anchored';
  readonly unit: TermUnit;
  readonly spanFrom: (anchor: LocalDate) => Span | undefined;
  /** It lies behind the anchor by its own words ("vorige maand"). */
  readonly past?: boolean;
  readonly reckoning?: Reckoning | undefined;
}

/** Recognised, but it cannot be read. */
export interface FaultyTerm {
  readonly type: 'faulty';
  readonly unit: TermUnit;
  readonly ask: AskReason;
  /** What it can be, where it is a choice ("03/04"). */
  readonly either?: readonly Term[];
}

export type Term = YearlyTerm | AnchoredTerm | FaultyTerm;

/** What has to be asked, and the days that it is a choice between. */
export interface Unresolved {
  readonly ask: AskReason;
  readonly days?: readonly LocalDate[];
}

export type Resolved = { readonly span: Span } | Unresolved;

/** Week 53 comes back within seven years, 29 February within eight. */
const YEARS_AHEAD = 8;

const found = (span: Span | undefined): Resolved => (span === undefined ? { ask: 'no_such_day' } : { span });

/** The days that are meant; `anchor` is the day against which implied years and relative words are read. */
export function resolveTerm(term: Term, anchor: LocalDate | null): Resolved {
  if (term.type === 'faulty') return unresolved(term, anchor);
  if (term.type === 'yearly') return checked(term, resolveYearly(term, anchor));
  return anchor === null ? { ask: 'no_anchor' } : found(term.spanFrom(anchor));
}

function unresolved({ ask, either = [] }: FaultyTerm, anchor: LocalDate | null): Unresolved {
  const days = either.flatMap((term) => {
    const resolved = resolveTerm(term, anchor);
    return 'span' in resolved ? [resolved.span.first] : [];
  });
  return days.length === 0 ? { ask } : { ask, days };
}

function resolveYearly(term: YearlyTerm, anchor: LocalDate | null): Resolved {
  if (typeof term.year === 'number') return found(term.spanIn(term.year));
  // A day that no year has is no question of the year: 31 June.
  if (anchor === null) return existsEver(term) ? { ask: 'no_anchor' } : { ask: 'no_such_day' };
  if (term.year !== null) return found(term.spanIn(yearOf(anchor) + term.year.shift));
  return found(term.turn === -1 ? lastBefore(term, anchor) : nextFrom(term, anchor));
}

const existsEver = (term: YearlyTerm): boolean =>
  Array.from({ length: YEARS_AHEAD }, (_, index) => 2020 + index).some((year) => term.spanIn(year) !== undefined);

/** The one that holds the anchor, else the next; after "next" the first that starts behind the anchor. */
function nextFrom(term: YearlyTerm, anchor: LocalDate): Span | undefined {
  for (let year = yearOf(anchor) - 1; year <= yearOf(anchor) + YEARS_AHEAD; year += 1) {
    const span = term.spanIn(year);
    if (span !== undefined && (term.turn === 1 ? span.first > anchor : span.last >= anchor)) return span;
  }
  return undefined;
}

function lastBefore(term: YearlyTerm, anchor: LocalDate): Span | undefined {
  for (let year = yearOf(anchor); year >= yearOf(anchor) - YEARS_AHEAD; year -= 1) {
    const span = term.spanIn(year);
    if (span !== undefined && span.last < anchor) return span;
  }
  return undefined;
}

const checked = (term: YearlyTerm, resolved: Resolved): Resolved =>
  'span' in resolved && term.weekday !== undefined && weekday(resolved.span.first) !== term.weekday
    ? { ask: 'weekday_mismatch' }
    : resolved;

/** A yearly term of which each year's days are worked out anew from the old ones. */
export function mapTerm(term: Term, unit: TermUnit, map: (span: Span) => Span | undefined): Term {
  if (term.type === 'faulty') return term;
  const mapped = (span: Span | undefined) => span && map(span);
  if (term.type === 'anchored') return { ...term, unit, spanFrom: (anchor) => mapped(term.spanFrom(anchor)) };
  const { year, spanIn } = term;
  const turn = term.turn === undefined ? {} : { turn: term.turn };
  return { type: 'yearly', unit, year, reckoning: term.reckoning, ...turn, spanIn: (at) => mapped(spanIn(at)) };
}

export const faulty = (unit: TermUnit, ask: AskReason): FaultyTerm => ({ type: 'faulty', unit, ask });
