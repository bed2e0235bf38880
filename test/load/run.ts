/** One run: everything is started, people work while things go wrong, and in the end it is counted what became of it. */
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Lot } from '../../bench/lot.js';
import { questionsAbout } from '../../bench/questions.js';
import { subjectsOf } from '../../bench/registers.js';
import { readRegisterFile } from '../../src/stores/register-source.js';
import { PostgresServer } from '../support/postgres-server.js';
import { accountOfAnswers, type AnswerAccount } from './answers-check.js';
import { startChatService, type ChatService } from './chat-service.js';
import { letThingsGoWrong, type Mishap } from './faults.js';
import { Instance } from './instance.js';
import {
  accountOfChanges,
  chainFaults,
  readJournalRows,
  recordsIn,
  registerFaults,
  type ChangeAccount,
} from './journal-check.js';
import { Ledger } from './ledger.js';
import { growthOf, type Growth } from './memory-check.js';
import { Person } from './person.js';
import { PostOffice } from './post-office.js';
import { buildProduct, type Product } from './product.js';
import { startProxy, type Proxy, type ProxyCounts } from './proxy.js';
import { accountOfReminders, BRING_FORWARD, UNSETTLED, type ReminderAccount } from './reminder-check.js';
import { CALENDAR_START, type LoadSettings } from './settings.js';

export interface LoadReport {
  readonly settings: LoadSettings;
  readonly answers: AnswerAccount;
  /** Clicks of which a second delivery got no body. */
  readonly bodiless: readonly string[];
  readonly changes: ChangeAccount;
  readonly chain: readonly string[];
  readonly register: readonly string[];
  readonly reminders: ReminderAccount;
  /** When requests exceeded the permitted rate, in milliseconds since 1970. */
  readonly exceeded: readonly number[];
  /** How many did so just after the suite itself had been held up. */
  readonly blurred: number;
  /** Cards that were changed after they had been sent. */
  readonly updates: number;
  readonly growth: readonly Growth[];
  readonly mishaps: readonly Mishap[];
  readonly proxy: ProxyCounts;
}

const DAY = 86_400;
const NAMES = ['north', 'south'] as const;
const TENANT = 'load';
/** Milliseconds. */
const SETTLING = { most: 30_000, look: 500, second: 4000 } as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Stage {
  readonly settings: LoadSettings;
  readonly product: Product;
  readonly server: PostgresServer;
  readonly url: string;
  readonly chat: ChatService;
  readonly instances: readonly [Instance, Instance];
  readonly proxy: Proxy;
}

/** Runs with everything up, and takes it down again. */
export async function runLoad(settings: LoadSettings, say: (line: string) => void): Promise<LoadReport> {
  const product = await buildProduct(settings.built);
  const [server, chat] = [await PostgresServer.start({ flushes: true }), await startChatService()];
  const url = await server.makeDatabase();
  const calendar = { start: CALENDAR_START, began: Date.now(), speed: (settings.days * DAY * 1000) / settings.lasts };
  const started = async (name: string) => {
    const { main, folder } = product;
    const { readEvery } = settings;
    const port = await freePort();
    const instance = new Instance({ name, main, folder, port, databaseUrl: url, calendar, readEvery });
    await instance.start();
    return instance;
  };
  const instances = [await started(NAMES[0]), await started(NAMES[1])] as const;
  const proxy = await startProxy(instances.map(({ port }) => port));
  try {
    say(`instances are up; logs in ${product.folder}`);
    return await work({ settings, product, server, url, chat, instances, proxy });
  } finally {
    await Promise.all(instances.map((one) => one.kill()));
    await Promise.all([proxy.close(), chat.close(), server.remove()]);
    if (!settings.keep) await product.remove();
  }
}

async function work(stage: Stage): Promise<LoadReport> {
  const { settings, server, url, chat, instances, proxy } = stage;
  const [ledger, lot] = [new Ledger(), new Lot(settings.seed)];
  const office = new PostOffice({ port: proxy.port, chat, ledger, lot, twice: settings.twice });
  const goneWrong = letThingsGoWrong({
    lot: new Lot(settings.seed + 1),
    server,
    instances,
    killEvery: settings.killEvery,
    lasts: settings.lasts,
    moments: [() => nextOwnMessage(chat), ({ port }) => proxy.nextGivenTo(port)],
  });
  await Promise.all([peopleAtWork(settings, office), goneWrong]);
  await office.idle();
  const until = Date.now();
  await settle(stage);
  const ask = (statement: string) => server.statement(statement, url);
  const rows = await readJournalRows(ask);
  return {
    settings,
    answers: accountOfAnswers(ledger.turns, chat.messages),
    bodiless: office.bodiless,
    changes: accountOfChanges(recordsIn(rows), ledger.attempts),
    chain: chainFaults(rows),
    register: registerFaults(rows),
    reminders: await accountOfReminders(ask, chat.messages, TENANT),
    exceeded: chat.exceeded,
    blurred: chat.blurred(),
    updates: chat.updates(),
    growth: growthOf(instances, until),
    mishaps: await goneWrong,
    proxy: proxy.counts,
  };
}

const nextOwnMessage = (chat: ChatService): Promise<void> =>
  new Promise((resolve) => {
    chat.onMessage(({ answers }) => {
      if (answers === '') resolve();
    });
  });

async function peopleAtWork({ users, lasts, seed, thinks }: LoadSettings, office: PostOffice): Promise<void> {
  const register = await readRegisterFile('data/register.json');
  const questions = questionsAbout(subjectsOf(register), Infinity);
  const measures = register.measures.map(({ code }) => code);
  const until = performance.now() + lasts;
  const people = Array.from(
    { length: users },
    (_, number) => new Person({ number, lot: new Lot(seed * 10_000 + number), office, questions, measures, thinks }),
  );
  await Promise.all(people.map((person) => person.work(until)));
}

/** Ends both as an orchestrator would, lets time pass for what waits, and lets both finish what is left. */
async function settle({ server, url, instances }: Stage): Promise<void> {
  const unsettled = async () => Number((await server.statement(UNSETTLED, url))[0]?.['count']);
  await Promise.all(instances.map((one) => one.stop()));
  await server.statement(BRING_FORWARD, url);
  await Promise.all(instances.map((one) => one.start()));
  const end = performance.now() + SETTLING.most;
  await pause(SETTLING.second);
  while ((await unsettled()) > 0 && performance.now() < end) await pause(SETTLING.look);
  await Promise.all(instances.map((one) => one.stop()));
}
