/** Begin, medio and eind of a period, as days. */
import type { Precision } from '../../domain/measure/deadline.js';
import { addDays, addMonths } from '../../domain/time/local-date.js';
import { oneDay, type Span } from './span.js';
import { faulty, mapTerm, type Term, type TermUnit } from './term.js';
import type { Part } from './vocabulary.js';

interface Slice {
  /** The period from the `from`th to the `to`th of its months or days; `to` left out: until its end. */
  readonly in: 'months' | 'days';
  readonly from: number;
  readonly to?: number;
  readonly unit: TermUnit;
}

type Parts = Readonly<Partial<Record<Exclude<Part, 'last-day'>, Slice>>>;

const YEAR_PARTS: Parts = {
  early: { in: 'months', from: 1, to: 3, unit: 'quarter' },
  middle: { in: 'months', from: 5, to: 8, unit: 'quarter' },
  late: { in: 'months', from: 10, unit: 'quarter' },
};

/** What is not here has no begin, middle or end that can be read, and is asked back. */
const PARTS: Readonly<Partial<Record<Precision, Parts>>> = {
  year: YEAR_PARTS,
  'fiscal-year': YEAR_PARTS,
  quarter: {
    early: { in: 'months', from: 1, to: 1, unit: 'month' },
    middle: { in: 'months', from: 2, to: 2, unit: 'month' },
    late: { in: 'months', from: 3, unit: 'month' },
  },
  month: {
    early: { in: 'days', from: 1, to: 10, unit: 'month' },
    middle: { in: 'days', from: 11, to: 20, unit: 'month' },
    late: { in: 'days', from: 21, unit: 'month' },
  },
  'school-year': {
    early: { in: 'months', from: 1, to: 1, unit: 'school-year' },
    late: { in: 'months', from: 10, unit: 'school-year' },
  },
};

/** The part as a term of its own; asked back where the period has no such part. */
export function partOf(term: Term, part: Part): Term {
  if (part === 'last-day') return mapTerm(term, 'day', (span) => oneDay(span.last));
  const slice = PARTS[term.unit]?.[part];
  return slice === undefined
    ? faulty(term.unit, askFor(term))
    : mapTerm(term, slice.unit, (span) => sliceOf(span, slice));
}

/** A period that cannot be read itself is asked about first. */
const askFor = (term: Term) => (term.type === 'faulty' ? term.ask : 'part_of_unknown');

function sliceOf(span: Span, slice: Slice): Span {
  const start = (count: number) =>
    slice.in === 'months' ? addMonths(span.first, count - 1) : addDays(span.first, count - 1);
  return { first: start(slice.from), last: slice.to === undefined ? span.last : addDays(start(slice.to + 1), -1) };
}
