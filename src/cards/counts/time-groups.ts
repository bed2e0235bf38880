/** Groups of a count that are stretches of time: in the order of time, whichever is the largest. */
import { dayOf, endOfMonth, type LocalDate } from '../../domain/time/local-date.js';
import type { Group } from '../../domain/query/query.js';
import type { Setting } from '../drawing.js';

const KEY = /^(?<year>\d{1,4})(?:-Q(?<quarter>[1-4])|-(?<month>\d\d))?$/;
const MONTHS_OF = { year: 12, quarter: 3, month: 1 } as const;

interface Stretch {
  readonly unit: keyof typeof MONTHS_OF;
  readonly year: number;
  /** Of the unit within its year, from 1. */
  readonly place: number;
}

function stretchOf(key: string): Stretch | undefined {
  const { year, quarter, month } = KEY.exec(key)?.groups ?? {};
  if (year === undefined) return undefined;
  if (quarter !== undefined) return { unit: 'quarter', year: Number(year), place: Number(quarter) };
  if (month !== undefined) return { unit: 'month', year: Number(year), place: Number(month) };
  return { unit: 'year', year: Number(year), place: 1 };
}

/** "september 2021", "Q3 2021", "2021"; the key itself where it is none of time. */
export function timeLabel(key: string, { messages: { format } }: Setting): string {
  const stretch = stretchOf(key);
  if (stretch === undefined || stretch.unit === 'year') return key;
  return format[stretch.unit](stretch.year, stretch.place);
}

/** The same under a bar of a chart, where little fits: "sep ’21", "Q3 ’21", "2021". */
export function shortTimeLabel(key: string, { messages: { format } }: Setting): string {
  const stretch = stretchOf(key);
  if (stretch === undefined || stretch.unit === 'year') return key;
  const write = stretch.unit === 'month' ? format.shortMonth : format.shortQuarter;
  return write(stretch.year, stretch.place);
}

/** The first and the last day. */
export function spanOf(key: string): { readonly from: LocalDate; readonly to: LocalDate } | undefined {
  const stretch = stretchOf(key);
  if (stretch === undefined) return undefined;
  const { unit, year, place } = stretch;
  const months = MONTHS_OF[unit];
  const from = dayOf(year, (place - 1) * months + 1, 1);
  const last = dayOf(year, place * months, 1);
  return from === undefined || last === undefined ? undefined : { from, to: endOfMonth(last) };
}

/** What has no day comes last. */
export const inTime = (groups: readonly Group[]): readonly Group[] =>
  [...groups].sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
    return a.key.padStart(KEY_LENGTH, '0') < b.key.padStart(KEY_LENGTH, '0') ? -1 : 1;
  });
/** Of the longest key, "2021-09" or "2021-Q3". */
const KEY_LENGTH = 7;
