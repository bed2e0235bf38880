/** How many clicks a second are carried out and answered with the new card, and how a long history opens. */
import { rmSync } from 'node:fs';
import type { MeasureCode } from '../src/domain/register/codes.js';
import type { Measure } from '../src/domain/measure/measure.js';
import type { Register } from '../src/domain/register/register.js';
import { openStore } from '../src/stores/open.js';
import { ECHO, PRODUCT, UP_TO_SPEED } from './answering.js';
import { Changes, fill } from './changes.js';
import { generateRegister } from './generate-register.js';
import { ask, CONNECTIONS } from './load.js';
import { median, type Measurement } from './measurement.js';
import { activitiesFor, CARD, clicksOn } from './questions.js';
import { REAL_TIME, temporaryFolder } from './registers.js';
import { startServer, type ServerProcess } from './server-process.js';

const MEASURES = 1_000;
const CHANGES = 50_000;
const PAIRS = 5;
/** Clicks in one half of a pair. */
const CLICKS = 800;
/** Records on the measure with the long history, and on the one with the short. */
const HISTORIES = { long: 10_000, short: 10 } as const;
/** How often each of the two is opened. */
const OPENED = 300;

const OUTCOMES = 'nakoming_outcomes_total{outcome="changed"}';

/** Progress can be recorded on it. */
const isUnderWay = ({ state }: Measure): boolean => state === 'agreed' || state === 'in_progress';

export const codesUnderWay = ({ measures }: Register): readonly MeasureCode[] =>
  measures.filter(isUnderWay).map(({ code }) => code);

async function keepWithChanges(register: Register, changes: (all: Register) => readonly (readonly [string, number])[]) {
  const dataDir = temporaryFolder('clicking');
  const store = await openStore({ dataDir, elapsed: REAL_TIME, onNotice: () => undefined });
  await store.load(register);
  const all = register.measures.map(({ code }) => code);
  const made = new Changes(store, all);
  for (const [code, count] of changes(register)) {
    const only = all.filter((one) => code === '' || one === code);
    await fill(store, code === '' ? made : new Changes(store, only), count);
  }
  await store.close();
  return dataDir;
}

/** How many changes the service says that it has made. */
export async function changesMade({ port }: ServerProcess): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const line = metrics.split('\n').find((one) => one.startsWith(OUTCOMES));
  return Number(line?.slice(OUTCOMES.length) ?? 0);
}

export async function measureClicking(): Promise<readonly Measurement[]> {
  const register = generateRegister(MEASURES);
  const dataDir = await keepWithChanges(register, () => [['', CHANGES]]);
  const codes = codesUnderWay(register);
  const echo = await startServer(ECHO);
  const product = await startServer(PRODUCT, { DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
  try {
    const said = activitiesFor(Array.from({ length: CLICKS }, (_, at) => `hello ${at}`));
    const rates: { readonly ours: number; readonly theirs: number }[] = [];
    for (let pair = 0; pair < UP_TO_SPEED + PAIRS; pair += 1) {
      const ours = await ask(product.port, clicksOn(codes, CLICKS, pair), CARD);
      const theirs = await ask(echo.port, said);
      if (pair >= UP_TO_SPEED) rates.push({ ours: ours.perSecond, theirs: theirs.perSecond });
    }
    const made = await changesMade(product);
    if (made < CLICKS * (UP_TO_SPEED + PAIRS)) throw new Error(`only ${made} clicks were carried out`);
    const [ours, theirs] = [median(rates.map((rate) => rate.ours)), median(rates.map((rate) => rate.theirs))];
    return [
      {
        name: `clicks carried out a second, of a bare echo bot: ${MEASURES} measures, ${CHANGES} changes`,
        ratio: median(rates.map((rate) => rate.ours / rate.theirs)),
        bound: { atLeast: 0.3 },
        detail: `${Math.round(ours)} and ${Math.round(theirs)} a second, ${CONNECTIONS} connections`,
      },
      await measureHistory(register),
    ];
  } finally {
    await Promise.all([product.stop(), echo.stop()]);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Opening a measure with ten thousand records, beside one with ten. */
async function measureHistory(register: Register): Promise<Measurement> {
  const [long = '', short = ''] = register.measures.map(({ code }) => code);
  const dataDir = await keepWithChanges(register, () => [
    [long, HISTORIES.long],
    [short, HISTORIES.short],
  ]);
  const product = await startServer(PRODUCT, { DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
  try {
    const open = async (code: string) =>
      1000 / (await ask(product.port, activitiesFor(Array.from({ length: OPENED }, () => code)))).perSecond;
    await open(short);
    const pairs: { readonly long: number; readonly short: number }[] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) pairs.push({ long: await open(long), short: await open(short) });
    return {
      name: `opening a history of ${HISTORIES.long} records, of one of ${HISTORIES.short}`,
      ratio: median(pairs.map((pair) => pair.long / pair.short)),
      bound: { atMost: 2 },
      detail: `${median(pairs.map((pair) => pair.long)).toFixed(2)} and ${median(pairs.map((pair) => pair.short)).toFixed(2)} ms`,
    };
  } finally {
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
