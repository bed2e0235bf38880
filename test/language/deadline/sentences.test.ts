import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DeadlineReading } from '../../../src/domain/measure/deadline.js';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { inShort, read } from './readings.js';

type Expected =
  | { readonly ask: true }
  | (Pick<DeadlineReading, 'kind' | 'earliest' | 'latest' | 'precision'> & Partial<Pick<DeadlineReading, 'interval'>>);

interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  readonly published: string | null;
  readonly expect: Expected;
}

/** Short wordings and whole sentences of letters and roadmaps, with other dates, laws and versions in them. */
const rows: readonly Row[] = readFileSync(new URL('sentences.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);

describe('a deadline in a sentence with other dates and numbers', () => {
  for (const { id, text, lang, published, expect } of rows) {
    it(`${id}: ${text}`, () => {
      const result = read(text, { published, lang });
      if ('ask' in expect || 'ask' in result) {
        assert.equal('ask' in result, 'ask' in expect, inShort(result));
        return;
      }
      const { kind, earliest, latest, precision, interval } = result;
      assert.deepEqual({ kind, earliest, latest, precision, interval }, { interval: null, ...expect });
    });
  }

  it('is read the same by a person of either language', () => {
    for (const { text, published } of rows) {
      const [first, ...others] = LANGUAGES.map((lang) => inShort(read(text, { published, lang })));
      assert.ok(
        others.every((other) => other === first),
        text,
      );
    }
  });
});
