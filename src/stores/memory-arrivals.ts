/** What has arrived before, for one process. */
import { ARRIVALS, type ArrivalKey, type Arrivals } from '../domain/store/arrivals.js';
import type { ElapsedTime } from '../domain/time/clock.js';

/** Activities kept, some megabytes: at the highest rate of a tenant those of six minutes. The oldest goes first. */
const MAX_KEPT = 20_000;

/**
 * Forgets everything with the process: a question that comes again after a restart is answered twice. Changes are not
 * made twice; whether one was made is on record.
 */
export function memoryArrivals(elapsed: ElapsedTime, most = MAX_KEPT): Arrivals {
  /** When each was claimed, oldest first: a map keeps the order of insertion. */
  const claimed = new Map<string, number>();
  const dropOld = (now: number) => {
    for (const [name, at] of claimed) {
      if (claimed.size <= most && now - at < ARRIVALS.kept) return;
      claimed.delete(name);
    }
  };
  return {
    claim: (key) => {
      const [name, now] = [nameOf(key), elapsed.milliseconds()];
      dropOld(now);
      if (claimed.has(name)) return Promise.resolve('repeated');
      claimed.set(name, now);
      dropOld(now);
      return Promise.resolve('first');
    },
    // Whoever took it up ends with all that is remembered here.
    answered: () => Promise.resolve(),
    release: (key) => {
      claimed.delete(nameOf(key));
      return Promise.resolve();
    },
  };
}

const nameOf = ({ tenant, conversation, activity }: ArrivalKey): string =>
  JSON.stringify([tenant, conversation, activity]);
