/** What becomes of a message: from new to settled, an attempt at a time. */
import type { Instant } from '../../domain/time/local-date.js';
import {
  SETTLED,
  type Attempt,
  type AttemptResult,
  type Delivered,
  type MessageStatus,
  type NewMessage,
  type OutboxMessage,
} from '../../domain/reminders/outbox.js';

/** A message that is refused for long is tried often: of those attempts only the first and the last ones are kept. */
const ATTEMPTS_KEPT = 20;

const SETTLED_STATUSES: ReadonlySet<MessageStatus> = new Set(SETTLED);

/** Only the fields of a new message, with no field that says nothing: what is kept is what a log gives back. */
export const asNew = ({ key, kind, to, day, about }: NewMessage, reminders: readonly string[]): NewMessage => ({
  key,
  kind,
  to,
  day,
  reminders,
  ...(about === undefined ? {} : { about }),
});

export const queued = ({ key, kind, to, day, reminders, about }: NewMessage, plannedAt: Instant): OutboxMessage => ({
  // Written out: a copy of an object that was just read takes ten times as long.
  key,
  kind,
  to,
  day,
  reminders,
  status: 'queued',
  plannedAt,
  attempts: [],
  possiblyRepeated: false,
  delivered: null,
  settledAt: null,
  ...(about === undefined ? {} : { about }),
});

/** Whether it may have been accepted in an attempt before this one. */
export const mayHaveArrived = ({ attempts }: OutboxMessage): boolean =>
  attempts.some(({ result }) => result === 'unknown');

export const begun = (message: OutboxMessage, at: Instant): OutboxMessage => ({
  ...message,
  status: 'sending',
  attempts: [...message.attempts, { began: at, result: null, cause: null }],
  possiblyRepeated: message.possiblyRepeated || mayHaveArrived(message),
});

export interface Ending {
  readonly at: Instant;
  readonly result: AttemptResult;
  readonly cause: string | null;
  readonly delivered: Delivered | null;
  readonly status: MessageStatus;
}

export function ended(message: OutboxMessage, { at, result, cause, delivered, status }: Ending): OutboxMessage {
  const attempts = message.attempts.map((one) => (one.result === null ? { ...one, result, cause } : one));
  return {
    ...message,
    status,
    attempts: folded(attempts),
    delivered,
    settledAt: SETTLED_STATUSES.has(status) ? at : null,
  };
}

/** Since when it has been refused stays, as far as can be since when for this cause, and so does an unknown outcome. */
function folded(attempts: readonly Attempt[]): readonly Attempt[] {
  if (attempts.length <= ATTEMPTS_KEPT) return attempts;
  const again = attempts.flatMap(({ result }, index) => (index > 0 && result === 'again' ? [index] : []));
  const repeats = (index: number) => attempts[index]?.cause === attempts[index - 1]?.cause;
  const gone = again.find(repeats) ?? again[0];
  return attempts.filter((_, index) => index !== gone);
}
