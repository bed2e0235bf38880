import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import type { Database, Session, Value } from '../../src/stores/postgres/database.js';
import { migrate, readMigrations } from '../../src/stores/postgres/migrate.js';
import { openPostgresOutbox } from '../../src/stores/postgres/outbox/postgres-outbox.js';
import { message, NOW, planning, reminder, request, settlement } from '../contracts/outbox-fixture.js';
import { at, day, measureCode, person } from '../support/builders.js';
import { connection } from '../support/instances.js';
import { PostgresServer } from '../support/postgres-server.js';

const MESSAGES = 200_000;
const IN_A_MESSAGE = 5;
const RECIPIENTS = 5_000;
const MEASURES = 10_000;
/** Rows of the two large tables that one statement may look at; what it gives or changes is never more than some hundreds. */
const MOST_ROWS = 5_000;
const PAGE = { offset: 0, limit: 50 };

/** Messages of many years; of the last thousand a tenth is still to be sent, and now and then one went wrong. */
const FILL = [
  `insert into outbox_reminder (key, measure, deadline_version, rule, days, date, recipient, status, message)
   select 'r-' || n, 'OW20-V' || n % ${MEASURES}, 1, 'before', 7, '2021-02-01', 'to-' || (n / ${IN_A_MESSAGE}) % ${RECIPIENTS},
     'in_message', 'm-' || n / ${IN_A_MESSAGE}
   from generate_series(0, ${MESSAGES * IN_A_MESSAGE - 1}) n`,
  `insert into outbox_message (key, kind, recipient, day, reminders, planned_at, status, settled_at, attempts)
   select 'm-' || n, case when n % 100 = 0 then 'digest' else 'reminders' end, 'to-' || n % ${RECIPIENTS}, '2021-02-01',
     array(select 'r-' || n * ${IN_A_MESSAGE} + i from generate_series(0, ${IN_A_MESSAGE - 1}) i), '2021-02-01T09:00:00.000Z',
     case when n > ${MESSAGES - 1000} and n % 10 = 0 then 'queued' when n % 1000 = 7 then 'failed' else 'sent' end,
     case when n > ${MESSAGES - 1000} and n % 10 = 0 then null
       else to_char(timestamp '2015-01-01' + n * interval '10 minutes', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"') end,
     '[{"began": "2021-02-01T09:00:00.000Z", "result": "sent", "cause": null}]'
   from generate_series(0, ${MESSAGES - 1}) n`,
  `insert into outbox_lane (recipient, head)
   select recipient, min(place) filter (where status = 'queued') from outbox_message group by recipient`,
  `insert into outbox_reminder (key, measure, deadline_version, rule, days, date, recipient)
   select 'w-' || n, 'OW20-V' || n, 1, 'begins', 0, '2021-02-01', 'to-' || n from generate_series(1, 40) n`,
  'analyze',
];

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

const LARGE: ReadonlySet<string> = new Set(['outbox_message', 'outbox_reminder']);

/** The parts of a plan that scan a large table, or look at too many of its rows. */
function scansIn(plan: Plan): readonly string[] {
  const rows = (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'];
  const name = plan['Relation Name'] ?? '';
  const isScan = LARGE.has(name) && (plan['Node Type'] === 'Seq Scan' || rows > MOST_ROWS);
  const here = isScan ? [`${plan['Node Type']} of ${name}, ${rows} rows`] : [];
  return [...here, ...(plan.Plans ?? []).flatMap(scansIn)];
}

/** A database that looks at how each statement is carried out: carried out twice, the first time taken back. */
class WatchedDatabase implements Database {
  readonly scans: string[] = [];
  statements = 0;
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async query(statement: string, values: readonly Value[] = []) {
    return this.transaction((session) => session.query(statement, values));
  }

  transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    return this.#database.transaction((session) =>
      work({
        query: async (statement, values = []) => {
          await this.#look(session, statement, values);
          return session.query(statement, values);
        },
      }),
    );
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async #look(session: Session, statement: string, values: readonly Value[]): Promise<void> {
    this.statements += 1;
    await session.query('savepoint before_it');
    const { rows } = await session.query(`explain (analyze, timing off, format json) ${statement}`, values);
    await session.query('rollback to savepoint before_it');
    const [{ Plan: plan }] = rows[0]?.['QUERY PLAN'] as [{ Plan: Plan }];
    this.scans.push(...scansIn(plan).map((scan) => `${scan}: ${statement}`));
  }
}

