import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { withOwn } from '../../support/own-words.js';
import { read } from '../question/reading.js';
import { meaningOf } from './meaning.js';

/** `reads` null: nothing about reminders is set, nor refused. */
const row = z.strictObject({ text: z.string(), reads: z.string().nullable() });

const rowsIn = (language: string) =>
  readFileSync(`test/language/reminders/${language}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => row.parse(JSON.parse(line)));

const SETTING: ReadonlySet<string> = new Set(['setReminders', 'refuseReminders']);

for (const language of withOwn('reminders')) {
  describe(`a sentence about reminders (${language})`, () => {
    for (const { text, reads } of rowsIn(language)) {
      if (reads === null)
        it(`sets nothing where it is “${text}”`, () => {
          assert.ok(!SETTING.has(read(text, { language }).intent.type));
        });
      else
        it(`is read: “${text}”`, () => {
          assert.equal(meaningOf(text, { language }), reads);
        });
    }

    it('is no order where it is asked', () => {
      const orders = rowsIn(language).filter(({ text, reads }) => isPlainOrder(text, reads));
      assert.ok(orders.length > 50);
      const obeyed = orders.filter(({ text }) => SETTING.has(read(`${text}?`, { language }).intent.type));
      assert.deepEqual(obeyed, []);
    });

    it('is answered in its own language, whatever the person last spoke', () => {
      const other = LANGUAGES.find((one) => one !== language);
      const telling = TELLING[language] ?? [];
      assert.ok(telling.length > 0);
      const misheard = telling.filter(
        (text) => read(text, other === undefined ? {} : { language: other }).language !== language,
      );
      assert.deepEqual(misheard, []);
    });
  });
}

const TELLING: Readonly<Partial<Record<Language, readonly string[]>>> = {
  nl: [
    'herinner me niet meer aan V4',
    'ik werk niet op vrijdag',
    'pauzeer alle herinneringen',
    'mijn vakantie gaat niet door',
  ],
  en: ['snooze V4 until Monday', "I don't work on Fridays", 'pause all reminders', 'my holiday is cancelled'],
};

/** Not asked for ("kun je …?"), not tried out, and not asked already. */
function isPlainOrder(text: string, reads: string | null): boolean {
  const isOrder = reads !== null && !/^(trial|reminders|failed|settings|refused)/.test(reads);
  return (
    isOrder && !/\?$|\b(kun|kan|wil|zou|mag) (je|jij|ik)\b|\b(can|could|would) you\b|\byou can\b|\bje mag\b/i.test(text)
  );
}
