import type { MeasureCode } from '../register/codes.js';
import type { MeasureQuery } from './query.js';

/** A number of measures and what it rests on. */
export interface PlainCount {
  readonly query: MeasureQuery;
  readonly total: number;
  /** The first codes; all of them where `total` is no larger. */
  readonly codes: readonly MeasureCode[];
}
