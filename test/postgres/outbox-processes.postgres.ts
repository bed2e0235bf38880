import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { OutboxMessage } from '../../src/domain/reminders/outbox.js';
import { migrate, readMigrations } from '../../src/stores/postgres/migrate.js';
import { ALL, keys, message, planning } from '../contracts/outbox-fixture.js';
import { person } from '../support/builders.js';
import { openInstance, type Instance } from '../support/instances.js';
import { PostgresServer } from '../support/postgres-server.js';
import { TestProcess } from '../support/processes.js';

const SENDING = new URL('./outbox-process.ts', import.meta.url);
const WITNESSES = ['create table delivery (key text not null)', 'create table busy (recipient text primary key)'];
const MESSAGES = 120;
const RECIPIENTS = 15;
/** Lines after which each process is ended: between a claim, a delivery, a settlement, and the next. */
const MOMENTS = [1, 2, 3, 4, 7, 11, 18, 29];

const isDone = ({ lines }: TestProcess): boolean => lines.includes('done ');

async function untilDone(sending: TestProcess): Promise<void> {
  while (!isDone(sending)) await sending.printed(sending.lines.length + 1);
}

const messages = Array.from({ length: MESSAGES }, (_, index) =>
  message(`m-${index}`, { to: person(`to-${index % RECIPIENTS}`) }),
);

describe('processes that send from one database', () => {
  let server: PostgresServer;
  let url: string;
  let instance: Instance;
  let started: TestProcess[];

  const start = (...more: readonly string[]): TestProcess => {
    const sending = new TestProcess(SENDING, url, ...more);
    started.push(sending);
    return sending;
  };
  /** How often each message was delivered. */
  const deliveries = async (): Promise<ReadonlyMap<string, number>> => {
    const rows = await server.statement('select key, count(*)::int as times from delivery group by key', url);
    return new Map(rows.map(({ key, times }) => [String(key), Number(times)]));
  };
  const all = async (): Promise<readonly OutboxMessage[]> => (await instance.outbox.messages({}, ALL)).rows;

  before(async () => {
    server = await PostgresServer.start();
  });

  after(() => server.remove());

  beforeEach(async () => {
    started = [];
    url = await server.makeDatabase();
    for (const statement of WITNESSES) await server.statement(statement, url);
    instance = await openInstance(url);
    await migrate(instance.database, await readMigrations());
    await instance.outbox.plan(planning({ messages }));
  });

  afterEach(async () => {
    await Promise.all(started.filter((one) => !isDone(one)).map((one) => one.kill()));
    await instance.close();
  });

  for (const count of [2, 4]) {
    it(`deliver every message once, and one at a time to each recipient (${count} of them)`, async () => {
      await Promise.all(Array.from({ length: count }, () => untilDone(start('watched'))));
      const sent = await all();
      assert.deepEqual(new Set(keys(sent)), new Set(keys(messages)));
      for (const { key, status, attempts } of sent) assert.deepEqual([key, status, attempts.length], [key, 'sent', 1]);
      assert.deepEqual(
        [...(await deliveries()).values()],
        messages.map(() => 1),
      );
    });
  }

  it('forget nothing when they are killed, and say of each message that may be there twice that it may', async () => {
    for (const moment of MOMENTS) {
      const [killed] = [start(), start()];
      await Promise.race([killed?.printed(moment), untilDone(killed ?? start())]);
      await Promise.all(started.filter((one) => !isDone(one)).map((one) => one.kill()));
      started = [];
    }
    await Promise.all([untilDone(start()), untilDone(start())]);
    const delivered = await deliveries();
    for (const one of await all()) {
      const times = delivered.get(one.key) ?? 0;
      const unknown = one.attempts.filter(({ result }) => result === 'unknown').length;
      assert.ok(one.status === 'sent' || one.status === 'unknown', `${one.key} is ${one.status}`);
      assert.equal(one.possiblyRepeated, one.attempts.length > 1, one.key);
      assert.ok(times <= one.attempts.length && one.attempts.length <= 2, `${one.key} was delivered ${times} times`);
      assert.equal(unknown, one.status === 'sent' ? one.attempts.length - 1 : 2, one.key);
      if (one.status === 'sent') assert.ok(times > 0, `${one.key} was never delivered`);
    }
    assert.equal((await all()).length, MESSAGES);
  });
});
