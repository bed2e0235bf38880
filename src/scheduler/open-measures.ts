import type { LocalDate } from '../domain/local-date.js';
import type { Measure } from '../domain/measure.js';
import type { MeasureQuery } from '../domain/query.js';
import type { Store } from '../domain/store.js';

const OPEN: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['open'] }] };

/** Every measure that is open, part by part: of the others nobody is reminded. */
export const openMeasures = (store: Pick<Store, 'eachMeasure'>, today: LocalDate): AsyncIterable<readonly Measure[]> =>
  store.eachMeasure(OPEN, today);
