/** What a start costs, in time and in memory, beside loading the SDKs alone. */
import { rmSync } from 'node:fs';
import { PRODUCT } from './answering.js';
import { ask } from './load.js';
import { median, type Measurement } from './measurement.js';
import { activitiesFor, questionsAbout } from './questions.js';
import { firstRegister, subjectsOf, temporaryFolder } from './registers.js';
import { startServer, type ServerProcess } from './server-process.js';

const PAIRS = 5;
const QUESTIONS = 1000;
const SDK_ALONE = 'bench/programs/sdk-alone.mjs';
const MEGABYTE = 1024 * 1024;

interface Start {
  readonly readyAfter: number;
  readonly memory: number;
}

/** Starts, lets it be used, looks at its memory, and stops it. */
async function start(program: string, use: (server: ServerProcess) => Promise<unknown>): Promise<Start> {
  const dataDir = temporaryFolder('starting');
  const server = await startServer(program, { DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
  await use(server);
  const memory = server.residentMemory();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return { readyAfter: server.readyAfter, memory };
}

async function inPairs(activities: readonly Buffer[]) {
  const pairs: { readonly product: Start; readonly sdk: Start }[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const product = await start(PRODUCT, ({ port }) => ask(port, activities));
    pairs.push({ product, sdk: await start(SDK_ALONE, () => Promise.resolve()) });
  }
  return pairs;
}

export async function measureStarting(): Promise<readonly Measurement[]> {
  const questions = questionsAbout(subjectsOf(await firstRegister()), QUESTIONS);
  const activities = activitiesFor(
    Array.from({ length: QUESTIONS }, (_, at) => questions[at % questions.length] ?? ''),
  );
  const pairs = await inPairs(activities);
  const of = (pick: (start: Start) => number) => ({
    ratio: median(pairs.map(({ product, sdk }) => pick(product) / pick(sdk))),
    ours: Math.round(median(pairs.map(({ product }) => pick(product)))),
    theirs: Math.round(median(pairs.map(({ sdk }) => pick(sdk)))),
  });
  const time = of((one) => one.readyAfter);
  const memory = of((one) => one.memory / MEGABYTE);
  return [
    {
      name: 'ready to answer, of loading the SDKs and restify',
      ratio: time.ratio,
      bound: { atMost: 1.5 },
      detail: `${time.ours} and ${time.theirs} ms, on empty data`,
    },
    {
      name: 'memory after 1,000 questions, of the SDKs and restify loaded',
      ratio: memory.ratio,
      bound: { atMost: 1.5 },
      detail: `${memory.ours} and ${memory.theirs} MB resident`,
    },
  ];
}
