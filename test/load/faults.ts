/** What goes wrong, by lot: instances that are ended without warning and start again, and a database that restarts once. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Lot } from '../../bench/lot.js';
import type { PostgresServer } from '../support/postgres-server.js';
import type { Instance } from './instance.js';

export interface FaultDeps {
  readonly lot: Lot;
  readonly server: PostgresServer;
  /** The first lives through, once it has been ended early on: what it keeps in memory is watched. */
  readonly instances: readonly [Instance, Instance];
  /** Milliseconds between two kills, on average. */
  readonly killEvery: number;
  /** Milliseconds that the load lasts. */
  readonly lasts: number;
  /** Moments at which an end does most harm; each resolves when the next one comes. */
  readonly moments: readonly ((instance: Instance) => Promise<void>)[];
}

/** What went wrong when, in milliseconds since 1970. */
export interface Mishap {
  readonly what: string;
  readonly at: number;
}

/** Shares of the load: when the instance that lives on is ended, when the database restarts, when nothing goes wrong any more. */
const SHARES = { early: 0.08, database: 0.55, calm: 0.95 } as const;
/** Milliseconds that an instance is gone before it is started again. */
const GONE_FOR = 1500;
/** Milliseconds into the moment that was waited for. */
const AMID = 30;

/** Resolves when the last of it is over. Rejects where an instance does not start again. */
export async function letThingsGoWrong(deps: FaultDeps): Promise<readonly Mishap[]> {
  const { instances, lasts, server } = deps;
  const [survivor, other] = instances;
  const mishaps: Mishap[] = [];
  const note = (what: string) => mishaps.push({ what, at: Date.now() });
  const began = performance.now();
  const until = (share: number) => pause(Math.max(0, began + share * lasts - performance.now()));
  await until(SHARES.early);
  await endAndStart(survivor, deps, note);
  const restarting = until(SHARES.database).then(async () => {
    note(DATABASE);
    await server.stop('immediate');
    await server.startAgain();
  });
  await Promise.all([restarting, keepEnding(other, deps, note, began + SHARES.calm * lasts)]);
  return mishaps;
}

type Note = (what: string) => void;
const DATABASE = 'the database restarts';

export const killsIn = (mishaps: readonly Mishap[]): number => mishaps.filter(({ what }) => what !== DATABASE).length;
export const databaseRestartsIn = (mishaps: readonly Mishap[]): number => mishaps.length - killsIn(mishaps);

async function keepEnding(instance: Instance, deps: FaultDeps, note: Note, until: number): Promise<void> {
  const { lot, killEvery, moments } = deps;
  for (;;) {
    await pause(killEvery / 2 + lot.number(killEvery / 2));
    const moment = lot.number(moments.length + 1);
    await Promise.race([moments[moment]?.(instance), pause(killEvery / 2)]);
    await pause(lot.number(AMID));
    if (performance.now() > until) return;
    await endAndStart(instance, deps, note);
  }
}

async function endAndStart(instance: Instance, { lot }: FaultDeps, note: Note): Promise<void> {
  note(`${instance.name} is ended`);
  await instance.kill();
  await pause(lot.number(GONE_FOR));
  for (;;) {
    // While the database is away an instance does not start: whoever looks after it tries again.
    const isStarted = await instance.start().then(
      () => true,
      () => false,
    );
    if (isStarted) return;
  }
}
