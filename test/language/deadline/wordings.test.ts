import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { inShort, read } from './readings.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  readonly published: string | null;
  readonly expect: {
    readonly ask?: boolean;
    readonly kind?: string;
    readonly earliest?: string | null;
    readonly latest?: string | null;
    readonly interval?: string | null;
  };
}

/** Each written by someone who had not seen the reader. */
const FILES = ['../deadline-wordings.jsonl', '../deadline-wordings-second.jsonl'];

const rowsOf = (file: string): readonly Row[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
const rows = FILES.flatMap(rowsOf);

describe('wordings of deadlines that the reader was not made with', () => {
  for (const { id, text, lang, published, expect } of rows) {
    it(`${id}: ${text}`, () => {
      const result = read(text, { published, lang });
      assert.equal('ask' in result, expect.ask ?? false, inShort(result));
      if ('ask' in result) return;
      assert.deepEqual([result.kind, result.latest], [expect.kind, expect.latest]);
      // A wording that gives no first day is right with the first day its reading implies.
      if (expect.earliest) assert.equal(result.earliest, expect.earliest);
      if (expect.interval !== undefined) assert.equal(result.interval, expect.interval);
    });
  }

  it('are in both languages', () => {
    assert.deepEqual(new Set(rows.map(({ lang }) => lang)), new Set(LANGUAGES));
  });
});
