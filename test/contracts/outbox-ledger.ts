/** What every outbox answers about what went out. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Instant } from '../../src/domain/time/local-date.js';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import { CHANNEL, type Recipient } from '../../src/domain/reminders/reminder.js';
import { at, measureCode } from '../support/builders.js';
import {
  ALL,
  keys,
  LATER,
  message,
  NOOR,
  NOW,
  PIET,
  reminder,
  SANNE,
  using,
  type Current,
  type HandTime,
} from './outbox-fixture.js';

const [S1, S2, S3] = [reminder('OW20-V1'), reminder('OW20-V2'), reminder('OW20-V1', { days: 1 })];
const P1 = reminder('OW20-V1', { recipient: PIET });
const C1 = reminder('OW20-V2', { recipient: CHANNEL });
const V1 = measureCode('OW20-V1');

export function describeLedger(current: Current): void {
  let outbox: Outbox;
  let time: HandTime;
  const { attempt, known, plan } = using(() => outbox);
  const remindersIn = async (...query: Parameters<Outbox['ledger']>) => {
    const { total, rows } = await outbox.ledger(...query);
    return { total, keys: rows.map((entry) => entry.reminder.key) };
  };
  const messagesIn = async (query: Parameters<Outbox['messages']>[0]) => keys((await outbox.messages(query, ALL)).rows);

  beforeEach(() => {
    ({ outbox, time } = current());
  });

  /** One sent to Sanne, one that could not reach Piet, one for the channel still to be sent; two wait, one was dropped. */
  const begin = async (): Promise<void> => {
    await plan({
      reminders: [S1, S2, P1, C1, S3],
      messages: [
        message('to-sanne', { reminders: [S1.key, S2.key] }),
        message('to-piet', { to: PIET, reminders: [P1.key] }),
        message('digest', { to: CHANNEL, kind: 'digest' }),
      ],
    });
    await plan({ dropped: [C1.key], at: LATER });
    await attempt('to-sanne', { result: 'sent', at: NOW });
    time.pass(100_000);
    await attempt('to-piet', { result: 'unreachable', at: LATER });
  };

  describe('the ledger', () => {
    beforeEach(begin);

    it('has every reminder, the newest first, with its state and the message that it went out in', async () => {
      const { total, rows } = await outbox.ledger({}, ALL);
      assert.equal(total, 5);
      assert.deepEqual(
        rows.map((entry) => [entry.reminder, entry.state.status, entry.message?.key ?? null]),
        [
          [S3, 'waiting', null],
          [C1, 'dropped', null],
          [P1, 'in_message', 'to-piet'],
          [S2, 'in_message', 'to-sanne'],
          [S1, 'in_message', 'to-sanne'],
        ],
      );
      assert.deepEqual(rows[4]?.message, await known('to-sanne'));
    });

    it('answers by recipient, measure and status, together as well', async () => {
      assert.deepEqual(await remindersIn({ recipient: SANNE }, ALL), { total: 3, keys: keys([S3, S2, S1]) });
      assert.deepEqual(await remindersIn({ measure: V1 }, ALL), { total: 3, keys: keys([S3, P1, S1]) });
      assert.deepEqual(await remindersIn({ recipient: SANNE, measure: V1 }, ALL), { total: 2, keys: keys([S3, S1]) });
      assert.deepEqual(await remindersIn({ status: 'dropped' }, ALL), { total: 1, keys: keys([C1]) });
      const narrow = { recipient: SANNE, measure: V1, status: 'in_message' } as const;
      assert.deepEqual(await remindersIn(narrow, ALL), { total: 1, keys: keys([S1]) });
      assert.deepEqual(await remindersIn({ recipient: NOOR }, ALL), { total: 0, keys: [] });
    });

    it('is given by the page, with the total of all pages', async () => {
      const pages = [0, 2, 4, 6].map((offset) => remindersIn({}, { offset, limit: 2 }));
      assert.deepEqual(await Promise.all(pages), [
        { total: 5, keys: keys([S3, C1]) },
        { total: 5, keys: keys([P1, S2]) },
        { total: 5, keys: keys([S1]) },
        { total: 5, keys: [] },
      ]);
    });
  });

  describe('messages', () => {
    beforeEach(begin);

    it('are given newest first, by recipient, kind, status and since when they are settled', async () => {
      assert.deepEqual(await messagesIn({}), ['digest', 'to-piet', 'to-sanne']);
      assert.deepEqual(await messagesIn({ to: SANNE }), ['to-sanne']);
      assert.deepEqual(await messagesIn({ kind: 'digest' }), ['digest']);
      assert.deepEqual(await messagesIn({ statuses: ['sent', 'unreachable'] }), ['to-piet', 'to-sanne']);
      assert.deepEqual(await messagesIn({ since: NOW }), ['to-piet', 'to-sanne']);
      assert.deepEqual(await messagesIn({ since: LATER }), ['to-piet']);
      assert.deepEqual(await messagesIn({ to: SANNE, since: LATER }), []);
      assert.deepEqual(await messagesIn({ statuses: [] }), []);
      const { total, rows } = await outbox.messages({}, { offset: 1, limit: 1 });
      assert.deepEqual([total, ...keys(rows)], [3, 'to-piet']);
    });

    it('that arrived with a reminder of a measure are given newest first', async () => {
      await plan({ messages: [message('again', { reminders: [S3.key] })] });
      await attempt('again', { result: 'sent', at: LATER });
      assert.deepEqual(keys(await outbox.deliveredAbout(V1, NOW)), ['again', 'to-sanne']);
      assert.deepEqual(keys(await outbox.deliveredAbout(V1, LATER)), ['again']);
      assert.deepEqual(keys(await outbox.deliveredAbout(measureCode('OW20-V2'), NOW)), ['to-sanne']);
      assert.deepEqual(keys(await outbox.deliveredAbout(measureCode('OW20-V9'), NOW)), []);
      assert.deepEqual(await outbox.deliveredAbout(V1, at('2021-02-03')), []);
    });
  });

  describe('who cannot be reached', () => {
    it('is told once, with the moment from which, until they can be', async () => {
      assert.equal(await outbox.setReachable(PIET, true, NOW), false);
      assert.equal(await outbox.setReachable(PIET, false, NOW), true);
      assert.equal(await outbox.setReachable(PIET, false, LATER), false);
      assert.equal(await outbox.setReachable(CHANNEL, false, LATER), true);
      const both: readonly (readonly [Recipient, Instant])[] = [
        [PIET, NOW],
        [CHANNEL, LATER],
      ];
      assert.deepEqual(await outbox.unreachable(), new Map(both));
      assert.equal(await outbox.setReachable(PIET, true, LATER), true);
      assert.equal(await outbox.setReachable(PIET, true, LATER), false);
      assert.deepEqual([...(await outbox.unreachable()).keys()], [CHANNEL]);
    });

    it('is one thing to the first of several who hear of it at once', async () => {
      const told = await Promise.all([1, 2, 3].map(() => outbox.setReachable(NOOR, false, NOW)));
      assert.deepEqual(
        told.filter((first) => first),
        [true],
      );
    });
  });
}
