/** One message on its way: its conversation, its turn, the request; nothing is written here. */
import type { Courier, Dispatch } from '../../domain/reminders/courier.js';
import type { OutboxMessage } from '../../domain/reminders/outbox.js';
import type { Pace, Pass } from '../../domain/reminders/pace.js';
import { nameOf } from '../../domain/errors.js';
import type { Later } from './later.js';
import type { DeliveryPolicy } from './policy.js';

export interface SendingDeps {
  readonly courier: Courier;
  readonly pace: Pick<Pace, 'message'>;
  readonly later: Later;
  readonly policy: Pick<DeliveryPolicy, 'passWithin' | 'sendWithin'>;
  /** Why nothing may be sent at this moment; null: it may. */
  readonly held: () => string | null;
}

/** What came of the request, or why none was made. */
export type Sent = { readonly dispatch: Dispatch } | { readonly notSent: string; readonly atOnce: boolean };

const NOTHING = { delivered: null, retryAfter: null } as const;

export class Sending {
  readonly #deps: SendingDeps;
  readonly #waiting = new Set<AbortController>();

  constructor(deps: SendingDeps) {
    this.#deps = deps;
  }

  /** Those who wait for their turn do not wait any longer. */
  callOff(): void {
    for (const waiting of this.#waiting) waiting.abort();
  }

  /** Never rejects. */
  async send(message: OutboxMessage): Promise<Sent> {
    const { courier, held } = this.#deps;
    try {
      const conversation = await courier.conversationOf(message.to);
      if (conversation === null) {
        return { dispatch: { ...NOTHING, result: 'unreachable', cause: 'no conversation' } };
      }
      const pass = held() === null ? await this.#pass(conversation) : null;
      const reason = held();
      if (pass === null || reason !== null) {
        pass?.done();
        return { notSent: reason ?? 'no turn in time', atOnce: reason !== null };
      }
      return { dispatch: await this.#request(message, pass) };
    } catch (error) {
      return { notSent: nameOf(error), atOnce: false };
    }
  }

  /** Null: its turn did not come in time, or waiting was called off. */
  async #pass(conversation: string): Promise<Pass | null> {
    const { pace, later, policy } = this.#deps;
    const waiting = new AbortController();
    this.#waiting.add(waiting);
    const callOff = later(policy.passWithin, () => waiting.abort());
    try {
      return await pace.message(conversation, waiting.signal);
    } catch (error) {
      if (waiting.signal.aborted) return null;
      throw error;
    } finally {
      callOff();
      this.#waiting.delete(waiting);
    }
  }

  async #request(message: OutboxMessage, pass: Pass): Promise<Dispatch> {
    const dispatch = await this.#inTime(this.#deps.courier.send(message, pass));
    const throttled = wasThrottled(dispatch);
    pass.done({ throttled, retryAfter: throttled ? dispatch.retryAfter : null });
    return dispatch;
  }

  /** A courier answers in time and never rejects; one that does neither holds up nobody, and its message is accounted for. */
  #inTime(sending: Promise<Dispatch>): Promise<Dispatch> {
    return new Promise((resolve) => {
      const unknown = (cause: string): void => resolve({ ...NOTHING, result: 'unknown', cause });
      const callOff = this.#deps.later(this.#deps.policy.sendWithin, () => unknown('timeout'));
      sending.then(resolve, (error: unknown) => unknown(nameOf(error))).finally(callOff);
    });
  }
}

/** The service answered that it was too much. */
const wasThrottled = ({ result, cause }: Dispatch): boolean => result === 'again' && cause === 'HTTP 429';
