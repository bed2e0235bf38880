import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FIELDS } from '../../../src/domain/change/fields.js';
import { withOwn } from '../../support/own-words.js';
import { after } from '../question/dialogue.js';
import { read } from '../question/reading.js';

/** `change` null: nothing is changed; `after`: what was asked before. */
const row = z.strictObject({
  text: z.string(),
  after: z.string().optional(),
  change: z.string().nullable(),
  of: z.string().nullable().optional(),
  values: z.partialRecord(z.enum(FIELDS), z.string()).optional(),
});

for (const language of withOwn('changes')) {
  describe(`a sentence that changes the register (${language})`, () => {
    const lines = readFileSync(`test/language/change/${language}.jsonl`, 'utf8').split('\n');
    for (const line of lines.filter((text) => text !== '')) {
      const { text, after: asked, change, of, values } = row.parse(JSON.parse(line));
      it(`${change === null ? 'is not' : 'is'} “${text}”`, () => {
        const previous = asked === undefined ? null : after(asked);
        const { intent } = read(text, { language, previous });
        assert.deepEqual(
          intent.type === 'change' && intent.change !== null
            ? { change: intent.change, of: intent.mention?.text ?? null, values: intent.values }
            : { change: null, of: undefined, values: undefined },
          { change, of, values },
        );
      });
    }
  });
}
