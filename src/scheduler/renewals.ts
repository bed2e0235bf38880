/** Reminders that were sent change when their measure has been dealt with, by whomever. */
import type { MeasureCode } from '../domain/register/codes.js';
import type { Instant } from '../domain/time/local-date.js';
import type { CardRenewer } from '../domain/reminders/courier.js';
import type { Delivered, Outbox, OutboxMessage } from '../domain/reminders/outbox.js';
import type { Pace } from '../domain/reminders/pace.js';

export interface RenewalDeps {
  readonly outbox: Pick<Outbox, 'deliveredAbout'>;
  readonly renewer: CardRenewer;
  readonly pace: Pick<Pace, 'message'>;
  /** The moment from which sent messages are still worth changing. */
  readonly since: () => Instant;
  readonly onFailure: (cause: string) => void;
}

export interface Renewals {
  /** The measures have changed; `except`: the message on which that was done, which shows it already. */
  readonly changed: (codes: readonly MeasureCode[], except: string | null) => void;
  /** Drops what waits; resolves when the one that is under way has ended. */
  readonly stop: () => Promise<void>;
}

/** Messages of one measure that are changed, newest first: older ones nobody scrolls back to. */
const MOST_CHANGED = 20;

/** A card that cannot be changed is no loss: it shows how things stood, and a click on it is checked. */
export function renewals(deps: RenewalDeps): Renewals {
  const waiting = new Map<string, OutboxMessage>();
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const run = async (codes: readonly MeasureCode[], except: string | null): Promise<void> => {
    for (const code of codes) {
      if (stopping.signal.aborted) return;
      const sent = await deps.outbox.deliveredAbout(code, deps.since());
      for (const one of sent.slice(0, MOST_CHANGED)) if (one.key !== except) waiting.set(one.key, one);
    }
    for (const [key, message] of waiting) {
      if (stopping.signal.aborted) return;
      waiting.delete(key);
      if (message.delivered !== null) await renew(message, message.delivered, stopping.signal, deps);
    }
  };
  return {
    changed: (codes, except) => {
      running = running
        .then(() => run(codes, except))
        .catch(() => {
          if (!stopping.signal.aborted) deps.onFailure('outbox');
        });
    },
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}

async function renew(
  message: OutboxMessage,
  delivered: Delivered,
  signal: AbortSignal,
  { renewer, pace, onFailure }: RenewalDeps,
) {
  const pass = await pace.message(delivered.conversation, signal);
  const { result, cause, retryAfter } = await renewer.renew(message, delivered, pass);
  pass.done({ throttled: result === 'again' && cause === 'HTTP 429', retryAfter });
  if (result !== 'sent') onFailure(cause ?? result);
}
