/** Time that passes only when a test says so: hours in a moment, and nothing left to chance. */
import type { ElapsedTime } from '../../../src/domain/time/clock.js';
import type { Later } from '../../../src/scheduler/deliver/later.js';

interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** Resolves when everything that can go on without time has gone on. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export class SimulatedTime implements ElapsedTime {
  readonly #timers = new Set<Timer>();
  #now: number;

  constructor(start = 0) {
    this.#now = start;
  }

  milliseconds(): number {
    return this.#now;
  }

  readonly later: Later = (milliseconds, work) => {
    const timer = { at: this.#now + milliseconds, work };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** Timers that are set. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Resolves after so many simulated milliseconds. */
  passed(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.later(milliseconds, resolve));
  }

  /** Time goes by in which nothing runs: every timer of it comes late. */
  stall(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /**
   * Lets time pass, from timer to timer; `quiet` resolves when nothing is under way that time should wait for. Stops
   * early when `enough` holds.
   */
  async pass(
    milliseconds: number,
    { quiet = settled, enough = () => false }: { quiet?: () => Promise<void>; enough?: () => boolean } = {},
  ): Promise<void> {
    const end = this.#now + milliseconds;
    await quiet();
    while (!enough()) {
      const next = this.#next();
      if (next === undefined || next.at > end) {
        this.#now = end;
        return;
      }
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.work();
      await quiet();
    }
  }

  #next(): Timer | undefined {
    return [...this.#timers].reduce<Timer | undefined>(
      (first, timer) => (first === undefined || timer.at < first.at ? timer : first),
      undefined,
    );
  }
}
