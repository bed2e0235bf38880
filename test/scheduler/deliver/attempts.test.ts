import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CHANNEL } from '../../../src/domain/reminders/reminder.js';
import { at, person } from '../../support/builders.js';
import { Delivering, gone, sent, TODAY } from './delivering.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('who cannot be reached', () => {
  it('has their messages sent to the channel, and the coordinators hear of it once', async () => {
    const all = new Delivering();
    await all.plan({ first: 'anna', second: 'anna', other: 'bob' }, { reminders: 2 });
    all.says = ({ to }) => (to === person('anna') ? gone : sent(to));
    all.delivery.start();
    await all.time.pass(10 * SECOND);
    assert.deepEqual(await all.statuses(), {
      first: 'unreachable',
      second: 'unreachable',
      other: 'sent',
      'first/channel': 'sent',
      'second/channel': 'sent',
      [`unreachable anna ${TODAY} carla`]: 'sent',
      [`unreachable anna ${TODAY} chris`]: 'sent',
    });
    assert.equal(all.triesOf('second').length, 0, 'known to be out of reach');
    const { kind, to, about, reminders } = await all.message('second/channel');
    assert.deepEqual(
      { kind, to, about, count: reminders.length },
      { kind: 'reminders', to: CHANNEL, about: 'anna', count: 2 },
    );
    const told = await all.message(`unreachable anna ${TODAY} carla`);
    assert.deepEqual([told.kind, told.to, told.about], ['unreachable', 'carla', 'anna']);
    assert.deepEqual([...(await all.outbox.unreachable()).keys()], ['anna']);
    assert.equal(all.counts.unreachable, 2);
  });

  it('gets their messages again once they can be reached', async () => {
    const all = new Delivering();
    await all.plan({ first: 'anna' });
    let isThere = false;
    all.says = ({ to }) => (to === person('anna') && !isThere ? gone : sent(to));
    all.delivery.start();
    await all.time.pass(10 * SECOND);
    isThere = true;
    await all.outbox.setReachable(person('anna'), true, at(TODAY));
    await all.plan({ second: 'anna' });
    all.delivery.poke();
    await all.time.pass(10 * SECOND);
    assert.deepEqual([await all.statusOf('first'), await all.statusOf('second')], ['unreachable', 'sent']);
  });

  it('finds everything waiting when they are back, where there is no channel either', async () => {
    const all = new Delivering({ hasChannel: async () => false });
    await all.plan({ first: 'anna', second: 'anna' });
    let isThere = false;
    all.says = ({ to }) => (to === person('anna') && !isThere ? gone : sent(to));
    all.delivery.start();
    await all.time.pass(10 * SECOND);
    assert.equal(await all.statusOf(`unreachable anna ${TODAY} carla`), 'sent');
    isThere = true;
    await all.outbox.setReachable(person('anna'), true, at(TODAY));
    await all.time.pass(61 * MINUTE);
    assert.deepEqual([await all.statusOf('first/later'), await all.statusOf('second')], ['sent', 'sent']);
  });

  it('is also who has no conversation with the bot: no request is made', async () => {
    const all = new Delivering();
    all.strangers.add(person('anna'));
    await all.plan({ first: 'anna' });
    all.delivery.start();
    await all.time.pass(10 * SECOND);
    assert.equal(all.triesOf('first').length, 0);
    assert.equal(await all.statusOf('first/channel'), 'sent');
    assert.equal((await all.outbox.unreachable()).has(person('anna')), true);
  });

  it('has what the channel cannot get wait for them, on its way there as well', async () => {
    const all = new Delivering();
    await all.plan({ first: 'anna', second: 'anna' }, { reminders: 2 });
    const out = new Set<string>([person('anna'), CHANNEL]);
    all.says = ({ to }) => (out.has(to) ? gone : sent(to));
    all.delivery.start();
    await all.time.pass(10 * SECOND);
    const told = ['anna', 'channel'].flatMap((about) => [`${about} ${TODAY} carla`, `${about} ${TODAY} chris`]);
    for (const one of told) assert.equal(await all.statusOf(`unreachable ${one}`), 'sent');
    await all.plan({ third: 'anna' }, { reminders: 2 });
    all.delivery.poke();
    await all.time.pass(3 * HOUR);
    out.clear();
    await all.outbox.setReachable(person('anna'), true, at(TODAY));
    await all.time.pass(61 * MINUTE);
    const toAnna = await all.outbox.messages({ to: person('anna'), statuses: ['sent'] }, { offset: 0, limit: 10 });
    const said = toAnna.rows.map(({ reminders, about }) => [reminders.length, about]);
    assert.deepEqual(said, [
      [2, undefined],
      [2, undefined],
      [2, undefined],
    ]);
    const { rows } = await all.outbox.messages({ statuses: ['queued', 'sending'] }, { offset: 0, limit: 10 });
    assert.deepEqual(rows, []);
  });

  it('has what waits for them told in the channel, once that is back before they are', async () => {
    const all = new Delivering();
    await all.plan({ first: 'anna' }, { reminders: 2 });
    const out = new Set<string>([person('anna'), CHANNEL]);
    all.says = ({ to }) => (out.has(to) ? gone : sent(to));
    all.delivery.start();
    await all.time.pass(10 * SECOND);
    out.delete(CHANNEL);
    await all.outbox.setReachable(CHANNEL, true, at(TODAY));
    await all.time.pass(61 * MINUTE);
    const toChannel = await all.outbox.messages({ to: CHANNEL, statuses: ['sent'] }, { offset: 0, limit: 10 });
    assert.deepEqual(
      toChannel.rows.map(({ kind, about, reminders }) => [kind, about, reminders.length]),
      [['reminders', 'anna', 2]],
    );
  });

  it('can be the channel itself: what is for it waits for it, and the coordinators hear of it', async () => {
    const all = new Delivering();
    await all.plan({ digest: CHANNEL, next: CHANNEL }, { kind: 'digest' });
    all.says = ({ to }) => (to === CHANNEL ? gone : sent(to));
    all.delivery.start();
    await all.time.pass(10 * SECOND);
    const told = { [`unreachable channel ${TODAY} carla`]: 'sent', [`unreachable channel ${TODAY} chris`]: 'sent' };
    const before = { digest: 'unreachable', next: 'queued', 'digest/later': 'queued', ...told };
    assert.deepEqual(await all.statuses(), before);
    all.says = ({ to }) => sent(to);
    await all.outbox.setReachable(CHANNEL, true, at(TODAY));
    await all.time.pass(61 * MINUTE);
    assert.deepEqual(await all.statuses(), { ...before, next: 'sent', 'digest/later': 'sent' });
  });

  it('can be someone who administers: what the bot signs in with is not told in the channel', async () => {
    const all = new Delivering();
    await all.plan({ first: 'anna' }, { kind: 'expiry' });
    all.says = ({ to }) => (to === person('anna') ? gone : sent(to));
    all.delivery.start();
    await all.time.pass(MINUTE);
    assert.equal(all.attempts.filter(({ to }) => to === CHANNEL).length, 0);
    assert.equal(await all.statusOf(`unreachable anna ${TODAY} carla`), 'sent');
  });

  it('can be the coordinators: the channel hears once what they should have heard', async () => {
    const all = new Delivering();
    await all.plan({ first: 'anna' });
    all.says = ({ to }) => (to === CHANNEL ? sent(to) : gone);
    all.delivery.start();
    await all.time.pass(MINUTE);
    const inChannel = all.attempts.filter(({ to }) => to === CHANNEL).map(({ key }) => key);
    assert.deepEqual(inChannel.sort(), [
      'first/channel',
      `unreachable anna ${TODAY} channel`,
      `unreachable carla ${TODAY} channel`,
      `unreachable chris ${TODAY} channel`,
    ]);
  });

  it('stays to be found out while the coordinators are not known', async () => {
    let known = false;
    const all = new Delivering({
      coordinators: async () => {
        if (!known) throw new Error('no');
        return [person('carla')];
      },
    });
    await all.plan({ first: 'anna' });
    all.says = ({ to }) => (to === person('anna') ? gone : sent(to));
    all.delivery.start();
    await all.time.pass(MINUTE);
    assert.deepEqual(await all.statuses(), { first: 'queued' });
    known = true;
    await all.time.pass(5 * MINUTE);
    assert.deepEqual(Object.keys(await all.statuses()), ['first', 'first/channel', `unreachable anna ${TODAY} carla`]);
  });
});
