/** What people hear after a backup was restored that knows nothing of the last reminders: docs/operations.md. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import { parseInstant, type Instant } from '../../src/domain/time/local-date.js';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import { createPlanner } from '../../src/scheduler/planning/planner.js';
import { settingNow } from '../../src/scheduler/setting-now.js';
import { dutchHolidays } from '../../src/scheduler/workdays.js';
import { openPostgres } from '../../src/stores/postgres/open.js';
import { openPostgresOutbox } from '../../src/stores/postgres/outbox/postgres-outbox.js';
import { request, settlement } from '../contracts/outbox-fixture.js';
import { person } from '../support/builders.js';
import { firstRegister } from '../support/first-register.js';
import { PostgresServer } from '../support/postgres-server.js';

const ZONE = 'Europe/Amsterdam';
const COORDINATORS = [person('p-sanne')];
const elapsed = { milliseconds: () => performance.now() };

const instant = (text: string): Instant => {
  const found = parseInstant(text, ZONE);
  assert(found !== undefined);
  return found;
};

/** As in docs/operations.md: everything was said up to the day before the one that the mark is set to. */
const SAID_ALREADY = [
  `update outbox_message set status = 'dropped', settled_at = planned_at, due = null, token = null, began = null
   where status in ('queued', 'sending')`,
  'update outbox_lane set head = null',
  `update outbox_reminder set status = 'dropped', dropped_at = '2020-08-25T06:00:00.000Z' where status = 'waiting'`,
  `update outbox_mark set through = '2020-08-25'`,
];

describe('reminders after a backup was restored', () => {
  let server: PostgresServer;
  let url: string;
  let said: readonly string[];

  /** A look at a moment, and what it leaves to send is sent; gives the measures and rules of each new message. */
  async function lookAt(moment: string, address = url, send = sendAll): Promise<readonly (readonly string[])[]> {
    const { database, store } = await openPostgres({ url: address, elapsed, onNotice: () => undefined });
    await store.load(await firstRegister());
    const outbox = await openPostgresOutbox({ database });
    const calendar = fixedCalendar(instant(moment), ZONE);
    const audience = () => Promise.resolve({ people: new Map(), coordinators: COORDINATORS, verifiers: COORDINATORS });
    const setting = settingNow({ holidaysIn: dutchHolidays(), calendar, fourEyes: true });
    const hasChannel = () => Promise.resolve(false);
    const made = await createPlanner({ store, outbox, calendar, audience, setting, hasChannel, fast: false }).look();
    const reminders = await Promise.all(made.map(({ key }) => outbox.remindersOf(key)));
    await send(outbox);
    await outbox.close();
    await store.close();
    return reminders.map((all) => all.map(({ measure, rule, days }) => `${measure} ${rule} ${days}`));
  }

  async function sendAll(outbox: Outbox): Promise<void> {
    const claims = await outbox.claim(request({ limit: 100 }));
    await outbox.settle(claims.map((claim) => settlement(claim)));
  }

  async function restored(): Promise<string> {
    const address = await server.makeDatabase();
    await server.program('pg_restore', '--no-owner', '--exit-on-error', `--dbname=${address}`, 'reminders');
    return address;
  }

  before(async () => {
    server = await PostgresServer.start();
  });
  after(() => server.remove());
  beforeEach(async () => {
    url = await server.makeDatabase();
    await lookAt('2020-08-17T09:00');
    await server.program('pg_dump', '--format=custom', '--file=reminders', url);
    [said = []] = await lookAt('2020-08-24T09:00');
    assert.ok(said.length > 0);
  });

  it('say once more, in one message a person, what was said since the backup', async () => {
    const copy = await restored();
    const [again = [], ...others] = await lookAt('2020-08-25T09:00', copy);
    assert.deepEqual(others, []);
    assert.deepEqual(
      said.filter((one) => !again.includes(one)),
      [],
    );
    assert.deepEqual(await lookAt('2020-08-25T10:00', copy), []);
  });

  it('say nothing once more where the mark of the outbox was set to the first day that was not said', async () => {
    const copy = await restored();
    // As if the backup had been taken between planning and sending.
    await lookAt('2020-08-24T09:00', copy, () => Promise.resolve());
    for (const statement of SAID_ALREADY) await server.statement(statement, copy);
    assert.deepEqual(await lookAt('2020-08-25T09:00', copy), []);
    assert.deepEqual(await lookAt('2020-08-26T09:00', copy), []);
    const sentOn = `select day from outbox_message where status = 'sent'`;
    assert.deepEqual(await server.statement(sentOn, copy), [{ day: '2020-08-17' }]);
    const [later = []] = await lookAt('2020-08-31T09:00', copy);
    assert.ok(later.length > 0);
    assert.deepEqual(
      later.filter((one) => said.includes(one)),
      [],
    );
  });
});
