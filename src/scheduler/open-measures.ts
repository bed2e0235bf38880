import type { LocalDate } from '../domain/time/local-date.js';
import type { Measure } from '../domain/measure/measure.js';
import type { MeasureQuery } from '../domain/query/query.js';
import type { Store } from '../domain/store/store.js';

const OPEN: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['open'] }] };

/** Every measure that is open, part by part: of the others nobody is reminded. */
export const openMeasures = (store: Pick<Store, 'eachMeasure'>, today: LocalDate): AsyncIterable<readonly Measure[]> =>
  store.eachMeasure(OPEN, today);
