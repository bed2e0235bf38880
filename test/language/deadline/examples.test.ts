import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { read } from './readings.js';

interface Example {
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  readonly published: string | null;
  readonly expect: Readonly<Record<string, string | boolean | null>>;
}

const examples: readonly Example[] = readFileSync(new URL('examples.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Example);

describe('the worked examples of deadlines', () => {
  for (const { id, text, lang, published, expect } of examples) {
    it(`${id}: ${text}`, () => {
      const result = read(text, { published, lang });
      assert.equal('ask' in result, expect['ask'] === true);
      for (const [field, value] of Object.entries(expect)) {
        if (field !== 'ask') assert.equal(Reflect.get(result, field), value, field);
      }
    });
  }

  it('are wordings in both languages', () => {
    assert.deepEqual(new Set(examples.map(({ lang }) => lang)), new Set(LANGUAGES));
  });
});
