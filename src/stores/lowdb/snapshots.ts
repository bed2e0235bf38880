import type { ElapsedTime } from '../../domain/time/clock.js';

/** When a snapshot is written. */
export interface SnapshotPolicy {
  /** After so many changes. */
  readonly changes: number;
  /** Or after so many milliseconds without one. */
  readonly quiet: number;
  /** Time between two, as a multiple of what the last one took: a large register is written less often. */
  readonly rest: number;
}

export const SNAPSHOT_POLICY: SnapshotPolicy = { changes: 10_000, quiet: 30_000, rest: 20 };

export interface SnapshotSteps {
  readonly write: () => Promise<void>;
  readonly elapsed: ElapsedTime;
  readonly policy: SnapshotPolicy;
  /** Nothing is lost by it: the journal has every change. */
  readonly failed: (error: unknown) => void;
}

/** Writes snapshots in the background, one at a time. */
export class Snapshots {
  readonly #steps: SnapshotSteps;
  #unwritten = 0;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #notBefore = 0;

  constructor(steps: SnapshotSteps) {
    this.#steps = steps;
  }

  /** There are so many more changes than before. */
  changed(changes: number): void {
    if (changes === 0) return;
    this.#unwritten += changes;
    if (this.#unwritten >= this.#steps.policy.changes && this.#running === null && this.#mayBegin()) {
      void this.#write();
    } else {
      this.#wait();
    }
  }

  /** Writes what is unwritten and begins no more. */
  async stop(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#running;
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (this.#unwritten > 0) await this.#write();
  }

  #mayBegin(): boolean {
    return this.#steps.elapsed.milliseconds() >= this.#notBefore;
  }

  #wait(): void {
    const { elapsed, policy } = this.#steps;
    const left = Math.max(policy.quiet, this.#notBefore - elapsed.milliseconds());
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#due(), left).unref();
  }

  async #due(): Promise<void> {
    this.#timer = null;
    if (this.#unwritten > 0) await this.#write();
  }

  #write(): Promise<void> {
    this.#running ??= this.#writeOne().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #writeOne(): Promise<void> {
    const { write, elapsed, policy, failed } = this.#steps;
    const began = elapsed.milliseconds();
    const unwritten = this.#unwritten;
    this.#unwritten = 0;
    try {
      await write();
    } catch (error) {
      this.#unwritten += unwritten;
      failed(error);
    }
    const ended = elapsed.milliseconds();
    this.#notBefore = ended + (ended - began) * policy.rest;
  }
}
