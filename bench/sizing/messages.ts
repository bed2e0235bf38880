/** Messages planned, claimed and settled as they are on a good day. */
import type { MeasureCode, PersonId } from '../../src/domain/register/codes.js';
import { localDate, type Instant } from '../../src/domain/time/local-date.js';
import type { Claim, NewMessage, Outbox, Settlement } from '../../src/domain/reminders/outbox.js';
import { withKey, type Reminder } from '../../src/domain/reminders/reminder.js';

const DAY = localDate('2026-11-23');
const NOW = '2026-11-23T09:00:00.000Z' as Instant;
const REQUEST = { at: NOW, lease: 30_000, unknownAfter: 60_000 } as const;
const PLANNED_AT_ONCE = 250;
const IN_HAND = 200;

export interface Lot {
  readonly messages: number;
  readonly inAMessage: number;
}

const recipient = (number: number): PersonId => `p-0123456789abcdef-${number}` as PersonId;

const remindersOf = (number: number, count: number): readonly Reminder[] =>
  Array.from({ length: count }, (_, index) =>
    withKey({
      measure: `OW20-V${number * count + index + 1}` as MeasureCode,
      deadlineVersion: 1,
      rule: 'before',
      days: 7,
      date: DAY,
      recipient: recipient(number),
    }),
  );

const sent = ({ token, message: { key } }: Claim): Settlement => ({
  token,
  key,
  at: NOW,
  result: 'sent',
  cause: null,
  delivered: { tenant: 'a-tenant-of-36-signs', conversation: `conversation of ${key}`, activity: '1700000000000' },
  retryAfter: null,
  instead: [],
});

/** Seconds that it took. */
export async function settleAll(outbox: Outbox, { messages, inAMessage }: Lot): Promise<number> {
  const began = performance.now();
  for (let from = 0; from < messages; from += PLANNED_AT_ONCE) {
    const numbers = Array.from({ length: PLANNED_AT_ONCE }, (_, index) => from + index);
    const reminders = numbers.map((number) => remindersOf(number, inAMessage));
    const made = numbers.map((number, index): NewMessage => {
      const keys = reminders[index]?.map(({ key }) => key) ?? [];
      return { key: `day ${recipient(number)}`, kind: 'reminders', to: recipient(number), day: DAY, reminders: keys };
    });
    await outbox.plan({ reminders: reminders.flat(), messages: made, dropped: [], plannedThrough: DAY, at: NOW });
  }
  for (;;) {
    const claims = await outbox.claim({ ...REQUEST, limit: IN_HAND });
    if (claims.length === 0) return (performance.now() - began) / 1000;
    await outbox.settle(claims.map(sent));
  }
}
