/** What the contract of outboxes is told with, and short ways to ask and to do. */
import assert from 'node:assert/strict';
import type { ElapsedTime } from '../../src/domain/time/clock.js';
import type {
  Claim,
  ClaimRequest,
  Delivered,
  NewMessage,
  Outbox,
  OutboxMessage,
  Planning,
  Settlement,
} from '../../src/domain/reminders/outbox.js';
import { CHANNEL, withKey, type Recipient, type Reminder } from '../../src/domain/reminders/reminder.js';
import { at, day, measureCode, person } from '../support/builders.js';

/** Time that passes when a test says so. */
export class HandTime implements ElapsedTime {
  #now = 1000;

  milliseconds(): number {
    return this.#now;
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

export interface OutboxUnderTest {
  /** Empty. */
  readonly outbox: Outbox;
  readonly time: HandTime;
  /** Closes it and opens the same data again; absent where nothing outlives a close. */
  readonly reopen?: () => Promise<Outbox>;
  /** Closes whatever is open, and removes the data. */
  readonly dispose: () => Promise<void>;
}

/** The outbox of the test that runs: empty, and its own. */
export type Current = () => OutboxUnderTest;

export const NOW = at('2021-02-01');
export const LATER = at('2021-02-02');
export const ALL = { offset: 0, limit: 100_000 };
/** Milliseconds. */
export const LEASE = 30_000;
export const UNKNOWN_AFTER = 60_000;

export const SANNE = person('sanne');
export const PIET = person('piet');
export const NOOR = person('noor');
export const EVERYONE: readonly Recipient[] = [SANNE, PIET, NOOR, CHANNEL];

/** Seven days before the deadline of a measure, for Sanne. */
export const reminder = (code = 'OW20-V1', more: Partial<Omit<Reminder, 'key'>> = {}): Reminder =>
  withKey({
    measure: measureCode(code),
    deadlineVersion: 1,
    rule: 'before',
    days: 7,
    date: day('2021-02-01'),
    recipient: SANNE,
    ...more,
  });

/** For Sanne, and without reminders. */
export const message = (key: string, more: Partial<NewMessage> = {}): NewMessage => ({
  key,
  kind: 'reminders',
  to: SANNE,
  day: day('2021-02-01'),
  reminders: [],
  ...more,
});

export const planning = (more: Partial<Planning> = {}): Planning => ({
  reminders: [],
  messages: [],
  dropped: [],
  plannedThrough: null,
  at: NOW,
  ...more,
});

export const request = (more: Partial<ClaimRequest> = {}): ClaimRequest => ({
  at: NOW,
  limit: 100,
  lease: LEASE,
  unknownAfter: UNKNOWN_AFTER,
  ...more,
});

export const DELIVERED: Delivered = { tenant: 'tenant', conversation: 'conversation', activity: 'activity-1' };

/** What came of a claim: it was sent, unless something else is named. */
export const settlement = ({ token, message: { key } }: Claim, more: Partial<Settlement> = {}): Settlement => {
  const sent = (more.result ?? 'sent') === 'sent';
  return {
    token,
    key,
    at: LATER,
    result: 'sent',
    cause: sent ? null : 'HTTP 500',
    delivered: sent ? DELIVERED : null,
    retryAfter: null,
    instead: [],
    ...more,
  };
};

export const keys = (rows: readonly { readonly key: string }[]): readonly string[] => rows.map(({ key }) => key);

/** Short ways to ask an outbox, and to do something with it. */
export function using(outbox: () => Outbox) {
  const claimed = async (more: Partial<ClaimRequest> = {}): Promise<readonly string[]> =>
    (await outbox().claim(request(more))).map((claim) => claim.message.key);
  const known = async (key: string): Promise<OutboxMessage> => {
    const found = await outbox().message(key);
    assert.ok(found, key);
    return found;
  };
  const claimOf = async (key: string): Promise<Claim> => {
    const found = (await outbox().claim(request())).find((one) => one.message.key === key);
    assert.ok(found, key);
    return found;
  };
  return {
    claimed,
    known,
    claimOf,
    plan: (more: Partial<Planning>) => outbox().plan(planning(more)),
    /** Messages with these keys, each to a recipient of its own unless they are given one. */
    planned: (names: readonly string[], more: Partial<NewMessage> = {}) =>
      outbox().plan(planning({ messages: names.map((key) => message(key, { to: person(`to-${key}`), ...more })) })),
    /** Claims a message and says what came of it. */
    attempt: async (key: string, more: Partial<Settlement>): Promise<OutboxMessage> => {
      assert.equal(await outbox().settle([settlement(await claimOf(key), more)]), 1);
      return known(key);
    },
  };
}

/** Everything that an outbox says about what it holds. */
export const contentsOf = async (outbox: Outbox) => ({
  mark: await outbox.mark(),
  waiting: await outbox.waiting(),
  ledger: await outbox.ledger({}, ALL),
  messages: await outbox.messages({}, ALL),
  unreachable: [...(await outbox.unreachable())],
  removals: await outbox.removals(ALL),
});
