/**
 * An instance that sends what is in an outbox in PostgreSQL, at the rates that it shares with others there, in a process
 * of its own; says so when it has begun, and stops with whoever started it. Argument, as JSON: what to use.
 */
import { realLater } from '../../src/scheduler/deliver/later.js';
import { Rates } from '../../src/scheduler/deliver/rates.js';
import { openPostgresOutbox } from '../../src/stores/postgres/outbox/postgres-outbox.js';
import { connectTo } from '../../src/stores/postgres/pg-database.js';
import { openPostgresShares } from '../../src/stores/postgres/shares.js';
import { Sender, type SenderDeps } from '../sender.js';

export interface SenderSettings extends Pick<SenderDeps, 'port' | 'people' | 'answerEvery' | 'name'> {
  /** Of a database that is brought up to the last migration. */
  readonly url: string;
}

const settings = JSON.parse(process.argv[2] ?? '') as SenderSettings;
const elapsed = { milliseconds: () => performance.now() };
const database = connectTo({ url: settings.url, elapsed, onNotice: (notice) => console.error(notice) });
const outbox = await openPostgresOutbox({ database });
const shared = { shares: openPostgresShares({ database }), instance: `${settings.name} ${process.pid}` };
const sender = new Sender({ ...settings, outbox, pace: new Rates({ elapsed, later: realLater, shared }) });
sender.start();
process.stdout.write('sending\n');
process.stdin.resume().on('end', () => {
  void sender.stop().then(() => {
    process.stdout.write(`${Math.max(0, ...sender.waits)}\n`, () => process.exit());
  });
});
