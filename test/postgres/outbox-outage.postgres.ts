import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, it } from 'mocha';
import { StoreError } from '../../src/domain/errors.js';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import { migrate, readMigrations } from '../../src/stores/postgres/migrate.js';
import { ALL, keys, message, planning, reminder, request, settlement } from '../contracts/outbox-fixture.js';
import { person } from '../support/builders.js';
import { openInstance, type Instance } from '../support/instances.js';
import { PostgresServer } from '../support/postgres-server.js';

const MESSAGES = 400;
const RECIPIENTS = 20;
/** Messages that are settled when the server is stopped. */
const STOPS = [40, 120, 250];
/** Milliseconds. */
const REQUEST = { limit: 5, lease: 1500, unknownAfter: 300 } as const;
const A_MOMENT = 20;

/** Instances that go on whatever happens to the server, and what was confirmed to them. */
class Steadfast {
  readonly planned: string[] = [];
  readonly settled: string[] = [];
  refused = 0;

  async plan(outbox: Outbox): Promise<void> {
    for (let number = 0; number < MESSAGES; number += 1) {
      const [key, about] = [`m-${number}`, reminder(`OW20-V${number + 1}`)];
      const made = message(key, { to: person(`to-${number % RECIPIENTS}`), reminders: [about.key] });
      await this.#until(() => outbox.plan(planning({ reminders: [about], messages: [made] })));
      this.planned.push(key);
    }
  }

  async send(outbox: Outbox, isAllPlanned: () => boolean): Promise<void> {
    for (;;) {
      const claims = await this.#until(() => outbox.claim(request(REQUEST)));
      const count = await this.#until(() => outbox.settle(claims.map((claim) => settlement(claim))));
      if (count === claims.length) this.settled.push(...keys(claims.map((claim) => claim.message)));
      if (claims.length > 0) continue;
      const next = await this.#until(() => outbox.nextIn());
      if (next === null && isAllPlanned()) return;
      await sleep(Math.min(next ?? A_MOMENT, A_MOMENT));
    }
  }

  /** Again and again until it is done: what is refused is refused as a fault of the store. */
  async #until<Result>(work: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        assert.ok(error instanceof StoreError, String(error));
        assert.equal(error.code, 'STORE_UNREACHABLE');
        this.refused += 1;
        await sleep(A_MOMENT);
      }
    }
  }
}

describe('a server that is stopped at once, and started again', () => {
  let server: PostgresServer;
  let instances: readonly Instance[];

  before(async () => {
    server = await PostgresServer.start();
    const url = await server.makeDatabase();
    instances = await Promise.all([1, 2, 3].map(() => openInstance(url)));
    await Promise.all(instances.map(async ({ database }) => migrate(database, await readMigrations())));
  });

  after(async () => {
    await Promise.all(instances.map((one) => one.close()));
    await server.remove();
  });

  it('has lost no message and no settlement that was confirmed, and in the end everything is sent', async () => {
    const [planner, ...senders] = instances.map(({ outbox }) => outbox);
    assert.ok(planner !== undefined);
    const steadfast = new Steadfast();
    let allPlanned = false;
    const planned = steadfast.plan(planner).then(() => (allPlanned = true));
    const sent = senders.map((outbox) => steadfast.send(outbox, () => allPlanned));
    for (const stop of STOPS) {
      while (steadfast.settled.length < stop) await sleep(A_MOMENT);
      await server.stop('immediate');
      await server.startAgain();
    }
    await Promise.all([planned, ...sent]);
    assert.ok(steadfast.refused > 0);
    const { rows } = await planner.messages({}, ALL);
    const byKey = new Map(rows.map((row) => [row.key, row]));
    assert.deepEqual(new Set(byKey.keys()), new Set(steadfast.planned));
    assert.equal(rows.length, MESSAGES);
    for (const key of steadfast.settled) assert.equal(byKey.get(key)?.status, 'sent', key);
    for (const { key, status } of rows) assert.ok(status === 'sent' || status === 'unknown', `${key} is ${status}`);
    assert.equal((await planner.ledger({ status: 'in_message' }, ALL)).total, MESSAGES);
    assert.deepEqual(await planner.waiting(), []);
  });
});
