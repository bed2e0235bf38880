/** What the service and the database take of the processor. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import type { ServerProcess } from '../server-process.js';

const SECONDS = 'process_cpu_seconds_total';
/** Milliseconds: how often is looked whether a service has come to rest, and of the processor in that time when it has. */
const REST = { every: 1000, most: 50, patience: 600_000 } as const;
/** In `/proc/<pid>/stat`, counted behind the name; see proc_pid_stat(5). */
const FIELD = { parent: 1, user: 11, system: 12, childrenUser: 13, childrenSystem: 14 } as const;

/** Milliseconds so far, as the service itself says. */
export async function timeOfService({ port }: Pick<ServerProcess, 'port'>): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const line = metrics.split('\n').find((one) => one.startsWith(`${SECONDS} `));
  if (line === undefined) throw new Error(`no ${SECONDS} among the metrics`);
  return Number(line.slice(SECONDS.length)) * 1000;
}

/** Milliseconds so far of all processes of a server, those that have ended included. Linux only. */
export class TimeOfDatabase {
  readonly #postmaster: string;
  readonly #millisecondsPerTick: number;

  constructor({ folder }: PostgresServer) {
    const [pid] = readFileSync(path.join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
    this.#postmaster = pid ?? '';
    this.#millisecondsPerTick = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  }

  now(): number {
    const own = fieldsOf(this.#postmaster);
    const ended = at(own, 'childrenUser') + at(own, 'childrenSystem');
    const running = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(fieldsOf)
      .filter((fields) => fields[FIELD.parent] === this.#postmaster);
    const ticks = [own, ...running].map((fields) => at(fields, 'user') + at(fields, 'system'));
    return ticks.reduce((sum, one) => sum + one, ended) * this.#millisecondsPerTick;
  }
}

const at = (fields: readonly string[], name: keyof typeof FIELD): number => Number(fields[FIELD[name]] ?? 0);

/** None of a process that ended meanwhile. */
function fieldsOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return [];
  }
}

/** Resolves when a service that has just started has done what it does once, such as planning its reminders. */
export async function untilAtRest(service: ServerProcess, database: TimeOfDatabase): Promise<void> {
  const end = performance.now() + REST.patience;
  let quiet = 0;
  let before = await spent(service, database);
  while (quiet < 2) {
    if (performance.now() > end) throw new Error('the service does not come to rest');
    await pause(REST.every);
    const now = await spent(service, database);
    quiet = now - before < REST.most ? quiet + 1 : 0;
    before = now;
  }
}

const spent = async (service: ServerProcess, database: TimeOfDatabase): Promise<number> =>
  (await timeOfService(service)) + database.now();
