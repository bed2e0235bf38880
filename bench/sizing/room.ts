/** How much of a database a measure takes, a change, a reminder and a message, and how long a copy of it takes. */
import type { Database } from '../../src/stores/postgres/database.js';
import { openPostgresOutbox } from '../../src/stores/postgres/outbox/postgres-outbox.js';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { Changes, fill } from '../changes.js';
import { settleAll } from './messages.js';
import { filled } from './register-in-database.js';

const CHANGES = 5_000;
const MESSAGES = 5_000;
const IN_A_MESSAGE = 5;
const OUTBOX = 'outbox_';

const SIZES = `
  select relname as name, pg_total_relation_size(oid)::float8 as bytes, pg_indexes_size(oid)::float8 as indexes
  from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 2 desc`;

type Sizes = ReadonlyMap<string, number>;

async function sizesOf(database: Database): Promise<Sizes> {
  const { rows } = await database.query(SIZES);
  return new Map(rows.map(({ name, bytes }) => [String(name), Number(bytes)]));
}

const sum = (sizes: Sizes, of: (name: string) => boolean): number =>
  [...sizes].reduce((total, [name, bytes]) => total + (of(name) ? bytes : 0), 0);

const largest = (sizes: Sizes): string =>
  [...sizes]
    .slice(0, 8)
    .map(([name, bytes]) => `${name} ${(bytes / 1e6).toFixed(1)} MB`)
    .join(', ');

export async function room(server: PostgresServer, measures: number): Promise<void> {
  const { database, store, register, loading } = await filled(server, measures);
  const loaded = await sizesOf(database);
  const whole = sum(loaded, () => true);
  console.log(`register of ${measures}: loaded in ${(loading / 1000).toFixed(1)} s, ${(whole / 1e6).toFixed(1)} MB`);
  console.log(`  ${Math.round(whole / measures)} bytes a measure; ${largest(loaded)}`);
  await fill(
    store,
    new Changes(
      store,
      register.measures.map(({ code }) => code),
    ),
    CHANGES,
  );
  const changed = await sizesOf(database);
  console.log(`  ${Math.round((sum(changed, () => true) - whole) / CHANGES)} bytes a change; ${largest(changed)}`);
  const outbox = await openPostgresOutbox({ database });
  const seconds = await settleAll(outbox, { messages: MESSAGES, inAMessage: IN_A_MESSAGE });
  const sent = sum(await sizesOf(database), (name) => name.startsWith(OUTBOX));
  const bytes = (sent - sum(changed, (name) => name.startsWith(OUTBOX))) / MESSAGES;
  console.log(`  ${Math.round(bytes)} bytes a message of ${IN_A_MESSAGE} reminders, all settled`);
  console.log(`  ${Math.round(MESSAGES / seconds)} messages a second planned, claimed and settled`);
  await outbox.close();
  await store.close();
}
