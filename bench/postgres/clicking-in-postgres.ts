/** How many clicks a second are carried out in PostgreSQL, beside what `pgbench` reaches with as many statements. */
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { PRODUCT, UP_TO_SPEED } from '../answering.js';
import { changesMade, codesUnderWay } from '../clicking.js';
import { generateRegister } from '../generate-register.js';
import { ask, CONNECTIONS } from '../load.js';
import { median, type Measurement } from '../measurement.js';
import { CARD, clicksOn } from '../questions.js';
import { startServer, type ServerProcess } from '../server-process.js';
import { keepIn } from './database-server.js';
import { prepareLikeWork, doLikeWork, type LikeWork } from './like-work.js';
import { TimeOfDatabase, untilAtRest } from './processor-time.js';
import { statementsOf, type Statement } from './statements.js';
import { inWords, NOTHING_TAKEN, take, together, waitOf, type Taken } from './turns.js';

const MEASURES = 1_000;
const PAIRS = 5;
/** Clicks in one half of a pair. */
const CLICKS = 800;
/** Clicks of which the statements are counted, one by one. */
const COUNTED = 9;
/** Rounds that clicks are counted in, which no pair has. */
const COUNTING_FROM = 50;

export async function measureClickingInPostgres(server: PostgresServer): Promise<readonly Measurement[]> {
  const register = generateRegister(MEASURES);
  const url = await keepIn(server, register);
  const service = await startServer(PRODUCT, { DATABASE_URL: url, LOG_LEVEL: 'warn' });
  try {
    const database = new TimeOfDatabase(server);
    await untilAtRest(service, database);
    const codes = codesUnderWay(register);
    const clicks = (round: number, count = CLICKS) => clicksOn(codes, count, round);
    for (let round = 0; round < UP_TO_SPEED; round += 1) await ask(service.port, clicks(PAIRS + 1 + round), CARD);
    const statements = await statementsOfAClick(server, (at) => ask(service.port, clicks(COUNTING_FROM + at, 1), CARD));
    const size = { sizes: await sizesIn(server, url), items: MEASURES };
    const work = { ...size, clients: CONNECTIONS, statements, url: await prepareLikeWork(server, size) };
    const likeIt = async (one: LikeWork) => {
      const before = database.now();
      const { perSecond, times } = await doLikeWork(server, one);
      return { perSecond, database: (database.now() - before) / times };
    };
    const pairs: Pair[] = [];
    for (let pair = 1; pair <= PAIRS; pair += 1) {
      const own = await take({ services: [service], database }, clicks(pair), CARD);
      const like = await likeIt({ ...work, order: 'in turn' });
      pairs.push({ own, like, apart: (await likeIt({ ...work, order: 'apart' })).perSecond });
    }
    await checkCarriedOut(service);
    return [measurementOf(work, pairs)];
  } finally {
    await service.stop();
  }
}

/** Those of the click in the middle, by how many it took: something else may have been done meanwhile. */
async function statementsOfAClick(
  server: PostgresServer,
  click: (at: number) => Promise<unknown>,
): Promise<readonly Statement[]> {
  const all: (readonly Statement[])[] = [];
  for (let at = 0; at < COUNTED; at += 1) all.push(await statementsOf(server, () => click(at)));
  const sorted = all.sort((a, b) => a.length - b.length);
  return sorted[Math.floor(COUNTED / 2)] ?? [];
}

async function sizesIn(server: PostgresServer, url: string): Promise<LikeWork['sizes']> {
  const average = async (column: string, table: string) => {
    const [row] = await server.statement(`select avg(length(${column}))::int as size from ${table}`, url);
    return Number(row?.['size']);
  };
  return { line: await average('line', 'change'), item: await average('value', `item where type = 'measure'`) };
}

async function checkCarriedOut(service: ServerProcess): Promise<void> {
  const made = await changesMade(service);
  if (made < CLICKS * (UP_TO_SPEED + PAIRS)) throw new Error(`only ${made} clicks were carried out`);
}

interface Pair {
  readonly own: Taken;
  /** `database`: milliseconds of its processor each time. */
  readonly like: { readonly perSecond: number; readonly database: number };
  /** A second. */
  readonly apart: number;
}

const rateOf = ({ own }: Pair): number => 1000 / waitOf(own);

function measurementOf({ statements, clients }: Omit<LikeWork, 'order'>, pairs: readonly Pair[]): Measurement {
  const inTransaction = statements.filter((one) => one.inTransaction && one.deed !== 'begin' && one.deed !== 'commit');
  const middle = (rate: (pair: Pair) => number) => Math.round(median(pairs.map(rate)));
  const taken = pairs.map(({ own }) => own).reduce(together, NOTHING_TAKEN);
  return {
    name: 'clicks carried out a second in PostgreSQL, of pgbench with the same number of statements',
    ratio: median(pairs.map((pair) => rateOf(pair) / pair.like.perSecond)),
    bound: { atLeast: 0.5 },
    detail:
      `${middle(rateOf)} and ${middle(({ like }) => like.perSecond)} a second, ` +
      `${middle(({ apart }) => apart)} where no transaction of pgbench waits for another; ${clients} connections; ` +
      `${statements.length} statements, ${inTransaction.length} of them between begin and commit; ` +
      `${inWords(taken)} of service and database a click, ` +
      `${median(pairs.map(({ like }) => like.database)).toFixed(2)} ms of the database for pgbench`,
  };
}
