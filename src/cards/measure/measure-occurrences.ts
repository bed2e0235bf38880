/** The periods of a recurring measure, each with its own state. */
import type { Measure, Occurrence, Period } from '../../domain/measure/measure.js';
import { parseLocalDate } from '../../domain/time/local-date.js';
import type { Messages } from '../../locales/messages.js';
import { cut, type Setting } from '../drawing.js';
import { stateMark, type Mark } from '../parts/marks.js';

export interface OccurrenceRow extends Mark {
  readonly period: string;
  /** Who reported it, and when; empty where nobody did. */
  readonly rest: string;
}

export interface OccurrenceSection {
  readonly rows: readonly OccurrenceRow[];
  readonly has: boolean;
  /** How many more there are, in words. */
  readonly more: string;
  readonly hasMore: boolean;
}

/** Periods shown; older ones are counted. */
const SHOWN = 4;

/** Newest first. */
export function occurrenceSection({ occurrences }: Measure, setting: Setting): OccurrenceSection {
  const { messages, detail } = setting;
  const shown = [...occurrences].reverse().slice(0, Math.min(SHOWN, detail.rows));
  const left = occurrences.length - shown.length;
  return {
    rows: shown.map((one) => occurrenceRow(one, setting)),
    has: shown.length > 0,
    more: left > 0 ? messages.measure.morePeriods(left) : '',
    hasMore: left > 0,
  };
}

function occurrenceRow(occurrence: Occurrence, { messages, detail }: Setting): OccurrenceRow {
  const { state, report } = occurrence;
  const { measure, format } = messages;
  const by = report === null ? '' : measure.reportedBy(cut(report.claimedBy, detail.title), format.day(report.on));
  return {
    period: periodWords(occurrence, messages),
    ...stateMark(state, messages),
    rest: by === '' ? '' : ` · ${by}`,
  };
}

/** "1 jan – 30 jun 2024" */
export const periodWords = ({ from, to }: Period, { format }: Messages): string => format.shortRange(from, to);

/** The same for "2024-01-01/2024-06-30"; the text itself where it is no such period. */
export function periodTextWords(text: string, messages: Messages): string {
  const [from, to] = text.split('/').map(parseLocalDate);
  return from === undefined || to === undefined ? text : periodWords({ from, to }, messages);
}
