import type { ElapsedTime } from '../../domain/time/clock.js';
import type { Outbox } from '../../domain/reminders/outbox.js';
import { AnsweringOutbox, type Deed } from './answering-outbox.js';
import { OutboxState } from './outbox-state.js';
import { Trial } from './trial.js';

/** An outbox that forgets everything when it is closed. */
class MemoryOutbox extends AnsweringOutbox {
  readonly #state = new OutboxState();

  protected async state(): Promise<OutboxState> {
    return this.#state;
  }

  protected async perform<Result>(deed: Deed<Result>): Promise<Result> {
    return deed(new Trial(this.#state, this.elapsed.milliseconds()));
  }
}

/** The twin without a file, for tests. */
export const memoryOutbox = (elapsed: ElapsedTime): Outbox => new MemoryOutbox(elapsed);
