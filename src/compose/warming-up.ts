/** What is done soon after the start, when whoever asks whether the service is ready has had the answer. */
import type { Logger } from 'pino';
import { nameOf } from '../domain/errors.js';

export interface WarmingUp {
  /** Resolves when something can be answered. */
  readonly ready: () => Promise<unknown>;
  /** From then on reminders go out. */
  readonly remind: () => Promise<void>;
  /** Makes the first search for words as quick as the others. */
  readonly expectWords: () => Promise<void>;
  readonly log: Pick<Logger, 'error' | 'warn'>;
}

/** Never rejects: what cannot be done now is a line in the log. */
export async function warmUp({ ready, remind, expectWords, log }: WarmingUp): Promise<void> {
  try {
    await ready();
    await remind();
  } catch (error) {
    log.error({ error: nameOf(error) }, 'reminders do not go out');
  }
  try {
    await expectWords();
  } catch (error) {
    log.warn({ error: nameOf(error) }, 'the first search for words will be slow');
  }
}
