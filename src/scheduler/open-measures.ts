import type { LocalDate } from '../domain/local-date.js';
import type { Measure } from '../domain/measure.js';
import type { MeasureQuery } from '../domain/query.js';
import type { Store } from '../domain/store.js';

const OPEN: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['open'] }] };

/** Every measure that is open: of the others nobody is reminded. */
export async function openMeasures(store: Pick<Store, 'findMeasures'>, today: LocalDate): Promise<readonly Measure[]> {
  const { rows } = await store.findMeasures(OPEN, { offset: 0, limit: Number.MAX_SAFE_INTEGER }, today);
  return rows;
}
