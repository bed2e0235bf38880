/** The reminders as they are put together: what only shows when the parts work with each other. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pino } from 'pino';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import type { CardRenewer, Courier, Dispatch } from '../../src/domain/reminders/courier.js';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import { CHANNEL } from '../../src/domain/reminders/reminder.js';
import { ROLES } from '../../src/domain/people/person.js';
import { openReminders } from '../../src/scheduler/reminders.js';
import { memoryContexts } from '../../src/stores/contexts-file.js';
import { memoryConversations } from '../../src/stores/conversations-file.js';
import { memoryStore } from '../../src/stores/memory.js';
import { memoryNames } from '../../src/stores/names-file.js';
import { memoryOutbox } from '../../src/stores/outbox/memory-outbox.js';
import { at, change, day, measure, person } from '../support/builders.js';
import { firstRegister } from '../support/first-register.js';
import { reminder } from '../support/reminder-desk.js';

const SENT: Dispatch = { result: 'sent', cause: null, delivered: null, retryAfter: null };
/** In which whatever is under way here has ended, in milliseconds. */
const LONG_ENOUGH = 30_000;
const nothing = () => undefined;

/** On a Monday at eleven, with a channel that is kept. */
async function opened(courier: Partial<Courier & CardRenewer> = {}) {
  const store = memoryStore(await firstRegister());
  const outbox = memoryOutbox({ milliseconds: () => 0 });
  const reminders = openReminders({
    store,
    outbox,
    calendar: fixedCalendar(at('2020-08-17'), 'Europe/Amsterdam'),
    elapsed: { milliseconds: () => 0 },
    pace: { answer: async () => ({ done: nothing }), message: async () => ({ done: nothing }) },
    courier: { conversationOf: async (to) => to, send: async () => SENT, renew: async () => SENT, ...courier },
    audience: async () => ({ people: new Map(), coordinators: [person('p-sanne')], verifiers: [person('p-sanne')] }),
    hasChannel: async () => true,
    fourEyes: true,
    expiry: null,
    fast: false,
    counts: { sent: nothing, repeated: nothing, unknown: nothing, failed: nothing, unreachable: nothing },
    kept: {
      names: memoryNames(),
      contexts: memoryContexts(),
      conversations: memoryConversations(),
      rolesOf: async () => new Set(ROLES),
      removed: nothing,
    },
    log: pino({ level: 'silent' }),
  });
  return { reminders, outbox };
}

/** Two messages about a measure that were sent the day before. */
async function haveSent(outbox: Outbox) {
  const moment = at('2020-08-16');
  const said = ['anna', 'bob'].map((name) => reminder('OW20-V4', 'before', { recipient: person(name) }));
  const messages = said.map(({ key, recipient }) => {
    return {
      key: `to ${recipient}`,
      kind: 'reminders',
      to: recipient,
      day: day('2020-08-16'),
      reminders: [key],
    } as const;
  });
  await outbox.plan({ reminders: said, messages, dropped: [], plannedThrough: null, at: moment });
  const claims = await outbox.claim({ at: moment, limit: 10, lease: LONG_ENOUGH, unknownAfter: LONG_ENOUGH });
  const delivered = { tenant: 'tenant', conversation: 'conversation', activity: 'activity' };
  const settled = { ...SENT, at: moment, delivered, instead: [] };
  await outbox.settle(claims.map(({ token, message: { key } }) => ({ ...settled, token, key })));
}

describe('reminders', () => {
  for (const isThere of [true, false]) {
    it(`${isThere ? 'tell' : 'do not tell'} the week in a channel that ${isThere ? 'is there' : 'is gone'}`, async () => {
      const { reminders, outbox } = await opened();
      await outbox.setReachable(CHANNEL, isThere, at('2020-08-16'));
      reminders.begin();
      await reminders.stop(LONG_ENOUGH);
      const page = { offset: 0, limit: 10 };
      assert.equal((await outbox.messages({ kind: 'reminders' }, page)).total, 1);
      assert.equal((await outbox.messages({ to: CHANNEL }, page)).total, isThere ? 1 : 0);
    });
  }

  it('are stopped in time while the card that is changed has no answer', async () => {
    const begun: string[] = [];
    let renewed: () => void = nothing;
    const isRenewed = new Promise<void>((resolve) => (renewed = resolve));
    const renew: CardRenewer['renew'] = ({ key }) => {
      begun.push(key);
      renewed();
      return new Promise<Dispatch>(nothing);
    };
    const { reminders, outbox } = await opened({ renew });
    await haveSent(outbox);
    reminders.changed({ ...change(measure('OW20-V4')), number: 1, before: [null] }, null);
    await isRenewed;
    await reminders.stop(1);
    assert.equal(begun.length, 1);
  });
});
