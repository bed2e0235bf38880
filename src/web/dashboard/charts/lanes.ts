/** What is drawn of a measure on a line of time: days, not yet pixels. */
import { hasEnd, type DeadlineVersion } from '../../../domain/measure/deadline.js';
import { addDays, addMonths, earlier, later, type LocalDate } from '../../../domain/time/local-date.js';
import { agreedDeadlines, currentDeadline, type Measure } from '../../../domain/measure/measure.js';
import type { MeasureView } from '../../../domain/measure/measure-view.js';
import type { Tone } from './shapes.js';

export interface Lane {
  readonly tone: Tone;
  /** The interval of the deadline; `hard`: it ends on its last day. `from` null: from when is not said. */
  readonly span: { readonly from: LocalDate | null; readonly to: LocalDate; readonly hard: boolean } | null;
  /** Goes on without an end; from a day, or null: from when is not said. */
  readonly endless: { readonly from: LocalDate | null } | null;
  /** Overdue since the last day. */
  readonly late: { readonly from: LocalDate; readonly to: LocalDate } | null;
  /** The last days that were agreed earlier, oldest first. */
  readonly trail: readonly LocalDate[];
  readonly reported: LocalDate | null;
  readonly verified: LocalDate | null;
}

/** Nothing is known, or may be told. */
export const EMPTY_LANE: Lane = {
  tone: 'calm',
  span: null,
  endless: null,
  late: null,
  trail: [],
  reported: null,
  verified: null,
};

/** Of a measure on a day. */
export function laneOf(view: MeasureView, day: LocalDate): Lane {
  const { measure, words } = view;
  const deadline = currentDeadline(measure);
  const isLate = words.includes('overdue') && deadline.latest !== null;
  return {
    tone: toneOf(view),
    span: spanOf(deadline),
    endless: endlessOf(measure, deadline),
    late: isLate ? { from: deadline.latest, to: day } : null,
    trail: trailOf(measure, deadline),
    reported: measure.report?.on ?? null,
    verified: measure.verification?.result === 'verified' ? measure.verification.on : null,
  };
}

/** The most pressing thing that holds, as its text says too. */
export function toneOf({ measure, words }: MeasureView): Tone {
  if (words.includes('overdue')) return 'late';
  if (measure.state === 'verified') return 'good';
  if (words.includes('closed')) return 'calm';
  if (words.includes('expectation_passed') || words.includes('expired')) return 'warn';
  return 'accent';
}

const spanOf = (deadline: DeadlineVersion): Lane['span'] =>
  hasEnd(deadline) ? { from: deadline.earliest, to: deadline.latest, hard: deadline.kind !== 'forecast' } : null;

/** What has no last day, but a beginning or a duration. */
function endlessOf(measure: Measure, { kind, earliest }: DeadlineVersion): Lane['endless'] {
  if (kind === 'start') return { from: earliest };
  return kind === 'standing' || kind === 'recurring' ? { from: earliest ?? measure.agreedOn } : null;
}

const trailOf = (measure: Measure, current: DeadlineVersion): readonly LocalDate[] => {
  const former = agreedDeadlines(measure).flatMap(({ latest }) =>
    latest === null || latest === current.latest ? [] : [latest],
  );
  return [...new Set(former)].sort();
};

/** Whether there is nothing to draw. */
export const isEmpty = ({ span, endless, reported, verified }: Lane): boolean =>
  [span, endless, reported, verified].every((one) => one === null);

export interface Range {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Months that are seen beside the first and last day, and years before and after today that are drawn at the most. */
const MARGIN = 2;
const YEARS = { back: 12, ahead: 8 } as const;

/** The days from the first to the last that lanes have, today among them. */
export function rangeOf(lanes: readonly Lane[], day: LocalDate): Range {
  const days = lanes.flatMap(({ span, endless, trail, reported, verified }) => [
    ...(span === null ? [] : [span.from ?? addMonths(span.to, -MARGIN), span.to]),
    ...(endless?.from === undefined || endless.from === null ? [] : [endless.from]),
    ...trail,
    ...(reported === null ? [] : [reported]),
    ...(verified === null ? [] : [verified]),
  ]);
  const sorted = [...days, day].sort();
  const [first = day, last = day] = [sorted[0], sorted.at(-1)];
  return {
    from: later(addMonths(first, -MARGIN), addMonths(day, -12 * YEARS.back)),
    to: earlier(later(addMonths(last, MARGIN), addMonths(day, MARGIN)), addMonths(day, 12 * YEARS.ahead)),
  };
}

/** Where a lane begins to be drawn whose beginning nobody said: as long before its end as a quarter. */
export const vagueStart = (to: LocalDate): LocalDate => addDays(to, -90);
