/** What a question and a click take of the processor, of the service and of the server, and what the service keeps. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Register } from '../../src/domain/register/register.js';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { PRODUCT } from '../answering.js';
import { ask } from '../load.js';
import { activitiesFor, clicksOn, questionsAbout } from '../questions.js';
import { keep, subjectsOf } from '../registers.js';
import { startServer, type ServerProcess } from '../server-process.js';
import { filled } from './register-in-database.js';

const QUESTIONS = 600;
const CLICKS = 600;
const CARD = '"application/vnd.microsoft.card.adaptive"';
const TICKS_A_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
/** Fields of /proc/<pid>/stat behind the name: its own time as user and for the system. */
const TIMES = { user: 11, system: 12 } as const;

/** Milliseconds of the processor that the processes of a database took; those that have ended are not counted. */
function busyServer(database: string): number {
  const ours = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isOf(database, name));
  return ours.reduce((total, pid) => total + busy(pid), 0);
}

/** "postgres: <user> <database> <address> <state>" */
const isOf = (database: string, pid: string): boolean => {
  const line = textOf(`/proc/${pid}/cmdline`);
  return line.startsWith('postgres: ') && line.split(' ')[2] === database;
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

function busy(pid: string): number {
  const fields = textOf(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[TIMES.user] ?? 0) + Number(fields[TIMES.system] ?? 0)) * 1000) / TICKS_A_SECOND;
}

interface Run {
  readonly name: string;
  readonly product: ServerProcess;
  /** The name of the database; null: files. */
  readonly database: string | null;
}

async function measured({ product, database }: Run, activities: readonly Buffer[], says?: string): Promise<string> {
  const server = () => (database === null ? 0 : busyServer(database));
  const [ours, theirs] = [busy(String(product.pid)), server()];
  const { perSecond } = await ask(product.port, activities, says);
  const each = (milliseconds: number) => (milliseconds / activities.length).toFixed(2);
  const ofServer = database === null ? '' : `, ${each(server() - theirs)} ms of the server`;
  return `${Math.round(perSecond)} a second, ${each(busy(String(product.pid)) - ours)} ms of our processor each${ofServer}`;
}

const memory = (product: ServerProcess): string => `${Math.round(product.residentMemory() / 1e6)} MB`;

async function measure(run: Run, register: Register): Promise<void> {
  const questions = activitiesFor(questionsAbout(subjectsOf(register), QUESTIONS));
  const codes = register.measures.filter(({ state }) => state === 'in_progress').map(({ code }) => code);
  const atStart = memory(run.product);
  await ask(run.product.port, questions);
  console.log(`${run.name}: a question: ${await measured(run, questions)}`);
  await ask(run.product.port, clicksOn(codes, CLICKS, 1), CARD);
  console.log(`${run.name}: a click: ${await measured(run, clicksOn(codes, CLICKS, 2), CARD)}`);
  console.log(`${run.name}: memory ${atStart} at the start, ${memory(run.product)} after that`);
}

export async function turns(server: PostgresServer, measures: number): Promise<void> {
  const { url, register, store } = await filled(server, measures);
  await store.close();
  const dataDir = await keep(register, 'sizing');
  const settings = { DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
  const inFiles = await startServer(PRODUCT, settings);
  await measure({ name: `files, ${measures} measures`, product: inFiles, database: null }, register);
  await inFiles.stop();
  const inDatabase = await startServer(PRODUCT, { ...settings, DATABASE_URL: url });
  await measure(
    { name: `PostgreSQL, ${measures} measures`, product: inDatabase, database: new URL(url).pathname.slice(1) },
    register,
  );
  await inDatabase.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
