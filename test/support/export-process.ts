/** Writes so many measures as a workbook to nowhere, and prints the most memory that took, in megabytes. */
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { measureFile } from '../../src/documents/measures/measure-file.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import { day, deadline, investigation, measure, person, quotation, register } from './builders.js';

const MEGABYTE = 1_000_000;
const PART = 500;
const count = Number(process.argv[2]);

const some = (number: number): Measure =>
  measure(`OW${20 + Math.floor(number / 90_000)}-V${(number % 90_000) + 1}`, {
    quotation: quotation(
      `Microsoft zegt toe maatregel ${number} uit te voeren, zoals afgesproken in overleg. `.repeat(2),
    ),
    deadlines: [
      deadline('2024-12-31'),
      deadline('2025-06-30', { version: 2, reason: 'Later dan gedacht', agreedBy: 'SLM' }),
    ],
    evidence: [{ title: `Rapport ${number}`, link: `https://example.org/${number}`, date: day('2024-05-01') }],
    notes: [{ nl: `Let op ${number}`, en: `Note ${number}` }],
  });

async function* measures(): AsyncGenerator<readonly Measure[]> {
  for (let at = 0; at < count; at += PART) yield Array.from({ length: PART }, (_, index) => some(at + index));
}

async function* none(): AsyncGenerator<never> {
  // There is nothing else.
}

const { vendors, sources } = register({ investigations: [investigation()] });
const catalogue = { vendors, sources, investigations: [investigation()] };
const held = { catalogue, circumstances: [], risks: none(), organisations: [], answers: none(), measures: measures() };
const reader = {
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
  catalogue,
  people: { me: person('p'), nameOf: () => undefined },
} as const;

let [most, bytes, rows] = [0, 0, 0];
const sink = new Writable({
  write: (piece: Buffer, _, done) => {
    bytes += piece.length;
    most = Math.max(most, process.memoryUsage().rss);
    done();
  },
});
await pipeline(
  measureFile('xlsx', held, reader, (more) => void (rows += more)),
  sink,
);
process.stdout.write(`${JSON.stringify({ megabytes: Math.round(most / MEGABYTE), bytes, rows })}\n`);
