/** What a second instance costs: turns on one instance, and on two that a load balancer gives them to in turn. */
import { availableParallelism } from 'node:os';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { PRODUCT } from '../answering.js';
import { codesUnderWay } from '../clicking.js';
import { generateRegister } from '../generate-register.js';
import type { Measurement } from '../measurement.js';
import { activitiesFor, CARD, clicksOn, MESSAGE, questionsAbout } from '../questions.js';
import { subjectsOf } from '../registers.js';
import { startServer, type ServerProcess } from '../server-process.js';
import { keepIn } from './database-server.js';
import { TimeOfDatabase, untilAtRest } from './processor-time.js';
import { inWords, NOTHING_TAKEN, processorOf, take, together, waitOf, type Taken } from './turns.js';

const MEASURES = 1_000;
const QUESTIONS = 600;
/** Of ten turns about one is a click. */
const CLICKS = 60;
const ROUNDS = 6;
/** Rounds before those, in which everything gets up to speed. */
const WARM_UP = 3;
/** Processors from which two instances, the database and whoever asks have one each, and the system one besides. */
const TO_SPARE = 6;

type Turns = (round: number) => readonly (readonly [activities: readonly Buffer[], says: string])[];

export async function measureInstances(server: PostgresServer): Promise<readonly Measurement[]> {
  const register = generateRegister(MEASURES);
  const url = await keepIn(server, register);
  const questions = activitiesFor(questionsAbout(subjectsOf(register), QUESTIONS));
  const codes = codesUnderWay(register);
  const turns: Turns = (round) => [
    [questions, MESSAGE],
    [clicksOn(codes, CLICKS, round), CARD],
  ];
  const database = new TimeOfDatabase(server);
  const services: ServerProcess[] = [];
  try {
    for (let count = 0; count < 2; count += 1) {
      const service = await startServer(PRODUCT, { DATABASE_URL: url, LOG_LEVEL: 'warn' });
      services.push(service);
      await untilAtRest(service, database);
    }
    return comparison(await inRounds(services, database, turns));
  } finally {
    await Promise.all(services.map((service) => service.stop()));
  }
}

interface Sums {
  readonly one: Taken;
  readonly two: Taken;
}

async function inRounds(services: readonly ServerProcess[], database: TimeOfDatabase, turns: Turns): Promise<Sums> {
  let sums: Sums = { one: NOTHING_TAKEN, two: NOTHING_TAKEN };
  let number = 0;
  const taken = async (asked: readonly ServerProcess[]) => {
    let sum = NOTHING_TAKEN;
    for (const [activities, says] of turns((number += 1))) {
      sum = together(sum, await take({ services: asked, database }, activities, says));
    }
    return sum;
  };
  // The one instance is each of the two in turn: they may differ in how they were compiled.
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const one = await taken(services.slice(round % 2).slice(0, 1));
    const two = await taken(services);
    if (round >= WARM_UP) sums = { one: together(sums.one, one), two: together(sums.two, two) };
  }
  return sums;
}

function comparison({ one, two }: Sums): readonly Measurement[] {
  const cost: Measurement = {
    name: 'processor time of a turn on two instances in PostgreSQL, of one on one',
    ratio: processorOf(two) / processorOf(one),
    bound: { atMost: 1.1 },
    detail: `${inWords(two)} and ${inWords(one)} of service and database, ${two.turns} turns`,
  };
  if (availableParallelism() < TO_SPARE) return [cost];
  const [faster, slower] = [two, one].map((taken) => Math.round(1000 / waitOf(taken)));
  const rate: Measurement = {
    name: 'turns a second of two instances in PostgreSQL, of one',
    ratio: waitOf(one) / waitOf(two),
    bound: { atLeast: 1.6 },
    detail: `${faster} and ${slower} a second, ${availableParallelism()} processors`,
  };
  return [cost, rate];
}
