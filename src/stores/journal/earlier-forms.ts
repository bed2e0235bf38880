/** Items as earlier versions wrote them, brought into the form of today when they are read; what is on disk stays. */
import type { Measure } from '../../domain/measure.js';

/** Fields of a measure that were not always there, with what their absence meant. */
const SINCE_ADDED = { occurrences: [] } as const satisfies Partial<Measure>;

/** @param item of any kind, as it was kept. */
export const inTodaysForm = <Item extends object>(item: Item): Item =>
  'deadlines' in item && !('occurrences' in item) ? { ...SINCE_ADDED, ...item } : item;
