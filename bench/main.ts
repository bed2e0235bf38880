/**
 * `npm run bench`: what Nakoming costs beside the bare SDK and the disk, as ratios in one run. Names of parts
 * (`reading`, `answering`, `starting`, `committing`, `clicking`, `due`, `ticking`, `outbox`, `reminding`; in a browser
 * `dashboard`; on a PostgreSQL server of their own `answering-in-postgres`, `clicking-in-postgres`, `dashboard-in-postgres`, `instances`, `reminding-together`) measure only those;
 * `--whole` waits until every reminder is sent, where else a minute is measured, and also asks of a million measures.
 * Leaves with 1 when a bound is missed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { measureAnswering } from './answering.js';
import { measureClicking } from './clicking.js';
import { measureCommitting, SIZES } from './committing.js';
import { measureDashboard } from './dashboard.js';
import { measureDue } from './due.js';
import { passes, table, type Measurement } from './measurement.js';
import { measureOutbox } from './outbox.js';
import { measureAnsweringInPostgres } from './postgres/answering-in-postgres.js';
import { measureClickingInPostgres } from './postgres/clicking-in-postgres.js';
import { measureDashboardInPostgres } from './postgres/dashboard-in-postgres.js';
import { onPostgres } from './postgres/database-server.js';
import { measureInstances } from './postgres/instances.js';
import { measureRemindingTogether } from './postgres/reminding-together.js';
import { measureReading } from './reading.js';
import { firstRegister, largeRegister } from './registers.js';
import { measureReminding } from './reminding.js';
import { measureSearching } from './searching.js';
import { measureStarting } from './starting.js';
import { measureTicking } from './ticking.js';

const LARGE = 100_000;
const WHOLE = '--whole';
const whole = process.argv.includes(WHOLE);

async function answering(): Promise<readonly Measurement[]> {
  const name = 'answers a second, of a bare echo bot:';
  return [
    await measureAnswering(`${name} the first register`, await firstRegister(), 0.5),
    await measureAnswering(`${name} 100,000 measures`, largeRegister(LARGE), 0.4),
  ];
}

async function committing(): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const size of SIZES) measurements.push(...(await measureCommitting(size)));
  return measurements;
}

const PARTS: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  reading: async () => measureReading(await firstRegister(), largeRegister(LARGE)),
  answering,
  starting: measureStarting,
  committing,
  clicking: measureClicking,
  dashboard: () => measureDashboard(),
  due: () => measureDue(largeRegister(LARGE).measures),
  ticking: () => measureTicking(largeRegister(LARGE)),
  searching: () => measureSearching(largeRegister(LARGE)),
  outbox: measureOutbox,
  reminding: () => measureReminding({ whole }),
  'answering-in-postgres': () => onPostgres((server) => measureAnsweringInPostgres(server, { whole })),
  'clicking-in-postgres': () => onPostgres(measureClickingInPostgres),
  'dashboard-in-postgres': () => onPostgres(measureDashboardInPostgres),
  instances: () => onPostgres(measureInstances),
  'reminding-together': () => onPostgres(measureRemindingTogether),
};

const names = process.argv.slice(2).filter((name) => name !== WHOLE);
const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const measurements: Measurement[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`Measuring ${name} …`);
  measurements.push(...(await measure()));
}
mkdirSync('artifacts', { recursive: true });
const results = measurements.map((one) => ({ ...one, holds: passes(one) }));
writeFileSync('artifacts/bench.json', `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
console.log(`\n${table(measurements)}\n`);
process.exitCode = measurements.every(passes) ? 0 : 1;
