/** The rates of the service, counted as anyone would on paper. */
import type { RateLimit } from '../../../src/scheduler/deliver/sliding-windows.js';

/** The most requests that any window of so many milliseconds holds. */
export function mostWithin(moments: readonly number[], within: number): number {
  const sorted = [...moments].sort((a, b) => a - b);
  let [first, most] = [0, 0];
  for (const [last, moment] of sorted.entries()) {
    while ((sorted[first] ?? moment) <= moment - within) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/** The windows that hold more than is permitted, in words. */
export const exceeded = (moments: readonly number[], limits: readonly RateLimit[]): readonly string[] =>
  limits
    .map(({ requests, within }) => ({ requests, within, most: mostWithin(moments, within) }))
    .filter(({ requests, most }) => most > requests)
    .map(({ requests, within, most }) => `${most} in ${within} ms, ${requests} permitted`);
