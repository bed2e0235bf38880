/** What became of every reminder, held against what the service accepted. */
import assert from 'node:assert/strict';
import type { Outbox, OutboxMessage } from '../../src/domain/reminders/outbox.js';

export interface Account {
  /** Messages that arrived; of unknown outcome; refused for good. */
  readonly sent: number;
  readonly unknown: number;
  readonly failed: number;
  /** Messages that the service accepted more than once. */
  readonly repeated: number;
  /** Of those, the ones that are not marked so, or were accepted more than twice. */
  readonly repeatedUnmarked: readonly string[];
  /** Reminders and messages of which nobody will ever hear, and that nobody is told of. */
  readonly lost: readonly string[];
}

const ALL = { offset: 0, limit: 1_000_000 };

/** `accepted`: how often the service accepted each message. */
export async function accountOf(outbox: Outbox, accepted: ReadonlyMap<string, number>): Promise<Account> {
  const { rows: messages } = await outbox.messages({}, ALL);
  const { rows: reminders } = await outbox.ledger({}, ALL);
  const twice = messages.filter(({ key }) => (accepted.get(key) ?? 0) > 1);
  const count = (status: OutboxMessage['status']) => messages.filter((one) => one.status === status).length;
  return {
    sent: count('sent'),
    unknown: count('unknown'),
    failed: count('failed'),
    repeated: twice.length,
    repeatedUnmarked: twice
      .filter(({ key, possiblyRepeated }) => !possiblyRepeated || (accepted.get(key) ?? 0) > 2)
      .map(({ key }) => key),
    lost: [
      ...messages.filter((message) => isLost(message, accepted)).map(({ key }) => key),
      ...reminders
        .filter(({ message }) => message === null || !isAccountedFor(message))
        .map(({ reminder }) => reminder.key),
    ],
  };
}

/** It was never settled, or it is said to have arrived and did not. */
const isLost = ({ key, status }: OutboxMessage, accepted: ReadonlyMap<string, number>): boolean =>
  status === 'queued' || status === 'sending' || (status === 'sent' && !accepted.has(key));

/** A reminder is in the message that arrived, or that is recorded as unknown or failed; never in one that another took the place of. */
const isAccountedFor = ({ status }: OutboxMessage): boolean =>
  status === 'sent' || status === 'unknown' || status === 'failed';

/** Prints it, beside the tests. */
export const report = (what: string, { sent, repeated, unknown, lost }: Account): void => {
  process.stdout.write(`      ${what}: sent ${sent}, repeated ${repeated}, unknown ${unknown}, lost ${lost.length}\n`);
};

export function assertSound({ lost, repeatedUnmarked }: Account): void {
  assert.deepEqual(lost, [], 'lost');
  assert.deepEqual(repeatedUnmarked, [], 'sent twice though the outcome was known');
}
