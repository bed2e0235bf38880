/** What every outbox does with what is due. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import { day } from '../support/builders.js';
import { contentsOf, keys, LATER, message, NOW, reminder, using, type Current } from './outbox-fixture.js';

const [ONE, TWO, THREE] = [reminder('OW20-V1'), reminder('OW20-V2'), reminder('OW20-V3')];

export function describePlanning(current: Current): void {
  let outbox: Outbox;
  const { plan, known } = using(() => outbox);
  const stateOf = async (key: string) =>
    (await contentsOf(outbox)).ledger.rows.find((entry) => entry.reminder.key === key)?.state;

  beforeEach(() => {
    ({ outbox } = current());
  });

  describe('planning', () => {
    it('has nothing to show before the first time', async () => {
      assert.deepEqual(await contentsOf(outbox), {
        mark: null,
        waiting: [],
        ledger: { total: 0, rows: [] },
        messages: { total: 0, rows: [] },
        unreachable: [],
        removals: { total: 0, rows: [] },
      });
      assert.equal(await outbox.nextIn(), null);
      assert.equal(await outbox.message('m'), undefined);
      assert.deepEqual(await outbox.remindersOf('m'), []);
    });

    it('lets reminders wait for a message, the oldest first', async () => {
      await plan({ reminders: [TWO, ONE] });
      await plan({ reminders: [THREE] });
      assert.deepEqual(await outbox.waiting(), [TWO, ONE, THREE]);
      assert.deepEqual(await stateOf(ONE.key), { status: 'waiting' });
    });

    it('gives the messages that are new, as they are kept', async () => {
      await plan({ reminders: [ONE, TWO] });
      const [made, ...others] = await plan({ messages: [message('m', { reminders: [TWO.key, ONE.key] })] });
      assert.deepEqual(others, []);
      assert.deepEqual(made, {
        ...message('m', { reminders: [TWO.key, ONE.key] }),
        status: 'queued',
        plannedAt: NOW,
        attempts: [],
        possiblyRepeated: false,
        delivered: null,
        settledAt: null,
      });
      assert.deepEqual(await known('m'), made);
      assert.deepEqual(await outbox.remindersOf('m'), [TWO, ONE]);
      assert.deepEqual(await stateOf(ONE.key), { status: 'in_message', message: 'm' });
      assert.deepEqual(await outbox.waiting(), []);
    });

    it('keeps whom a message is about, and no field for it where it is about nobody', async () => {
      const [about, none] = await plan({
        messages: [message('m', { about: ONE.recipient }), message('n', { about: undefined })],
      });
      assert.equal(about?.about, ONE.recipient);
      assert.ok(none !== undefined && !('about' in none));
    });

    it('takes up reminders and the message that holds them at once', async () => {
      await plan({ reminders: [ONE, TWO], messages: [message('m', { reminders: [ONE.key] })] });
      assert.deepEqual(await outbox.waiting(), [TWO]);
      assert.deepEqual(await outbox.remindersOf('m'), [ONE]);
    });

    it('passes over what it knows, however often it is planned', async () => {
      const planned = { reminders: [ONE, ONE], messages: [message('m', { reminders: [ONE.key] }), message('m')] };
      assert.deepEqual(keys(await plan(planned)), ['m']);
      const before = await contentsOf(outbox);
      assert.deepEqual(await plan({ ...planned, at: LATER }), []);
      assert.deepEqual(await plan(planned), []);
      assert.deepEqual(await contentsOf(outbox), before);
    });

    it('leaves the reminders of a message that it passes over as they are', async () => {
      await plan({ reminders: [ONE], messages: [message('m', { reminders: [ONE.key] })] });
      await plan({ reminders: [TWO], messages: [message('m', { reminders: [ONE.key, TWO.key] })] });
      assert.deepEqual(await outbox.waiting(), [TWO]);
      assert.deepEqual(await outbox.remindersOf('m'), [ONE]);
    });

    it('gives a message only reminders that wait: none that is in another, was dropped or is not known', async () => {
      await plan({ reminders: [ONE, TWO, THREE], messages: [message('first', { reminders: [ONE.key] })] });
      await plan({ dropped: [TWO.key] });
      const wanted = [ONE.key, TWO.key, 'not known', THREE.key, THREE.key];
      const [made] = await plan({ messages: [message('m', { reminders: wanted })] });
      assert.deepEqual(made?.reminders, [THREE.key]);
      assert.deepEqual(await outbox.remindersOf('first'), [ONE]);
    });

    it('gives a reminder that two messages want to the first of them', async () => {
      const both = ['first', 'second'].map((key) => message(key, { reminders: [ONE.key] }));
      const made = await plan({ reminders: [ONE], messages: both });
      assert.deepEqual(
        made.map(({ reminders }) => reminders),
        [[ONE.key], []],
      );
    });

    it('keeps what was dropped, and never lets it wait again', async () => {
      await plan({ reminders: [ONE, TWO] });
      await plan({ dropped: [ONE.key, 'not known'], at: LATER });
      await plan({ reminders: [ONE], messages: [message('m', { reminders: [ONE.key] })] });
      assert.deepEqual(await outbox.waiting(), [TWO]);
      assert.deepEqual(await stateOf(ONE.key), { status: 'dropped', at: LATER });
      assert.deepEqual(await outbox.remindersOf('m'), []);
    });

    it('drops before it gives reminders to messages, and takes nothing out of a message', async () => {
      await plan({ reminders: [ONE], messages: [message('m', { reminders: [ONE.key] })] });
      await plan({ reminders: [TWO], messages: [message('n', { reminders: [TWO.key] })], dropped: [ONE.key, TWO.key] });
      assert.deepEqual(await stateOf(ONE.key), { status: 'in_message', message: 'm' });
      assert.deepEqual(await stateOf(TWO.key), { status: 'dropped', at: NOW });
      assert.deepEqual(await outbox.remindersOf('n'), []);
    });

    it('remembers the day on which looking began, and through which, and never goes back', async () => {
      await plan({ reminders: [ONE] });
      assert.equal(await outbox.mark(), null);
      const marks: unknown[] = [];
      for (const through of ['2021-02-03', '2021-02-05', '2021-02-04', null, '2021-02-05']) {
        await plan({ plannedThrough: through === null ? null : day(through) });
        marks.push((await outbox.mark())?.through);
      }
      assert.deepEqual(marks, ['2021-02-03', '2021-02-05', '2021-02-05', '2021-02-05', '2021-02-05']);
      assert.equal((await outbox.mark())?.begun, '2021-02-03');
    });
  });
}
