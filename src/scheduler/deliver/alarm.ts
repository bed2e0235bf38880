/** Wakes whoever waits for something to do. */
import type { Later } from './later.js';

export class Alarm {
  readonly #later: Later;
  #rung = false;
  #wake: (() => void) | null = null;

  constructor(later: Later) {
    this.#later = later;
  }

  ring(): void {
    if (this.#wake === null) this.#rung = true;
    else this.#wake();
  }

  /** Resolves when it rings, at once where it rang since the last time, or after so many milliseconds. */
  within(milliseconds: number): Promise<void> {
    if (this.#rung) {
      this.#rung = false;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const wake = () => {
        callOff();
        this.#wake = null;
        resolve();
      };
      const callOff = this.#later(milliseconds, wake);
      this.#wake = wake;
    });
  }
}
