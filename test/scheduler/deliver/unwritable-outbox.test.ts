import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { StoreError } from '../../../src/domain/errors.js';
import type { Outbox } from '../../../src/domain/reminders/outbox.js';
import { person } from '../../support/builders.js';
import { aroundOutbox, type OutboxCall } from './around-outbox.js';
import { Delivering, gone, messages, sent } from './delivering.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** An outbox whose disk is full now and then; `calls`: what was asked to be written, and whether that was done. */
class FullDisk {
  readonly full = new Set<OutboxCall>();
  readonly calls: string[] = [];

  readonly before = (outbox: Outbox): Outbox =>
    aroundOutbox(outbox, async (call, work) => {
      const isFull = this.full.has(call);
      if (WRITING.has(call)) this.calls.push(isFull ? `${call} refused` : call);
      if (isFull) throw new StoreError('STORE_UNWRITABLE', 'no space for "message of anna"');
      return work();
    });
}

const WRITING: ReadonlySet<OutboxCall> = new Set<OutboxCall>(['claim', 'settle', 'setReachable']);

describe('an outbox that cannot be written', () => {
  it('has nothing sent that was not claimed, and everything once it can be', async () => {
    const disk = new FullDisk();
    const all = new Delivering({ outbox: disk.before });
    await all.plan(messages(20));
    disk.full.add('claim');
    all.delivery.start();
    await all.time.pass(10 * MINUTE);
    assert.equal(all.attempts.length, 0);
    const tried = disk.calls.length;
    assert.ok(tried > 5 && tried < 60, `tried ${tried} times`);
    disk.full.clear();
    await all.time.pass(MINUTE);
    assert.equal(all.attempts.length, 20);
    assert.equal(all.logged.filter((line) => line.includes('cannot be used')).length, 1);
  });

  it('has what was sent written before anything else is claimed, and sent once', async () => {
    const disk = new FullDisk();
    const all = new Delivering({ outbox: disk.before });
    await all.plan(messages(500));
    all.delivery.start();
    await all.time.pass(SECOND);
    disk.full.add('settle');
    await all.time.pass(SECOND);
    const { length } = all.attempts;
    disk.calls.length = 0;
    await all.time.pass(30 * MINUTE);
    assert.equal(all.attempts.length, length, 'nothing is sent meanwhile');
    assert.equal(disk.calls.includes('claim'), false);
    disk.full.clear();
    await all.time.pass(5 * MINUTE);
    assert.equal(disk.calls.indexOf('settle') < disk.calls.indexOf('claim'), true);
    assert.deepEqual([...new Set(Object.values(await all.statuses()))], ['sent']);
    assert.equal(all.attempts.length, 500, 'each once');
    assert.equal((await all.message('message-0')).possiblyRepeated, false);
  });

  it('has the coordinators told once that someone is out of reach', async () => {
    const disk = new FullDisk();
    const all = new Delivering({ outbox: disk.before });
    await all.plan({ first: 'anna', second: 'anna' });
    all.says = ({ to }) => (to === person('anna') ? gone : sent(to));
    disk.full.add('setReachable');
    all.delivery.start();
    await all.time.pass(5 * MINUTE);
    assert.deepEqual([...(await all.outbox.unreachable()).keys()], []);
    assert.equal(all.attempts.length, 1, 'nothing else is begun');
    disk.full.clear();
    await all.time.pass(5 * MINUTE);
    assert.deepEqual([...(await all.outbox.unreachable()).keys()], ['anna']);
    assert.equal(all.attempts.filter(({ to }) => to === person('carla')).length, 1);
    assert.equal(all.triesOf('second').length, 0);
  });

  it('can be stopped: what could not be written has an unknown outcome', async () => {
    const disk = new FullDisk();
    const all = new Delivering({ outbox: disk.before });
    await all.plan({ one: 'anna' });
    disk.full.add('settle');
    all.delivery.start();
    await all.time.pass(SECOND);
    let isStopped = false;
    void all.delivery.stop(5 * SECOND).then(() => (isStopped = true));
    await all.time.pass(6 * SECOND);
    assert.equal(isStopped, true);
    assert.equal(await all.statusOf('one'), 'sending');
    assert.equal(all.time.waiting, 0);
  });

  it('is named in the log by the kind of its error, without its words', async () => {
    const disk = new FullDisk();
    const all = new Delivering({ outbox: disk.before });
    await all.plan({ 'message of anna': 'anna' });
    disk.full.add('settle');
    all.delivery.start();
    await all.time.pass(MINUTE);
    const [line = ''] = all.logged;
    assert.match(line, /STORE_UNWRITABLE/);
    assert.doesNotMatch(line, /anna/);
    disk.full.clear();
    await all.time.pass(MINUTE);
    assert.equal(await all.statusOf('message of anna'), 'sent');
  });

  it('whose claim was taken over by another is not written over', async () => {
    const all = new Delivering({ policy: { lease: 10 * SECOND, sendWithin: MINUTE, unknownAfter: SECOND } });
    await all.plan({ slow: 'anna', other: 'bob' });
    all.says = ({ key, to }) =>
      key === 'slow' && all.triesOf('slow').length === 1 ? all.time.passed(30 * SECOND).then(() => gone) : sent(to);
    all.delivery.start();
    await all.time.pass(2 * MINUTE);
    const { status, possiblyRepeated } = await all.message('slow');
    assert.deepEqual({ status, possiblyRepeated }, { status: 'sent', possiblyRepeated: true });
    assert.equal((await all.outbox.unreachable()).size, 0);
    assert.ok(all.logged.some((line) => line.includes('taken them over')));
  });
});
