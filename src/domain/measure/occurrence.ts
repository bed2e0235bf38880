/** A recurring measure is done over and over: each period is reported and verified by itself. */
import { addDays, addMonths, dayOf, monthOf, yearOf, type LocalDate } from '../time/local-date.js';
import {
  currentDeadline,
  OCCURRENCE_STATES,
  type Measure,
  type MeasureState,
  type Occurrence,
  type Period,
} from './measure.js';

export const isOccurrenceState = (state: MeasureState): state is Occurrence['state'] =>
  (OCCURRENCE_STATES as readonly MeasureState[]).includes(state);

export const isRecurring = ({ nature }: Measure): boolean => nature === 'recurring';

/** Of a period that nothing has been recorded of. */
export const NOTHING_YET = { state: 'in_progress', report: null, evidence: [], verification: null } as const;

/** What has been recorded of a period: at first, nothing. */
export const occurrenceIn = ({ occurrences }: Measure, { from, to }: Period): Occurrence =>
  occurrences.find((one) => one.from === from && one.to === to) ?? {
    from,
    to,
    ...NOTHING_YET,
  };

/** The occurrences with this one in its place, oldest first. */
export const withOccurrence = ({ occurrences }: Measure, occurrence: Occurrence): readonly Occurrence[] =>
  [...occurrences.filter(({ from, to }) => from !== occurrence.from || to !== occurrence.to), occurrence].sort(
    (a, b) => (a.from < b.from ? -1 : 1),
  );

/** Those that share days with a period, and are not of that very period. */
export const overlapping = ({ occurrences }: Measure, { from, to }: Period): readonly Occurrence[] =>
  occurrences.filter((one) => one.from <= to && from <= one.to && (one.from !== from || one.to !== to));

/** "2024-01-01/2024-06-30", as ISO 8601 writes an interval. */
export const periodKey = ({ from, to }: Period): string => `${from}/${to}`;

/** Whether a report, of the whole or of a period, waits for a verifier. */
export const isAwaitingVerification = ({ state, occurrences }: Measure): boolean =>
  state === 'reported_done' || occurrences.some((one) => one.state === 'reported_done');

/** Periods offered, counted from the one that runs. */
const OFFERED = 4;
const WHOLE_MONTHS = /^P(?<count>\d+)(?<unit>[MY])$/;

/** The last periods that have begun, newest first, where the wording says how long one is; months count from January. */
export function periodsSoFar(measure: Measure, today: LocalDate): readonly Period[] {
  const { count, unit } = WHOLE_MONTHS.exec(currentDeadline(measure).interval ?? '')?.groups ?? {};
  const months = Number(count) * (unit === 'Y' ? 12 : 1);
  if (!(months <= 12 && 12 % months === 0)) return [];
  const began = dayOf(yearOf(today), monthOf(today) - ((monthOf(today) - 1) % months), 1);
  if (began === undefined) return [];
  return Array.from({ length: OFFERED }, (_, index) => {
    const from = addMonths(began, -index * months);
    return { from, to: addDays(addMonths(from, months), -1) };
  });
}
