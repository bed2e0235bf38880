import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, describe, it } from 'mocha';
import { openData } from '../../src/stores/open.js';
import { OWN_ENVIRONMENT } from '../support/processes.js';
import { compiled } from '../support/compiled.js';
import { QUICK_OWNER, REAL_TIME } from '../support/data-folder.js';
import { accountOf, assertSound, report, type Account } from './deliver-account.js';

const PROCESS = new URL('./deliver-process.ts', import.meta.url);
const MESSAGES = 24;
/** Every step of keeping and of sending, and by which time the process is ended there. */
const ON_DISK = ['not written', 'half written', 'written', 'flushed'];
const STEPS: readonly (readonly [step: string, time: number])[] = [
  ...ON_DISK.map((step) => [`planned: ${step}`, 1] as const),
  ...ON_DISK.map((step) => [`claimed: ${step}`, 2] as const),
  ...['not sent', 'accepted', 'answered'].flatMap((step) => [1, 11].map((time) => [`send: ${step}`, time] as const)),
  ...ON_DISK.map((step) => [`settled: ${step}`, 7] as const),
];

/** Processes at a time: each spends half of its life starting. */
const TOGETHER = 3;

interface Killed {
  /** How the first process ended, and the one after it. */
  readonly ends: readonly unknown[];
  readonly account: Account;
}

/** Runs until it ends; gives its exit code, or the signal that ended it. */
async function run(folder: string, step: string, time: number): Promise<unknown> {
  const args = [path.join(folder, 'data'), folder, String(MESSAGES), step, String(time)];
  const child = spawn(process.execPath, [compiled(PROCESS), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: OWN_ENVIRONMENT,
  });
  const [code, signal] = (await once(child, 'exit')) as readonly unknown[];
  return code ?? signal;
}

/** How often the service accepted each message. */
async function acceptedIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const file = path.join(folder, 'accepted');
  const keys = existsSync(file) ? (await readFile(file, 'utf8')).split('\n').filter(Boolean) : [];
  return new Map(keys.map((key) => [key, keys.filter((one) => one === key).length]));
}

async function accountIn(folder: string): Promise<Account> {
  const data = await openData({
    dataDir: path.join(folder, 'data'),
    elapsed: REAL_TIME,
    onNotice: () => undefined,
    owner: QUICK_OWNER,
  });
  try {
    return await accountOf(data.outbox, await acceptedIn(folder));
  } finally {
    await data.outbox.close();
    await data.store.close();
  }
}

/** Ends a process at a step, and lets another go on to the end. */
async function killedAt(step: string, time: number): Promise<Killed> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nakoming-deliver-'));
  try {
    const ends = [await run(folder, step, time), await run(folder, '', 0)];
    return { ends, account: await accountIn(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('a process that is killed while it delivers', () => {
  const runs = new Map<string, Promise<Killed>>();

  before(() => {
    const lines = Array.from({ length: TOGETHER }, (): Promise<unknown> => Promise.resolve());
    STEPS.forEach(([step, time], index) => {
      const running = (lines[index % TOGETHER] ?? Promise.resolve()).then(() => killedAt(step, time));
      // Whoever waits for it hears what went wrong; the next goes on.
      lines[index % TOGETHER] = running.catch(() => undefined);
      runs.set(`${step} ${time}`, running);
    });
  });

  for (const [step, time] of STEPS) {
    it(`loses nothing and repeats only what is marked so (${step}, time ${time})`, async () => {
      const killed = await runs.get(`${step} ${time}`);
      assert.deepEqual(killed?.ends, ['SIGKILL', 0], 'it came to that step, and the next to the end');
      report(`${step}, time ${time}`, killed.account);
      assertSound(killed.account);
      assert.equal(killed.account.sent, MESSAGES);
    });
  }
});
