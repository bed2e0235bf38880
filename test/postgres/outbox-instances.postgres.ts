import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Claim, Outbox, Settlement } from '../../src/domain/reminders/outbox.js';
import { migrate, readMigrations } from '../../src/stores/postgres/migrate.js';
import {
  ALL,
  keys,
  LATER,
  message,
  NOOR,
  NOW,
  planning,
  reminder,
  request,
  settlement,
} from '../contracts/outbox-fixture.js';
import { day, person } from '../support/builders.js';
import { openInstance, type Instance } from '../support/instances.js';
import { PostgresServer } from '../support/postgres-server.js';

const RECIPIENTS = 20;
const MESSAGES = 400;
/** Calls under way at once, for each instance. */
const WORKERS = 4;
/** Longer than the test: nothing that is claimed is lost. */
const LEASE = 3_600_000;

/** What comes of a message the first time: most are sent; some are refused, some are too large. */
function firstTime({ message: { key, attempts } }: Claim, number: number): Partial<Settlement> {
  if (attempts.length > 1 || key.includes('/')) return {};
  if (number % 5 === 0) return { result: 'again', retryAfter: 0 };
  if (number % 7 === 0)
    return { result: 'too_large', instead: [message(`${key}/1`), message(`${key}/2`, { to: NOOR })] };
  return {};
}

/** Instances that send everything there is, and what is seen of it. */
class Sending {
  readonly sent: string[] = [];
  readonly #busy = new Set<string>();

