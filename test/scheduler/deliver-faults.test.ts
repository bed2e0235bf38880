import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { CHANNEL, type Recipient } from '../../src/domain/reminders/reminder.js';
import { person } from '../support/builders.js';
import { faultsByLot, type Faults, type Shares } from '../support/local-connector-faults.js';
import { accountOf, assertSound, report } from './deliver-account.js';
import { KeptDelivering } from './deliver-kept.js';
import { FakeService } from './deliver-service.js';
import { messages, noConnection, sent, type Delivering } from './deliver/delivering.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Everything that goes wrong now and then, in how many of a hundred messages. */
const MIXED: Shares = [
  [4, { status: 429, retryAfter: null }],
  [2, { status: 429, retryAfter: 30 }],
  [2, { status: 412 }],
  [3, { status: 502, accepted: false }],
  [2, { status: 502, accepted: true }],
  [2, { status: 500, accepted: true }],
  [2, { silence: 'timeout', accepted: true }],
  [2, { silence: 'timeout', accepted: false }],
  [2, { silence: 'reset', accepted: true }],
  [1, { status: 400 }],
  [1, { status: 403 }],
];
const SPARED: ReadonlySet<Recipient> = new Set([CHANNEL, person('carla'), person('chris')]);

/** Keys with their recipients: several to each person. */
const toPeople = (count: number, people: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`message-${index}`, `person-${index % people}`]));

describe('delivery from the outbox on disk', () => {
  let kept: KeptDelivering;

  beforeEach(async () => {
    kept = await KeptDelivering.make();
  });

  afterEach(async () => {
    kept.isFull = false;
    await kept.remove();
  });

  const serviceFor = (all: Delivering, faults: Faults): FakeService => {
    const service = new FakeService(faults, (milliseconds) => all.time.passed(milliseconds));
    all.says = (message) => service.take(message);
    return service;
  };

  async function stop(all: Delivering): Promise<void> {
    const stopped = all.delivery.stop(SECOND);
    await kept.pass(SECOND);
    await stopped;
  }

  /** Until nothing is under way any more. */
  async function runOut(all: Delivering, most: number): Promise<void> {
    let next: number | null = 0;
    for (let passed = 0; next !== null && passed < most; passed += 10 * MINUTE) {
      await kept.pass(10 * MINUTE);
      next = await all.outbox.nextIn();
    }
    assert.equal(next, null, 'everything is settled');
  }

  for (const seed of [1, 2, 3]) {
    it(`loses nothing among faults of every kind, and repeats only what is marked so (lot ${seed})`, async () => {
      const all = await kept.open();
      const service = serviceFor(all, faultsByLot(MIXED, seed, SPARED));
      await all.plan(toPeople(400, 100), { reminders: 3 });
      all.delivery.start();
      await runOut(all, 2 * DAY);
      const account = await accountOf(all.outbox, service.accepted);
      report(`lot ${seed}`, account);
      assertSound(account);
      assert.ok(account.sent > 350 && account.repeated > 0, 'the faults were there');
      assert.equal(account.failed, all.counts.failed);
      assert.equal(account.unknown, all.counts.unknown);
      await stop(all);
    });
  }

  it('goes on where a disk fills up while messages are sent, again and again', async () => {
    const all = await kept.open();
    const service = serviceFor(all, faultsByLot([[2, { silence: 'reset', accepted: true }]], 1));
    await all.plan(toPeople(600, 100), { reminders: 1 });
    all.delivery.start();
    for (let time = 0; time < 8; time += 1) {
      await kept.pass(1500 + 37 * time);
      kept.isFull = true;
      await kept.pass(2 * MINUTE);
      const before = service.accepted.size;
      await kept.pass(10 * MINUTE);
      assert.equal(service.accepted.size, before, 'nothing is sent that cannot be written down');
      kept.isFull = false;
      await kept.pass(MINUTE);
    }
    await runOut(all, DAY);
    const account = await accountOf(all.outbox, service.accepted);
    report('full disk', account);
    assertSound(account);
    assert.equal(account.sent, 600);
    await stop(all);
  });

  it('delivers everything after a day without a connection, and neither its log nor its tries run wild', async () => {
    const all = await kept.open();
    const service = serviceFor(all, () => null);
    let isThere = false;
    all.says = (message) => (isThere ? service.take(message) : noConnection);
    await all.plan(toPeople(250, 125), { reminders: 2 });
    const log = kept.folder.file('outbox.jsonl');
    const { size } = await stat(log);
    all.delivery.start();
    await kept.pass(DAY);
    assert.equal(all.counts.failed, 0);
    const after = await stat(log);
    assert.ok(after.size < 20 * size, `${size} bytes became ${after.size}`);
    isThere = true;
    await runOut(all, HOUR);
    const account = await accountOf(all.outbox, service.accepted);
    report('a day without a connection', account);
    assertSound(account);
    assert.deepEqual([account.sent, account.repeated], [250, 0]);
    await stop(all);
  });

  it('lets nobody wait for a recipient with whom everything goes wrong', async () => {
    const all = await kept.open();
    const bad = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`bad-${index}`, 'anna']));
    await all.plan({ ...bad, ...messages(200) });
    all.says = ({ to }) => (to === person('anna') ? new Promise(() => undefined) : sent(to));
    all.delivery.start();
    await kept.pass(6 * SECOND);
    assert.equal(all.counts.sent, 200);
    await stop(all);
  });

  it('takes up after a restart what was under way, as of unknown outcome', async () => {
    const first = await kept.open();
    await first.plan(toPeople(40, 40), { reminders: 1 });
    const service = serviceFor(first, ({ key }) => (key.endsWith('5') ? { silence: 'timeout', accepted: true } : null));
    first.delivery.start();
    await kept.pass(2 * SECOND);
    await stop(first);
    await kept.close();
    const second = await kept.open();
    second.says = (message) => service.take(message);
    service.faults = () => null;
    second.delivery.start();
    await runOut(second, HOUR);
    const account = await accountOf(second.outbox, service.accepted);
    report('a restart', account);
    assertSound(account);
    assert.deepEqual([account.sent, account.repeated], [40, 4]);
    await stop(second);
  });
});
