import assert from 'node:assert/strict';
import { localDate } from '../../../src/domain/time/local-date.js';
import { readDeadline } from '../../../src/language/deadline/index.js';
import type { PhraseBook } from '../../../src/language/deadline/phrases.js';
import { LONGEST_WORDING, readWording } from '../../../src/language/deadline/read-deadline.js';
import { DEADLINE_WORDS } from '../../../src/language/deadline/words.js';

const published = localDate('2024-03-15');

/** A book that counts how often it is asked. */
function counting<T>(book: PhraseBook<T>, count: () => void): PhraseBook<T> {
  const counted = new Map(book);
  const get = counted.get.bind(counted);
  counted.get = (word) => {
    count();
    return get(word);
  };
  return counted;
}

/** How often the reader looks a word up in the books it asks at every token. */
function lookups(text: string): number {
  let asked = 0;
  const count = () => (asked += 1);
  const { calendar, relation, signs, ...rest } = DEADLINE_WORDS;
  const units = counting(calendar.units, count);
  const months = counting(calendar.months, count);
  const promises = counting(signs.promises, count);
  const words = {
    ...rest,
    relation: counting(relation, count),
    calendar: { ...calendar, units, months },
    signs: { ...signs, promises },
  };
  readWording(text, { published, lang: 'nl' }, words);
  return asked;
}

describe('reading a long text', () => {
  const LONG = 6_000;
  const PIECES = [
    '1/2/',
    'Q1/',
    'the first week of ',
    'eerste halfjaar van ',
    'half a ',
    'when ',
    'tussen mei en ',
    'een week of ',
    'uiterlijk ',
    'mits, ',
    'Microsoft ',
    '1-',
    'a.b.',
    '9',
    'é',
    '(a) ',
    'na na ',
    'elk ',
    "'a' ",
    'in mei 2023 ',
    'mits ',
    'Septmber ',
  ];
  for (const piece of PIECES) {
    it(`takes no more than twice the steps for twice as many "${piece}"`, () => {
      const [once, twice] = [
        lookups(piece.repeat(LONG / piece.length)),
        lookups(piece.repeat((2 * LONG) / piece.length)),
      ];
      assert.ok(once > 0 && twice <= 2.2 * once + 1000, `${once} → ${twice}`);
    });
  }

  it('finds a deadline at the end of 100,000 characters', () => {
    const text = `${'Dit rapport beschrijft de verwerking van persoonsgegevens. '.repeat(1700)}Uiterlijk 1 mei 2025 is dit klaar.`;
    const result = readDeadline(text, { published, lang: 'nl' });
    assert.equal('latest' in result && result.latest, '2025-05-01');
  });

  it('refuses what is too long instead of reading a part of it', () => {
    const result = readDeadline('a'.repeat(LONGEST_WORDING + 1), { published, lang: 'nl' });
    assert.deepEqual(result, { ask: 'not_read', fragments: [] });
  });
});
