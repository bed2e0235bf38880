/** A list with what a query has no criterion for: what is outermost, or so many of it, or what comes back at an interval. */
import type { MeasureQuery } from '../../../domain/query/query.js';
import type { Intent } from '../../intent.js';
import { numberIn, outermostIn } from './outermost.js';
import { rhythmIn } from './rhythm.js';
import type { Scene } from '../sentence/scene.js';

export function listOf(query: MeasureQuery, scene: Scene): Extract<Intent, { readonly type: 'list' }> {
  const [only, rhythm] = [outermostIn(scene, query), rhythmIn(scene)];
  const first = only === undefined ? undefined : numberIn(scene);
  return {
    type: 'list',
    query,
    ...(only === undefined ? {} : { only }),
    ...(first === undefined ? {} : { first }),
    ...(rhythm === undefined ? {} : { rhythm }),
  };
}
