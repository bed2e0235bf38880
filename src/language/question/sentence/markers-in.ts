import type { Item } from './item.js';
import type { Marker } from '../words/sense.js';

/** The markers that any item of a sentence carries. */
export function markersIn(items: readonly Item[]): ReadonlySet<Marker> {
  const markers = new Set<Marker>();
  for (const item of items) {
    if (item.kind !== 'phrase') continue;
    for (const sense of item.senses) if (sense.family === 'marker') markers.add(sense.value);
  }
  return markers;
}
