/** Counts what is being answered, so that a shutdown can wait for it. */
export interface TurnsInFlight {
  readonly count: () => number;
  /** Runs `work` and counts it until it settles. */
  readonly track: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves true when nothing is left, false after `milliseconds`. */
  readonly settled: (milliseconds: number) => Promise<boolean>;
}

export function turnsInFlight(): TurnsInFlight {
  let count = 0;
  const waiting = new Set<() => void>();
  const finished = () => {
    count -= 1;
    if (count === 0) for (const resolve of waiting) resolve();
  };
  return {
    count: () => count,
    track: (work) => {
      count += 1;
      return work().finally(finished);
    },
    settled: (milliseconds) => {
      if (count === 0) return Promise.resolve(true);
      return new Promise((resolve) => {
        const done = (settled: boolean) => {
          clearTimeout(timer);
          waiting.delete(onSettled);
          resolve(settled);
        };
        const onSettled = () => done(true);
        const timer = setTimeout(() => done(false), milliseconds);
        waiting.add(onSettled);
      });
    },
  };
}
