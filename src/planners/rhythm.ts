/** "Wat komt elk half jaar terug?": the measures that come back at an interval. */
import type { LocalDate } from '../domain/time/local-date.js';
import { currentDeadline } from '../domain/measure/measure.js';
import { narrowed, type MeasureQuery } from '../domain/query/query.js';
import type { Store } from '../domain/store/store.js';
import type { Rhythm } from '../language/intent.js';
import { measuresOf, narrowedTo } from './walk.js';

const RECURRING = { field: 'nature', anyOf: ['recurring'] } as const;
const MONTHS_IN_YEAR = 12;
const DAYS_IN_WEEK = 7;

/** The query narrowed to those; undefined where none has this interval. */
export async function withRhythm(
  query: MeasureQuery,
  { interval }: Rhythm,
  store: Store,
  today: LocalDate,
): Promise<MeasureQuery | undefined> {
  const isSaid = query.criteria.some(({ field }) => field === RECURRING.field);
  const recurring = isSaid ? query : narrowed(query, { ...RECURRING, anyOf: [...RECURRING.anyOf] });
  const measures = (await measuresOf(recurring, store, query.asOf ?? today)) ?? [];
  const asked = lengthOf(interval);
  const those = measures.filter((measure) => lengthOf(currentDeadline(measure).interval ?? '') === asked);
  return those.length === 0 ? undefined : narrowedTo(recurring, those);
}

/** The same text for the same length: a year is twelve months, and a week seven days. */
function lengthOf(interval: string): string {
  const [, count = '', letter = ''] = /^P(\d+)([YMWD])$/.exec(interval) ?? [];
  if (letter === 'Y') return `${Number(count) * MONTHS_IN_YEAR}M`;
  return letter === 'W' ? `${Number(count) * DAYS_IN_WEEK}D` : `${count}${letter}`;
}
