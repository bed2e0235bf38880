/** How long it takes to read a question, at 27 measures and at 100,000. */
import { localDate } from '../src/domain/local-date.js';
import type { Register } from '../src/domain/register.js';
import { createReader } from '../src/language/index.js';
import type { World } from '../src/language/intent.js';
import { isPersonId } from '../src/domain/codes.js';
import { median, type Measurement } from './measurement.js';
import { questionsAbout } from './questions.js';
import { subjectsOf } from './registers.js';

const DIFFERENT = 600;
/** Rounds before the clock counts, and rounds that are counted. */
const ROUNDS = { before: 10, counted: 20 } as const;
/** Milliseconds. */
const LIMITS = { median: 1, p99: 5 } as const;
const LARGER = 3;

/** Milliseconds of every reading, shortest first. */
function timesOf(register: Register): readonly number[] {
  const reader = createReader();
  const world = worldOf(register);
  const questions = questionsAbout(subjectsOf(register), DIFFERENT);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS.before + ROUNDS.counted; round += 1) {
    for (const question of questions) {
      const began = performance.now();
      reader.read(question, world);
      if (round >= ROUNDS.before) times.push(performance.now() - began);
    }
  }
  return times.sort((a, b) => a - b);
}

function worldOf(register: Register): World {
  const me = 'p-1';
  if (!isPersonId(me)) throw new TypeError('not a person');
  return { catalogue: register, today: localDate('2024-02-01'), language: 'nl', me, people: [], previous: null };
}

const p99 = (times: readonly number[]): number => times[Math.floor(times.length * 0.99)] ?? 0;

export function measureReading(first: Register, large: Register): readonly Measurement[] {
  const [small, big] = [timesOf(first), timesOf(large)];
  const describe = (times: readonly number[]) =>
    `median ${median(times).toFixed(3)} ms, p99 ${p99(times).toFixed(3)} ms`;
  return [
    {
      name: 'reading a question, median, of 1 ms',
      ratio: median(small) / LIMITS.median,
      bound: { atMost: 1 },
      detail: describe(small),
    },
    {
      name: 'reading a question, p99, of 5 ms',
      ratio: p99(small) / LIMITS.p99,
      bound: { atMost: 1 },
      detail: describe(small),
    },
    {
      name: 'reading at 100,000 measures, of reading at 27',
      ratio: median(big) / median(small),
      bound: { atMost: LARGER },
      detail: describe(big),
    },
  ];
}
