/** Calls at regular times, in real time; what is due is decided by whoever is called. */
import { schedule } from 'node-cron';

export interface Ticks {
  readonly stop: () => Promise<void>;
}

/** By the minute; where the calendar is sped up, by the second, so that hardly a day goes by between two ticks. */
const EVERY_MINUTE = '* * * * *';
const EVERY_SECOND = '* * * * * *';

/**
 * Calls `onTick` now, and then at every tick; never while a call is still under way. It may not reject. In UTC, which
 * has no hour that is skipped or comes twice; a tick that was missed (a machine asleep) is made up for by the next one.
 */
export function ticks(onTick: () => Promise<void>, { fast }: { readonly fast: boolean }): Ticks {
  let underWay: Promise<void> | null = null;
  const tick = (): Promise<void> => {
    underWay ??= onTick().finally(() => {
      underWay = null;
    });
    return underWay;
  };
  const task = schedule(fast ? EVERY_SECOND : EVERY_MINUTE, tick, {
    timezone: 'UTC',
    suppressMissedWarning: true,
    unref: true,
  });
  void tick();
  return {
    stop: async () => {
      await task.destroy();
      await underWay;
    },
  };
}
