/** Tells someone how far a file is: one message in the chat with them alone, which is changed from then on. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Renderer } from '../../cards/renderer.js';
import type { LinkHolder } from '../../domain/links/download.js';
import type { FileProgressOutcome, FileTeller } from '../../domain/links/under-way.js';
import type { AttemptResult } from '../../domain/reminders/outbox.js';
import type { Pace } from '../../domain/reminders/pace.js';
import type { ConversationReference, Conversations } from '../../domain/store/contexts.js';
import { cardMessage } from '../answer.js';
import { dispatchOfError, retryAfterOf, statusOf, TOO_MANY_REQUESTS } from './dispatch.js';
import { inConversation, type Speaking } from './in-conversation.js';

export interface TellOfFileDeps extends Speaking {
  readonly conversations: Pick<Conversations, 'personal'>;
  readonly pace: Pick<Pace, 'message'>;
  readonly render: Renderer;
  /** Resolves when something can be drawn. */
  readonly ready: () => Promise<unknown>;
  /** Hears of a telling that failed, by a short cause. */
  readonly onFailed: (cause: string) => void;
}

/** How often the last of it is tried, and milliseconds in between: what the card says then, it says for good. */
const LAST_TRIES = 3;
const BETWEEN_TRIES = 3000;
/** An update that may have arrived can be sent again: it says the same. */
const WORTH_RETRYING: ReadonlySet<AttemptResult> = new Set(['again', 'unknown']);

export const tellingOfFiles =
  (deps: TellOfFileDeps) =>
  (holder: LinkHolder): FileTeller =>
    new ToldInChat(holder, deps);

class ToldInChat implements FileTeller {
  readonly #holder: LinkHolder;
  readonly #deps: TellOfFileDeps;
  /** The message that is changed; null where there is none, or where nobody knows which. */
  #message: string | null = null;
  /** It may have arrived: another one would be a second about the same file. */
  #isPosted = false;

  constructor(holder: LinkHolder, deps: TellOfFileDeps) {
    this.#holder = holder;
    this.#deps = deps;
  }

  async tell(progress: FileProgressOutcome): Promise<boolean> {
    const tries = progress.stage === 'under_way' ? 1 : LAST_TRIES;
    for (let attempt = 1; ; attempt += 1) {
      const result = await this.#attempt(progress);
      if (attempt === tries || !WORTH_RETRYING.has(result)) return result !== 'unreachable';
      await pause(BETWEEN_TRIES);
    }
  }

  async #attempt(progress: FileProgressOutcome): Promise<AttemptResult> {
    const { conversations, pace, onFailed } = this.#deps;
    try {
      const place = await conversations.personal(this.#holder.person);
      if (place === undefined) return 'unreachable';
      if (this.#message === null && this.#isPosted) return 'failed';
      await this.#deps.ready();
      const pass = await pace.message(place.conversation);
      let failed: unknown;
      try {
        await this.#send(progress, place);
        return 'sent';
      } catch (error) {
        failed = error;
        throw error;
      } finally {
        pass.done({ throttled: statusOf(failed) === TOO_MANY_REQUESTS, retryAfter: retryAfterOf(failed) });
      }
    } catch (error) {
      const { result, cause } = dispatchOfError(error);
      if (result === 'unknown') this.#isPosted = true;
      onFailed(cause ?? result);
      return result;
    }
  }

  async #send(progress: FileProgressOutcome, place: ConversationReference): Promise<void> {
    const { render } = this.#deps;
    const card = cardMessage(render({ outcome: progress, alternatives: [], back: null }, this.#holder.language));
    const known = this.#message;
    await inConversation(place, this.#deps, async (context) => {
      if (known !== null) return context.updateActivity({ ...card, id: known });
      const posted = await context.sendActivity(card);
      this.#isPosted = true;
      this.#message = posted?.id || null;
    });
  }
}
