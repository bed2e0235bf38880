/** Everything that is kept: in files of one process, or in a database that many instances share. */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Arrivals } from '../domain/store/arrivals.js';
import type { ElapsedTime } from '../domain/time/clock.js';
import type { Connections } from '../domain/store/connections.js';
import type { Contexts, Conversations } from '../domain/store/contexts.js';
import type { FilesUnderWay } from '../domain/links/under-way.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Names } from '../domain/people/people.js';
import { EVERYTHING } from '../domain/query/query.js';
import type { Outbox } from '../domain/reminders/outbox.js';
import type { Shares } from '../domain/reminders/shares.js';
import type { Store } from '../domain/store/store.js';
import { openContexts } from '../stores/contexts-file.js';
import { openConversations } from '../stores/conversations-file.js';
import { memoryArrivals } from '../stores/memory-arrivals.js';
import { memoryUnderWay } from '../stores/memory-under-way.js';
import { openNames } from '../stores/names-file.js';
import { openData } from '../stores/open.js';
import { readRegisterFile } from '../stores/register-source.js';
import { inStep } from './in-step.js';

export interface Kept {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly contexts: Contexts;
  readonly conversations: Conversations;
  readonly names: Names;
  readonly arrivals: Arrivals;
  readonly files: FilesUnderWay;
  /** Where the rates are shared with other instances; null where there can be none. */
  readonly shares: Shares | null;
  /** With the database; null where there is none. */
  readonly connections: (() => Connections) | null;
}

type Settings = Pick<Config, 'databaseUrl' | 'dataDir' | 'register'>;

/** Opens it, and loads the first register where there is none. Throws a NakomingError that says what to do. */
export async function openKept(settings: Settings, elapsed: ElapsedTime, log: Logger): Promise<Kept> {
  const onNotice = seldom((notice) => log.warn({ notice }, 'data'), elapsed);
  const kept = await (settings.databaseUrl === null
    ? inFiles(settings.dataDir, elapsed, onNotice)
    : inDatabase(settings.databaseUrl, elapsed, onNotice));
  try {
    await loadFirstRegister(kept.store, settings, log);
    return kept;
  } catch (error) {
    await letGo(kept);
    throw error;
  }
}

type OnNotice = (notice: string) => void;

/** Milliseconds in which the same notice is given once: while a database is away, every turn has it to say. */
const NOTICE_AGAIN = 60_000;

function seldom(onNotice: OnNotice, elapsed: ElapsedTime): OnNotice {
  const given = new Map<string, number>();
  return (notice) => {
    const now = elapsed.milliseconds();
    if (now - (given.get(notice) ?? -Infinity) < NOTICE_AGAIN) return;
    given.set(notice, now);
    onNotice(notice);
  };
}

async function inFiles(dataDir: string, elapsed: ElapsedTime, onNotice: OnNotice): Promise<Kept> {
  const { store, outbox } = await openData({ dataDir, elapsed, onNotice });
  try {
    const contexts = await openContexts({ dataDir, onNotice });
    const conversations = await openConversations({ dataDir, onNotice });
    const names = await openNames({ dataDir, onNotice });
    const passing = { arrivals: memoryArrivals(elapsed), files: memoryUnderWay(elapsed) };
    return { store, outbox, contexts, conversations, names, ...passing, shares: null, connections: null };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Loaded only where there is a database. */
async function inDatabase(url: string, elapsed: ElapsedTime, onNotice: OnNotice): Promise<Kept> {
  const [{ openPostgres }, { openPostgresOutbox }, { openPostgresKept }] = await Promise.all([
    import('../stores/postgres/open.js'),
    import('../stores/postgres/outbox/postgres-outbox.js'),
    import('../stores/postgres/open-kept.js'),
  ]);
  const { database, store } = await openPostgres({ url, elapsed, onNotice, step: inStep() });
  try {
    const outbox = await openPostgresOutbox({ database });
    const connections = () => database.connections();
    return { store, outbox, connections, ...(await openPostgresKept({ database, elapsed, onNotice })) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** An empty store starts from the register file; one that has a register keeps its own. */
async function loadFirstRegister(store: Store, { register }: Settings, log: Logger): Promise<void> {
  const { vendors } = await store.catalogue();
  if (register === null || vendors.length > 0) return;
  if (await store.load(await readRegisterFile(register))) log.info('first register loaded');
}

/** Measures from which reading every text takes long enough to be waited for. */
const MANY = 10_000;

/**
 * A store in files reads every text before it can look for words the first time. Of many measures it does so soon after
 * the start, a little at a time, so that nobody who searches waits for it.
 */
export async function expectWords(store: Store, today: LocalDate): Promise<void> {
  if ((await store.countMeasures(EVERYTHING, today)) < MANY) return;
  await store.countMeasures({ criteria: [{ field: 'text', words: 'maatregel' }] }, today);
}

/** Writes what is unwritten; the store last, because the others may still want it. */
export async function letGo({ store, outbox, contexts, conversations, names }: Kept): Promise<void> {
  await Promise.all([outbox.close(), contexts.close(), conversations.close(), names.close()]);
  await store.close();
}
