/** Anything that can be done to an outbox. */
import fc from 'fast-check';
import { addDays } from '../../src/domain/time/local-date.js';
import {
  ATTEMPT_RESULTS,
  type Claim,
  type NewMessage,
  type Outbox,
  type Settlement,
} from '../../src/domain/reminders/outbox.js';
import { EVERYONE, LATER, message, NOW, planning, reminder, settlement } from '../contracts/outbox-fixture.js';
import { at, day } from './builders.js';

const REMINDERS = Array.from({ length: 8 }, (_, index) =>
  reminder(`OW20-V${index + 1}`, { recipient: EVERYONE[index % EVERYONE.length] ?? 'channel' }),
);
const KEYS = REMINDERS.map(({ key }) => key);
const RETRIES = [null, 0, 500, 20_000];

const someMessages: fc.Arbitrary<readonly NewMessage[]> = fc.array(
  fc
    .record({
      number: fc.nat({ max: 14 }),
      to: fc.constantFrom(...EVERYONE),
      reminders: fc.subarray(KEYS, { maxLength: 3 }),
    })
    .map(({ number, to, reminders }) => message(`m-${number}`, { to, reminders })),
  { maxLength: 3 },
);

/** `held`: the claims by then. */
export type Deed = (outbox: Outbox, held: readonly Claim[]) => Promise<unknown>;

const plan: fc.Arbitrary<Deed> = fc
  .record({
    reminders: fc.subarray(REMINDERS),
    messages: someMessages,
    dropped: fc.subarray(KEYS, { maxLength: 2 }),
    plannedThrough: fc.option(
      fc.nat({ max: 9 }).map((days) => addDays(day('2021-02-01'), days)),
      { nil: null },
    ),
  })
  .map((planned) => (outbox) => outbox.plan(planning(planned)));

const settle: fc.Arbitrary<Deed> = fc
  .array(
    fc.record({
      pick: fc.nat(),
      result: fc.constantFrom(...ATTEMPT_RESULTS),
      retryAfter: fc.constantFrom(...RETRIES),
      instead: someMessages,
    }),
    { maxLength: 4 },
  )
  .map((picks) => (outbox, held) => {
    const settlements = picks.flatMap(({ pick, ...came }): readonly Settlement[] => {
      const claim = held[pick % Math.max(1, held.length)];
      return claim === undefined ? [] : [settlement(claim, came)];
    });
    return outbox.settle(settlements);
  });

const reach: fc.Arbitrary<Deed> = fc.record({ who: fc.constantFrom(...EVERYONE), reachable: fc.boolean() }).map(
  ({ who, reachable }) =>
    (outbox) =>
      outbox.setReachable(who, reachable, LATER),
);

/** Before, at and after the moments at which all else is done. */
const MOMENTS = [NOW, LATER, at('2021-02-03')];
const remove: fc.Arbitrary<Deed> = fc
  .constantFrom(...MOMENTS)
  .map((before) => (outbox) => outbox.removeSettled({ before, at: LATER }));
const record: fc.Arbitrary<Deed> = fc
  .constantFrom(...MOMENTS)
  .map((before) => (outbox) => outbox.recordRemoval({ kind: 'words', count: 1, before, at: LATER }));

export const deed: fc.Arbitrary<Deed> = fc.oneof(plan, plan, settle, settle, settle, reach, remove, record);

/** Tokens are nobody's business but of whoever holds them. */
export const withoutToken = (claims: readonly (readonly Claim[])[]) =>
  claims.map((some) => some.map(({ message: claimed, afterUnknown }) => ({ claimed, afterUnknown })));
