/** How messages leave: the part that knows the chat service. */
import type { AttemptResult, Delivered, OutboxMessage } from './outbox.js';
import type { Pass } from './pace.js';
import type { Recipient } from './reminder.js';

/** What came of one request to send. */
export interface Dispatch {
  readonly result: AttemptResult;
  /** For people who look after the service ("HTTP 403", "timeout"); null where it was sent. */
  readonly cause: string | null;
  readonly delivered: Delivered | null;
  /** Milliseconds that the service asked to wait (`Retry-After`); null where it asked for nothing. */
  readonly retryAfter: number | null;
}

export interface Courier {
  /** The conversation whose rate a message to this recipient counts for; null: there is no way to reach them. */
  conversationOf(to: Recipient): Promise<string | null>;
  /**
   * Draws the message as things stand now and sends it; never rejects. `dropped`: there is nothing left to say. `pass`:
   * of this request, which is told when it leaves.
   */
  send(message: OutboxMessage, pass?: Pick<Pass, 'prepare'>): Promise<Dispatch>;
}

/** Changes what was sent. */
export interface CardRenewer {
  /** Shows a message that was sent as things stand now; never rejects. */
  renew(message: OutboxMessage, delivered: Delivered, pass?: Pick<Pass, 'prepare'>): Promise<Dispatch>;
}
