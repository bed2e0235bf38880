/** What the guides say one can ask or write is read as something that can be answered or done. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { World } from '../../src/language/world.js';
import { reader } from '../support/reader.js';
import { CATALOGUE, vendorCode, worldWhen } from './question/reading.js';

const GUIDES = ['README.md', 'docs/users.nl.md', 'docs/users.en.md', 'docs/organisations.md', 'docs/administrators.md'];
/** The heads of columns that hold sentences. */
const HEADS = /^(?:ask for example|say|write|vraag bijvoorbeeld|schrijf|in Dutch|in English)$/;
/** Nothing could be done with it. */
const LOST: ReadonlySet<string> = new Set(['not_understood', 'not_recorded', 'document_unclear']);

/** The vendor and the organisations that the guides speak of, beside the first register. */
const world: World = {
  ...worldWhen({ today: '2023-10-01' }),
  catalogue: {
    ...CATALOGUE,
    vendors: [...CATALOGUE.vendors, { code: vendorCode('oracle'), name: 'Oracle', aliases: [], version: 1 }],
  },
  organisations: [
    { code: 'bzk', names: ['BZK'] },
    { code: 'rvo', names: ['RVO'] },
    { code: 'dienst-a', names: ['Dienst A'] },
  ],
};

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

function sentencesIn(guide: string): readonly string[] {
  const sentences: string[] = [];
  let columns: readonly number[] = [];
  for (const line of readFileSync(guide, 'utf8').split('\n')) {
    const cells = line.startsWith('|') ? cellsOf(line) : [];
    const heads = cells.flatMap((cell, index) => (HEADS.test(cell) ? [index] : []));
    if (cells.length === 0 || heads.length > 0) columns = heads;
    else if (!/^-+$/.test(cells[0] ?? '')) sentences.push(...columns.map((column) => cells[column] ?? ''));
  }
  return [...new Set(sentences.flatMap((sentence) => sentence.split(/, (?:of|or): | · /)))];
}

for (const guide of GUIDES) {
  describe(`the sentences of ${guide}`, () => {
    const sentences = sentencesIn(guide);
    it(`are there to be tried (${guide})`, () => {
      assert(sentences.length > 5);
    });
    for (const sentence of sentences)
      it(`are read, as ${guide} says: ${sentence}`, () => {
        const { intent, unknown } = reader.read(sentence, world);
        assert(!LOST.has(intent.type), intent.type);
        assert.deepEqual(unknown, []);
      });
  });
}
