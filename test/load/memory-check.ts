/** What instances kept in memory after forced collections, and whether it grew. */
import { existsSync, readFileSync } from 'node:fs';
import type { Instance, Life } from './instance.js';

interface Reading {
  readonly process: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly heapUsed: number;
  readonly rss: number;
  readonly delay99: number;
  readonly delayMost: number;
}

export interface Growth {
  readonly instance: string;
  readonly readings: number;
  /** Seconds from the first reading to the last. */
  readonly lived: number;
  /** Megabytes a minute over the last two thirds of its life, and what it kept at the beginning and end of them. */
  readonly slope: number;
  readonly first: number;
  readonly last: number;
  /** Milliseconds that its event loop was held up: the 99th percentile in the median reading, and the longest. */
  readonly delay99: number;
  readonly delayMost: number;
}

const MEGABYTE = 1024 * 1024;
const MINUTE = 60_000;
/** Fewer say nothing about a slope. */
const FEWEST = 8;

const readingsOf = ({ readings }: Instance): readonly Reading[] =>
  existsSync(readings)
    ? readFileSync(readings, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line) as Reading)
    : [];

/** Of each life that was long enough to tell. */
export const growthOf = (instances: readonly Instance[], until: number): readonly Growth[] =>
  instances.flatMap((instance) => {
    const all = readingsOf(instance).filter(({ at }) => at <= until);
    return instance.lives.flatMap((life) => growthIn(instance.name, life, all));
  });

function growthIn(instance: string, life: Life, all: readonly Reading[]): readonly Growth[] {
  const own = all.filter((reading) => reading.process === life.process);
  const counted = own.slice(Math.ceil(own.length / 3));
  const [first, last] = [counted[0], counted.at(-1)];
  if (counted.length < FEWEST || first === undefined || last === undefined) return [];
  return [
    {
      instance,
      readings: own.length,
      lived: (last.at - (own[0]?.at ?? last.at)) / 1000,
      slope: slopeOf(counted.map(({ at, heapUsed }) => [at / MINUTE, heapUsed / MEGABYTE])),
      first: first.heapUsed / MEGABYTE,
      last: last.heapUsed / MEGABYTE,
      delay99: median(counted.map(({ delay99 }) => delay99)),
      delayMost: Math.max(...counted.map(({ delayMost }) => delayMost)),
    },
  ];
}

/** The median of the slopes between any two points (Theil and Sen): one odd reading does not tilt it. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const slopes = points.flatMap(([x, y], index) =>
    points.slice(index + 1).map(([laterX, laterY]) => (laterY - y) / (laterX - x)),
  );
  return median(slopes);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
