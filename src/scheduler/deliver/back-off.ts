/** How long to wait before the next try, in milliseconds: twice as long each time, and never all at the same moment. */

export interface BackOff {
  readonly first: number;
  readonly longest: number;
}

/** Up to so much of the wait is left to chance. */
const JITTER = 0.25;

/** `failures`: how many there were, 1 and up; `random`: 0 up to 1. */
export function backOff({ first, longest }: BackOff, failures: number, random: () => number): number {
  const most = longest / (1 + JITTER);
  // Far enough to reach any longest, and never so far that it becomes infinite.
  const doubled = first * 2 ** Math.min(Math.max(0, failures - 1), 40);
  return Math.min(doubled, most) * (1 + JITTER * random());
}
