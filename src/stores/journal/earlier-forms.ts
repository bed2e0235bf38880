/** Items as earlier versions wrote them, brought into the form of today when they are read; what is on disk stays. */
import type { Measure } from '../../domain/measure/measure.js';

/** Fields of a measure that were not always there, with what their absence meant. */
const SINCE_ADDED = { occurrences: [] } as const satisfies Partial<Measure>;

/** Of what the catalogue named before it could be changed. */
const FIRST_VERSION = 1;

/** @param item of any kind, as it was kept. */
export function inTodaysForm<Item extends object>(item: Item): Item {
  if (!('version' in item)) return { ...item, version: FIRST_VERSION };
  return 'deadlines' in item && !('occurrences' in item) ? { ...SINCE_ADDED, ...item } : item;
}
