/**
 * Lets turns that come at about the same time go on together: what one of them waits for nothing but its own promises,
 * all of them then do in the same order, each step of every turn before the next step of any. So a room of the house is
 * gone through by several in a row, while the processor still has that room at hand. Turn by turn, each room finds the
 * caches full of all the others, and a turn takes a quarter to a half longer. Known of servers that are built in stages
 * (Larus and Parkes, "Using cohort scheduling to enhance server performance", USENIX 2002).
 */
import { setImmediate as nextRound } from 'node:timers/promises';
import type { Step } from '../domain/time/step.js';

export function inStep(): Step {
  let step: Promise<void> | undefined;
  return () =>
    (step ??= nextRound().then(() => {
      step = undefined;
    }));
}
