/** How long it takes to read a question, at 27 measures and at 100,000, and a text that is made to take long. */
import { localDate } from '../src/domain/time/local-date.js';
import type { Register } from '../src/domain/register/register.js';
import { createReader } from '../src/language/index.js';
import type { World } from '../src/language/world.js';
import { isPersonId } from '../src/domain/register/codes.js';
import { median, type Measurement } from './measurement.js';
import { questionsAbout } from './questions.js';
import { subjectsOf } from './registers.js';

const DIFFERENT = 600;
/** Rounds before the clock counts, and rounds that are counted. */
const ROUNDS = { before: 10, counted: 20 } as const;
/** Milliseconds. */
const LIMITS = { median: 1, p99: 5 } as const;
const LARGER = 3;
/** Of a question's median, the median of any text of so many characters. */
const LONG = { characters: 10_000, times: 50, before: 60, counted: 31 } as const;
/** What was found to take longest when it is repeated, of every word, sign and many pairs of them. */
const REPEATED = [
  '1/',
  '\t1- ',
  '½a',
  ',2024 ',
  'half a ',
  'tussen mei en ',
  'voor eind 2020 ',
  'last week of the first quarter of ',
  'zet V4 op 60% ',
  'maak Sanne verificateur ',
  'en ',
  'omdat ',
  'V1, ',
  'dates, ',
  'since 1 mei ',
  'geagendeerd ',
  'eenendertig ',
  'http://a - 1 mei: ',
  'ﷺ',
];
/** What takes long behind words that make a change of it. */
const TOLD = [
  ['nieuwe maatregel: ', 'half a '],
  ['nieuwe maatregel voor Microsoft "', '1/'],
  ['V4 is gereed, datum: ', '1/'],
  ['bewijs bij V4 https://a.b (', '1, '],
  ['V4 gereed, bron: ', 'a. '],
  ['V4 is gereed sha256', ' '],
  ['V4 is gereed, bewijs http://a', ')'],
] as const;

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

interface Timed {
  readonly text: string;
  /** Milliseconds, the median. */
  readonly time: number;
}

/** The long text that takes longest; read by a reader that has read questions before. */
function slowestOf(register: Register): Timed {
  const reader = createReader();
  const world = worldOf(register);
  for (const question of questionsAbout(subjectsOf(register), DIFFERENT)) reader.read(question, world);
  const texts = [...REPEATED.map((piece) => ['', piece] as const), ...TOLD];
  const timed = texts.map(([opening, piece]): Timed => {
    const text = (opening + piece.repeat(LONG.characters)).slice(0, LONG.characters);
    const times: number[] = [];
    for (let round = 0; round < LONG.before + LONG.counted; round += 1) {
      const began = performance.now();
      reader.read(text, world);
      if (round >= LONG.before) times.push(performance.now() - began);
    }
    return { text: opening + piece, time: median(times) };
  });
  return timed.reduce((slowest, each) => (each.time > slowest.time ? each : slowest));
}

function worldOf(register: Register): World {
  const me = 'p-1';
  if (!isPersonId(me)) throw new TypeError('not a person');
  return { catalogue: register, today: localDate('2024-02-01'), language: 'nl', me, people: [], previous: null };
}

const p99 = (times: readonly number[]): number => times[Math.floor(times.length * 0.99)] ?? 0;

export function measureReading(first: Register, large: Register): readonly Measurement[] {
  const [small, big] = [timesOf(first), timesOf(large)];
  const slowest = slowestOf(first);
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
    {
      name: 'reading 10,000 characters at worst, of a question',
      ratio: slowest.time / median(small),
      bound: { atMost: LONG.times },
      detail: `median ${slowest.time.toFixed(3)} ms, ${JSON.stringify(slowest.text)}`,
    },
  ];
}