describe('an outbox of many years', () => {
  let server: PostgresServer;
  let database: WatchedDatabase;
  let outbox: Outbox;

  before(async () => {
    server = await PostgresServer.start();
    const real = connection(await server.makeDatabase());
    await migrate(real, await readMigrations());
    await real.transaction(
      async (session) => {
        for (const statement of FILL) await session.query(statement);
      },
      { within: 100_000 },
    );
    database = new WatchedDatabase(real);
    outbox = await openPostgresOutbox({ database });
  });

  after(async () => {
    await outbox.close();
    await database.close();
    await server.remove();
  });

  /** What is done and asked; `rows`: how many there have to be, so that something was looked for. */
  const deeds: readonly [string, () => Promise<unknown>][] = [
    ['what waits', () => outbox.waiting()],
    ['what is next', () => outbox.nextIn()],
    ['one message', () => outbox.message('m-77')],
    ['what was in a message', () => outbox.remindersOf('m-77')],
    ['what a person was reminded of', () => outbox.ledger({ recipient: person('to-7') }, PAGE)],
    ['who was reminded of a measure', () => outbox.ledger({ measure: measureCode('OW20-V7') }, PAGE)],
    [
      'what a person was reminded of a measure',
      () => outbox.ledger({ recipient: person('to-1'), measure: measureCode('OW20-V7'), status: 'in_message' }, PAGE),
    ],
    ['what was dropped', () => outbox.ledger({ status: 'dropped' }, PAGE)],
    ['what is to be sent', () => outbox.messages({ statuses: ['queued', 'sending'] }, PAGE)],
    ['what went wrong', () => outbox.messages({ statuses: ['failed', 'unknown', 'unreachable'] }, PAGE)],
    ['what went wrong for a person', () => outbox.messages({ to: person('to-7'), statuses: ['failed'] }, PAGE)],
    ['what a person got', () => outbox.messages({ to: person('to-7') }, PAGE)],
    [
      'what was sent of late',
      () => outbox.messages({ statuses: ['sent'], since: at('2018-10-15') }, { offset: 0, limit: 1 }),
    ],
    ['what arrived about a measure', () => outbox.deliveredAbout(measureCode('OW20-V7'), at('2018-01-01'))],
  ];
  for (const [what, ask] of deeds) {
    it(`finds by an index ${what}`, async () => {
      database.scans.length = 0;
      await ask();
      assert.deepEqual(database.scans, []);
    });
  }

  it('is planned, claimed and settled by indexes, in a few statements whatever there is of it', async () => {
    const reminders = Array.from({ length: 200 }, (_, index) => reminder(`OW20-V${index + 1}`, { days: 3 }));
    const messages = reminders.map(({ key }, index) =>
      message(`new-${index}`, { to: person(`to-${index}`), reminders: [key] }),
    );
    database.scans.length = 0;
    database.statements = 0;
    const plannedThrough = day('2021-02-01');
    assert.equal((await outbox.plan(planning({ reminders, messages, plannedThrough, at: NOW }))).length, 200);
    const claims = await outbox.claim(request({ limit: 100 }));
    assert.equal(claims.length, 100);
    assert.equal(await outbox.settle(claims.map((claim) => settlement(claim))), 100);
    assert.deepEqual(database.scans, []);
    assert.ok(database.statements < 20, `${database.statements} statements`);
  });
});
