/** With what clicks were answered, for as long as one may be delivered again. */
import type { ElapsedTime } from '../../domain/time/clock.js';

/** `time`: milliseconds, within which the chat service sends again; `most`: some megabytes of cards. */
const KEPT = { time: 60_000, most: 100 } as const;

export class KeptBodies {
  /** Oldest first. */
  readonly #bodies = new Map<string, { readonly body: object; readonly at: number }>();
  readonly #elapsed: ElapsedTime;

  constructor(elapsed: ElapsedTime) {
    this.#elapsed = elapsed;
  }

  keep(name: string, body: object | undefined): void {
    if (body === undefined) return;
    this.#bodies.set(name, { body, at: this.#elapsed.milliseconds() });
    this.#dropOld();
  }

  /** Undefined where it is not kept, or no longer. */
  of(name: string): object | undefined {
    this.#dropOld();
    return this.#bodies.get(name)?.body;
  }

  #dropOld(): void {
    const now = this.#elapsed.milliseconds();
    for (const [name, { at }] of this.#bodies) {
      if (this.#bodies.size <= KEPT.most && now - at < KEPT.time) return;
      this.#bodies.delete(name);
    }
  }
}
