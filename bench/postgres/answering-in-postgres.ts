/** What a question costs where very many measures are in PostgreSQL, beside the same question where there are few. */
import type { Register } from '../../src/domain/register/register.js';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { PRODUCT, summaryOf } from '../answering.js';
import { codesUnderWay } from '../clicking.js';
import { generateRegister } from '../generate-register.js';
import { ask } from '../load.js';
import { Lot } from '../lot.js';
import type { Measurement } from '../measurement.js';
import { activitiesFor, CARD, clicksOn, MESSAGE, questionsApart } from '../questions.js';
import { subjectsOf } from '../registers.js';
import { startServer, type ServerProcess } from '../server-process.js';
import { keepIn } from './database-server.js';
import { TimeOfDatabase, untilAtRest } from './processor-time.js';
import { inWords, NOTHING_TAKEN, processorOf, take, together, waitOf, type Taken } from './turns.js';

const FEW = 1_000;
/** Of these, only the first is measured where not everything is. */
const MANY = [
  { measures: 100_000, atMost: 3 },
  { measures: 1_000_000, atMost: 5 },
] as const;

const DIFFERENT = 400;
/** Of the questions, those that only get the services up to speed. */
const WARM_UP = { questions: 80, times: 6 } as const;
const ROUNDS = 8;
/** Times that the questions of a round are asked again, each after so many changes. */
const AGAIN = { times: 3, changes: 20 } as const;
/** Measures among which the changes are spread. */
const CHANGED = 500;
/** Of the answers, at most this share may be the same as that to nonsense. */
const NOT_UNDERSTOOD = 0.05;
const NONSENSE = 'qwrt zxcvb plmk';

interface Side {
  readonly service: ServerProcess;
  readonly codes: readonly string[];
}

/** What questions took, by whether they were asked before. */
interface Sums {
  readonly first: Taken;
  readonly again: Taken;
}

interface Sides {
  readonly few: Sums;
  readonly many: Sums;
}

export async function measureAnsweringInPostgres(
  server: PostgresServer,
  { whole }: { readonly whole: boolean },
): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  const small = generateRegister(FEW);
  const questions = shuffled(questionsApart(subjectsOf(small), DIFFERENT));
  const few = await keepRegister(server, small);
  for (const { measures, atMost } of whole ? MANY : MANY.slice(0, 1)) {
    const many = await keepRegister(server, generateRegister(measures));
    measurements.push(...comparisons(measures, atMost, await sideBySide(server, [few, many], questions)));
  }
  return measurements;
}

interface KeptRegister {
  readonly url: string;
  /** Of measures that something can be recorded of. */
  readonly codes: readonly string[];
}

/** Of very many measures nothing else stays in memory. */
const keepRegister = async (server: PostgresServer, register: Register): Promise<KeptRegister> => ({
  url: await keepIn(server, register),
  codes: codesUnderWay(register).slice(0, CHANGED),
});

/** So that every round has some of every kind. */
function shuffled(questions: readonly string[]): readonly string[] {
  const lot = new Lot(1);
  return questions
    .map((question) => ({ question, place: lot.number(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ question }) => question);
}

async function sideBySide(
  server: PostgresServer,
  kept: readonly [few: KeptRegister, many: KeptRegister],
  questions: readonly string[],
): Promise<Sides> {
  const database = new TimeOfDatabase(server);
  const started: Side[] = [];
  try {
    for (const { url, codes } of kept) {
      const service = await startServer(PRODUCT, { DATABASE_URL: url, LOG_LEVEL: 'warn' });
      started.push({ service, codes });
      await untilAtRest(service, database);
      await warmUp(service, questions.slice(0, WARM_UP.questions));
    }
    const [few, many] = started;
    if (few === undefined || many === undefined) throw new Error('two services were to be measured');
    return await inRounds({ few, many }, database, questions.slice(WARM_UP.questions));
  } finally {
    await Promise.all(started.map(({ service }) => service.stop()));
  }
}

/** Throws where too many questions are not understood: to understand nothing costs nothing. */
async function warmUp({ port }: ServerProcess, questions: readonly string[]): Promise<void> {
  const [nonsense] = (await ask(port, activitiesFor([NONSENSE]))).answers.map(summaryOf);
  for (let time = 0; time < WARM_UP.times; time += 1) {
    const { answers } = await ask(port, activitiesFor(questions));
    const lost = answers.map(summaryOf).filter((summary) => summary === nonsense).length;
    if (lost > NOT_UNDERSTOOD * answers.length) throw new Error(`${lost} of ${answers.length} were not understood`);
  }
}

async function inRounds(
  sides: Readonly<Record<keyof Sides, Side>>,
  database: TimeOfDatabase,
  questions: readonly string[],
): Promise<Sides> {
  const size = Math.floor(questions.length / ROUNDS);
  const nothing: Sums = { first: NOTHING_TAKEN, again: NOTHING_TAKEN };
  const sums = { few: nothing, many: nothing };
  for (let round = 0; round < ROUNDS; round += 1) {
    const activities = activitiesFor(questions.slice(round * size, (round + 1) * size));
    for (const which of round % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const)) {
      const sum = sums[which];
      const taken = await oneRound(sides[which], database, activities, round);
      sums[which] = { first: together(sum.first, taken.first), again: together(sum.again, taken.again) };
    }
  }
  return sums;
}

async function oneRound(
  { service, codes }: Side,
  database: TimeOfDatabase,
  activities: readonly Buffer[],
  round: number,
): Promise<Sums> {
  const asking = { services: [service], database };
  const first = await take(asking, activities, MESSAGE);
  let again = NOTHING_TAKEN;
  for (let time = 0; time < AGAIN.times; time += 1) {
    await ask(service.port, clicksOn(codes, AGAIN.changes, round * AGAIN.times + time), CARD);
    again = together(again, await take(asking, activities, MESSAGE));
  }
  return { first, again };
}

function comparisons(measures: number, atMost: number, { few, many }: Sides): readonly Measurement[] {
  const name = `a question on ${measures} measures in PostgreSQL, of the same on ${FEW}`;
  const of = (when: string, one: Taken, other: Taken): readonly Measurement[] => [
    {
      name: `${name}: ${when}, of the processor`,
      ratio: processorOf(other) / processorOf(one),
      bound: { atMost },
      detail: `${inWords(other)} and ${inWords(one)} of service and database, ${one.turns} turns`,
    },
    {
      name: `${name}: ${when}, of time`,
      ratio: waitOf(other) / waitOf(one),
      bound: { atMost },
      detail: `${(1000 / waitOf(other)).toFixed(0)} and ${(1000 / waitOf(one)).toFixed(0)} answers a second`,
    },
  ];
  return [...of('the first time', few.first, many.first), ...of('again, after changes', few.again, many.again)];
}
