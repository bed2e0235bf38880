/** How many clicks a second are carried out in PostgreSQL, beside what `pgbench` reaches with as many statements. */
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { PRODUCT } from '../answering.js';
import { changesMade, codesUnderWay } from '../clicking.js';
import { generateRegister } from '../generate-register.js';
import { ask, CONNECTIONS } from '../load.js';
import { median, type Measurement } from '../measurement.js';
import { CARD, clicksOn } from '../questions.js';
import { startServer, type ServerProcess } from '../server-process.js';
import { keepIn } from './database-server.js';
import { prepareLikeWork, rateOfLikeWork, type LikeWork } from './like-work.js';
import { TimeOfDatabase, untilAtRest } from './processor-time.js';
import { statementsOf, type Statement } from './statements.js';

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
    await untilAtRest(service, new TimeOfDatabase(server));
    const codes = codesUnderWay(register);
    const click = (round: number, count = CLICKS) => ask(service.port, clicksOn(codes, count, round), CARD);
    await click(0);
    const statements = await statementsOfAClick(server, (at) => click(COUNTING_FROM + at, 1));
    const sizes = await sizesIn(server, url);
    const like = { clients: CONNECTIONS, statements, sizes, items: MEASURES };
    const work = { ...like, url: await prepareLikeWork(server, like) };
    const [own, inTurn, apart]: [number[], number[], number[]] = [[], [], []];
    for (let pair = 1; pair <= PAIRS; pair += 1) {
      own.push((await click(pair)).perSecond);
      inTurn.push(await rateOfLikeWork(server, { ...work, order: 'in turn' }));
      apart.push(await rateOfLikeWork(server, { ...work, order: 'apart' }));
    }
    await checkCarriedOut(service);
    return [measurementOf(work, { own, inTurn, apart })];
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
  if (made < CLICKS * (PAIRS + 1)) throw new Error(`only ${made} clicks were carried out`);
}

interface Rates {
  readonly own: readonly number[];
  readonly inTurn: readonly number[];
  readonly apart: readonly number[];
}

function measurementOf({ statements, clients }: Omit<LikeWork, 'order'>, { own, inTurn, apart }: Rates): Measurement {
  const inTransaction = statements.filter((one) => one.inTransaction && one.deed !== 'begin' && one.deed !== 'commit');
  const [ours, theirs, free] = [own, inTurn, apart].map((rates) => Math.round(median(rates)));
  return {
    name: `clicks carried out a second in PostgreSQL, of pgbench with the same number of statements`,
    ratio: median(own.map((rate, pair) => rate / (inTurn[pair] ?? rate))),
    bound: { atLeast: 0.5 },
    detail:
      `${ours} and ${theirs} a second, ${free} where no transaction of pgbench waits for another; ` +
      `${statements.length} statements, ${inTransaction.length} of them between begin and commit; ${clients} connections`,
  };
}
