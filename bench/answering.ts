/** How many full questions a second (read, query, card, reply) beside a bare echo bot. */
import { rmSync } from 'node:fs';
import type { Register } from '../src/domain/register/register.js';
import { ask, CONNECTIONS, type Answer } from './load.js';
import { median, type Measurement } from './measurement.js';
import { activitiesFor, questionsAbout } from './questions.js';
import { keep, subjectsOf } from './registers.js';
import { startServer, type ServerProcess } from './server-process.js';

const PAIRS = 5;
const DIFFERENT = 600;
/** Times that the questions are put in one half of a pair. */
const ROUNDS = 2;
/**
 * Rounds before anything is measured, of whatever is measured: V8 goes on compiling for some ten thousand turns, and
 * what comes in the first of them is the speed of its compiler.
 */
export const UP_TO_SPEED = 10;
/**
 * The hour at which the calendar stands when it begins: nobody is reminded at night. The first look of a day at a large
 * register takes seconds, in local mode for everyone who asks; that it comes or not decided what was measured.
 */
const AT_NIGHT = `${new Date().toISOString().slice(0, 10)}T01:00:00Z`;
/** Said to learn how the bot answers what it does not understand. */
const NONSENSE = 'qwrt zxcvb plmk';
/** Of the answers, at most this share may be that one: a bot that understands nothing is fast. */
const NOT_UNDERSTOOD = 0.05;

export const PRODUCT = 'dist/main.js';
export const ECHO = 'bench/programs/echo-bot.mjs';

/** What an answer says in a sentence; every card message carries it. */
export function summaryOf({ body }: Answer): string {
  const summary = /"summary":"((?:[^"\\]|\\.)*)"/.exec(body)?.[1];
  if (summary === undefined) throw new Error(`an answer without a summary: ${body.slice(0, 500)}`);
  return summary;
}

/** Throws where too many questions are not understood. */
async function checkUnderstood(server: ServerProcess, activities: readonly Buffer[]): Promise<void> {
  const nonsense = (await ask(server.port, activitiesFor([NONSENSE]))).answers.map(summaryOf);
  const { answers } = await ask(server.port, activities);
  const lost = answers.map(summaryOf).filter((summary) => nonsense.includes(summary)).length;
  if (lost > NOT_UNDERSTOOD * answers.length) throw new Error(`${lost} of ${answers.length} were not understood`);
}

async function inPairs(product: ServerProcess, echo: ServerProcess, activities: readonly Buffer[]) {
  const rates: { readonly product: number; readonly echo: number }[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const ours = await ask(product.port, activities);
    const theirs = await ask(echo.port, activities);
    rates.push({ product: ours.perSecond, echo: theirs.perSecond });
  }
  return rates;
}

/** @param atLeast the share of the echo bot's rate that is asked for. */
export async function measureAnswering(name: string, register: Register, atLeast: number): Promise<Measurement> {
  const questions = questionsAbout(subjectsOf(register), DIFFERENT);
  const activities = activitiesFor(Array.from({ length: ROUNDS }, () => questions).flat());
  const dataDir = await keep(register, 'answering');
  const echo = await startServer(ECHO);
  const product = await startServer(PRODUCT, { DATA_DIR: dataDir, LOG_LEVEL: 'warn', CLOCK_START: AT_NIGHT });
  try {
    await checkUnderstood(product, activities);
    for (const { port } of [product, echo])
      for (let round = 0; round < UP_TO_SPEED; round += 1) await ask(port, activities);
    const rates = await inPairs(product, echo, activities);
    const [ours, theirs] = [median(rates.map((rate) => rate.product)), median(rates.map((rate) => rate.echo))];
    return {
      name,
      ratio: median(rates.map((rate) => rate.product / rate.echo)),
      bound: { atLeast },
      detail:
        `${Math.round(ours)} and ${Math.round(theirs)} answers a second, ` +
        `${questions.length} questions, ${CONNECTIONS} connections`,
    };
  } finally {
    await Promise.all([product.stop(), echo.stop()]);
    rmSync(dataDir, { recursive: true, force: true });
  }
}