  async all(outboxes: readonly Outbox[]): Promise<void> {
    await Promise.all(outboxes.flatMap((outbox) => Array.from({ length: WORKERS }, () => this.#work(outbox))));
  }

  async #work(outbox: Outbox): Promise<void> {
    for (;;) {
      const claims = await outbox.claim(request({ limit: 3, lease: LEASE }));
      for (const { message: claimed } of claims) {
        assert.ok(!this.#busy.has(claimed.to), `two messages at once to ${claimed.to}`);
        this.#busy.add(claimed.to);
      }
      if (claims.length > 0) await this.#settle(outbox, claims);
      else if ((await outbox.nextIn()) === null) return;
    }
  }

  async #settle(outbox: Outbox, claims: readonly Claim[]): Promise<void> {
    const came = claims.map((claim) => settlement(claim, firstTime(claim, Number(/\d+/.exec(claim.message.key)?.[0]))));
    for (const { message: claimed } of claims) this.#busy.delete(claimed.to);
    this.sent.push(...keys(came.filter(({ result }) => result === 'sent')));
    assert.equal(await outbox.settle(came), claims.length);
  }
}

describe('instances that share a database', () => {
  let server: PostgresServer;
  let url: string;
  let instances: readonly Instance[];
  const outboxes = () => instances.map(({ outbox }) => outbox);
  const first = (): Outbox => {
    const [one] = outboxes();
    assert.ok(one !== undefined);
    return one;
  };

  before(async () => {
    server = await PostgresServer.start();
  });

  after(() => server.remove());

  beforeEach(async () => {
    url = await server.makeDatabase();
    instances = await Promise.all([1, 2, 3, 4].map(() => openInstance(url)));
    await Promise.all(instances.map(async ({ database }) => migrate(database, await readMigrations())));
  });

  afterEach(() => Promise.all(instances.map((one) => one.close())));

  for (const count of [2, 4]) {
    it(`claim no message twice, forget none, and send one at a time to each recipient (${count} of them)`, async () => {
      const messages = Array.from({ length: MESSAGES }, (_, index) =>
        message(`m-${index}`, { to: person(`to-${index % RECIPIENTS}`) }),
      );
      const sending = new Sending();
      const planned = Promise.all(
        [0, 100, 200, 300].map((from) => first().plan(planning({ messages: messages.slice(from, from + 100) }))),
      );
      await first().plan(planning({ messages: [message('early')] }));
      await sending.all(outboxes().slice(0, count));
      await planned;
      await sending.all(outboxes().slice(0, count));
      const { rows } = await first().messages({}, ALL);
      const split = rows.filter(({ status }) => status === 'dropped').length;
      assert.deepEqual([...sending.sent].sort(), [...keys(rows.filter(({ status }) => status === 'sent'))].sort());
      assert.equal(new Set(sending.sent).size, sending.sent.length);
      assert.ok(split > 0);
      assert.equal(sending.sent.length, MESSAGES + 1 + split);
    });
  }

  it('that plan the same day at once make each reminder and each message once', async () => {
    const reminders = Array.from({ length: 300 }, (_, index) => reminder(`OW20-V${index + 1}`));
    const messages = Array.from({ length: 60 }, (_, index) =>
      message(`m-${index}`, {
        to: person(`to-${index % RECIPIENTS}`),
        reminders: keys(reminders.slice(index * 5, index * 5 + 5)),
      }),
    );
    const made = await Promise.all(
      outboxes().map((outbox, index) => {
        // Whichever order they come in.
        const order = <T>(some: readonly T[]): readonly T[] => (index % 2 === 0 ? some : [...some].reverse());
        const plannedThrough = day('2021-02-01');
        return outbox.plan(planning({ reminders: order(reminders), messages: order(messages), plannedThrough }));
      }),
    );
    assert.deepEqual([...keys(made.flat())].sort(), [...keys(messages)].sort());
    const ledger = await first().ledger({ status: 'in_message' }, ALL);
    assert.equal(ledger.total, reminders.length);
    const wanted = new Map(messages.map((one) => [one.key, one.reminders]));
    for (const entry of ledger.rows) {
      assert.ok(entry.message !== null && wanted.get(entry.message.key)?.includes(entry.reminder.key));
    }
    assert.equal((await first().messages({}, ALL)).total, messages.length);
    assert.deepEqual(await first().mark(), { begun: day('2021-02-01'), through: day('2021-02-01') });
  });

  it('settle a claim once, whichever of them does', async () => {
    await first().plan(planning({ messages: [message('a')] }));
    const [claim] = await first().claim(request());
    assert.ok(claim !== undefined);
    const counts = await Promise.all(outboxes().map((outbox) => outbox.settle([settlement(claim)])));
    assert.deepEqual([...counts].sort(), [0, 0, 0, 1]);
  });

  it('take over what one that died had claimed, and then what it says changes nothing', async () => {
    const [died, other] = outboxes();
    assert.ok(died !== undefined && other !== undefined);
    await died.plan(planning({ messages: [message('a')] }));
    const [lost] = await died.claim(request({ lease: 0 }));
    const [claim] = await other.claim(request({ unknownAfter: 0 }));
    assert.ok(lost !== undefined && claim !== undefined);
    assert.equal(claim.afterUnknown, true);
    assert.equal(await died.settle([settlement(lost, { result: 'failed' })]), 0);
    assert.equal(await other.settle([settlement(claim)]), 1);
    assert.equal((await died.message('a'))?.status, 'sent');
  });

  it('leave what others claimed or wait for as it is, also one that has only just begun', async () => {
    await first().plan(planning({ messages: [message('a', { to: person('a') }), message('b', { to: person('b') })] }));
    const [a, b] = await first().claim(request({ lease: LEASE }));
    assert.ok(a !== undefined && b !== undefined);
    await first().settle([settlement(a, { result: 'again', retryAfter: LEASE })]);
    const later = await openInstance(url);
    assert.deepEqual(await later.outbox.claim(request()), []);
    const next = await later.outbox.nextIn();
    await later.close();
    assert.ok(next !== null && next > LEASE / 2 && next <= LEASE, String(next));
    assert.equal(await first().settle([settlement(b)]), 1);
  });

  it('cannot have two messages under way to one recipient, whatever one of them writes', async () => {
    await first().plan(planning({ messages: [message('a'), message('b')] }));
    await first().claim(request());
    const written = server.statement(
      `update outbox_message set status = 'sending', token = 'own', began = '${NOW}' where key = 'b'`,
      url,
    );
    await assert.rejects(written, /outbox_message_under_way/);
  });

  it('that remove what has been kept long enough at once remove and record each of them once', async () => {
    const recipients = Array.from({ length: MESSAGES }, (_, number) => person(`to-${number}`));
    const reminders = recipients.map((recipient, number) => reminder(`OW20-V${number}`, { recipient }));
    const messages = reminders.map(({ key, recipient }, number) =>
      message(`m-${number}`, { to: recipient, reminders: [key] }),
    );
    await first().plan(planning({ reminders, messages }));
    const claims = await first().claim(request({ limit: MESSAGES, lease: LEASE }));
    await first().settle(claims.map((claim) => settlement(claim, { at: NOW })));
    const removed = await Promise.all(outboxes().map((outbox) => outbox.removeSettled({ before: LATER, at: LATER })));
    const { rows } = await first().removals(ALL);
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    assert.deepEqual([sum(removed), sum(rows.map(({ count }) => count))], [2 * MESSAGES, 2 * MESSAGES]);
    assert.deepEqual((await first().messages({}, ALL)).total, 0);
    assert.deepEqual((await first().ledger({}, ALL)).total, 0);
  });

  it('hear once between them that someone cannot be reached', async () => {
    const told = await Promise.all(outboxes().map((outbox) => outbox.setReachable(NOOR, false, NOW)));
    assert.equal(told.filter((isFirst) => isFirst).length, 1);
  });
});
