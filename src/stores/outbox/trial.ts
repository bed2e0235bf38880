import type { Fact } from './facts.js';
import type { OutboxState } from './outbox-state.js';
import { Trail } from './trail.js';

/**
 * One thing that is done to the outbox, as facts: each is applied at once, so that what follows builds on it, and all of
 * them can be taken back until they are durable.
 */
export class Trial {
  readonly state: OutboxState;
  /** The elapsed time. */
  readonly now: number;
  readonly #facts: Fact[] = [];
  readonly #trail = new Trail();

  constructor(state: OutboxState, now: number) {
    this.state = state;
    this.now = now;
  }

  get facts(): readonly Fact[] {
    return this.#facts;
  }

  add(fact: Fact): void {
    this.#facts.push(fact);
    this.state.apply(fact, this.now, this.#trail);
  }

  takeBack(): void {
    this.#trail.takeBack();
  }
}
