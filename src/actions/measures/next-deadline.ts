import type { Measure } from '../../domain/measure/measure.js';
import type { NextDeadlineOutcome } from '../../domain/outcome/measure-outcome.js';
import { currentDeadline } from '../../domain/measure/measure.js';
import { ENDING_KINDS } from '../../domain/measure/deadline.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { narrowed, type MeasureQuery } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import { viewMeasures } from './measure-view.js';
import { gapOfMeasures } from './on-record.js';
import type { ActionInput } from '../requests.js';

/** Measures that share the day, shown at the most. */
const TIES_SHOWN = 10;

/**
 * Among open measures with a last day, and those that start on a day: the first such day that is today or later, and
 * everything that falls on it.
 */
export async function nextDeadline(
  { query }: ActionInput<'nextDeadline'>,
  deps: ActionDeps,
): Promise<NextDeadlineOutcome> {
  const { store, calendar } = deps;
  const today = query.asOf ?? calendar.today();
  const coming = narrowed(
    query,
    { field: 'word', anyOf: ['open'] },
    { field: 'kind', anyOf: [...ENDING_KINDS, 'start'] },
    { field: 'period', from: today, to: null },
  );
  const ending = await firstOf(coming, ENDING_KINDS, store, today);
  const starting = await firstOf(coming, ['start'], store, today);
  const date = [ending, starting].filter((day) => day !== null).sort()[0] ?? null;
  // By what had been recorded an earlier day may have been the first.
  const gap = await gapOfMeasures(narrowed(coming, { field: 'period', from: today, to: date }), deps);
  if (date === null) return { type: 'nextDeadline', query, today, date, total: 0, rows: [], ...gap };
  const page = await store.findMeasures(
    narrowed(coming, { field: 'period', from: date, to: date }),
    { offset: 0, limit: TIES_SHOWN },
    today,
  );
  const rows = await viewMeasures(store, page.rows, today, query.asOf);
  return { type: 'nextDeadline', query, today, date, total: page.total, rows, ...gap };
}

/** Lists run by last day, then by first day: the first row has the first day of its kind. */
async function firstOf(
  query: MeasureQuery,
  kinds: readonly Measure['deadlines'][0]['kind'][],
  store: ActionDeps['store'],
  today: LocalDate,
): Promise<LocalDate | null> {
  const { rows } = await store.findMeasures(
    narrowed(query, { field: 'kind', anyOf: [...kinds] }),
    { offset: 0, limit: 1 },
    today,
  );
  const deadline = rows[0] && currentDeadline(rows[0]);
  return deadline === undefined ? null : deadline.kind === 'start' ? deadline.earliest : deadline.latest;
}
