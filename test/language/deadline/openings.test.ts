/** A period is looked for only where one may begin: that leaves out nothing, and bounds what a long text takes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { localDate } from '../../../src/domain/time/local-date.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import { FORM_NAMES, type FormName } from '../../../src/language/deadline/openings.js';
import { periodsIn } from '../../../src/language/deadline/periods-in.js';
import { findPeriods, periodInQuotation, readPeriod } from '../../../src/language/deadline/periods.js';
import { readDeadline } from '../../../src/language/deadline/index.js';
import type { PhraseBook } from '../../../src/language/deadline/phrases.js';
import { tokenise } from '../../../src/language/deadline/tokens.js';
import type { WordBooks } from '../../../src/language/deadline/word-books.js';
import { DEADLINE_WORDS } from '../../../src/language/deadline/words.js';
import { tries } from '../../support/property-runs.js';

const today = localDate('2024-02-01');
const WIDE = { periods: Infinity, tokens: Infinity, openings: Infinity };

/** Whatever is looked up is there. */
class Everything extends Set<string> {
  override has(): boolean {
    return true;
  }
}
class EveryForm extends Map<string, readonly FormName[]> {
  override get(): readonly FormName[] {
    return FORM_NAMES;
  }
}

/** Every form is tried at every token. */
const TRIED_EVERYWHERE: WordBooks = {
  ...DEADLINE_WORDS,
  openings: {
    terms: new EveryForm(),
    numbers: FORM_NAMES,
    periods: new Everything(),
    afterNumbers: new Everything(),
  },
};

const isBook = (value: unknown): value is PhraseBook<unknown> => value instanceof Map;
const booksIn = (value: unknown): readonly PhraseBook<unknown>[] =>
  isBook(value)
    ? [value]
    : typeof value === 'object' && value !== null && !(value instanceof Set)
      ? Object.values(value).flatMap(booksIn)
      : [];

const { openings: _, ...books } = DEADLINE_WORDS;
const phrasesOf = (book: PhraseBook<unknown>): readonly string[] =>
  [...book.values()].flat().map(({ words }) => words.join(' '));
/** A small book as often as a large one. */
const phrase = fc.oneof(
  ...booksIn(books)
    .map(phrasesOf)
    .filter((phrases) => phrases.length > 0)
    .map((phrases) => fc.constantFrom(...phrases)),
);
const SIGNS = [
  '1',
  '2',
  '9',
  '15',
  '31',
  '2020',
  '2024',
  '24',
  '½',
  "'24",
  '(',
  ')',
  ',',
  '.',
  '-',
  '/',
  ':',
  "'",
  '%',
];
const LETTERS = ['Q3', 'H1', 'FY', 'W', 'CY', 'V', 'Q', '3Q', '1H', '9th', '9e', 'Microsoft', 'maatregel', 'measure'];
const WORDINGS = [
  "'21/'22 schooljaar",
  '2024-W23',
  '2 (twee) weken geleden',
  'ruim 2 weken geleden',
  '1,5 jaar geleden',
];
const piece = fc.oneof(
  { arbitrary: phrase, weight: 3 },
  { arbitrary: fc.constantFrom(...SIGNS), weight: 2 },
  { arbitrary: fc.constantFrom(...LETTERS, ...WORDINGS), weight: 1 },
);
const joint = fc.constantFrom(' ', ' ', ' ', '', ', ');
const jumbles = fc
  .array(fc.tuple(piece, joint), { maxLength: 12 })
  .map((pieces) => pieces.map((each) => each.join('')).join(''));
/** Where a term stands in a sentence. */
const FRAMES = [
  '@',
  'in @',
  'uiterlijk @',
  'eind @',
  'de @',
  '@ 2024',
  'in @ van 2024',
  'by the @ of May',
  '9 @',
  '9@ mei',
  '2 @ 2024',
  '2e @ 2024',
];
const framed = fc.tuple(fc.constantFrom(...FRAMES), piece).map(([frame, term]) => frame.replace('@', term));

describe('where a period may begin', () => {
  it('is wherever one is read when every form is tried at every word', () => {
    fc.assert(
      fc.property(fc.oneof(jumbles, framed, framed), fc.constantFrom(...LANGUAGES), (text, lang) => {
        const context = { today, lang };
        const everywhere = periodsIn(text, context, TRIED_EVERYWHERE, WIDE);
        assert.deepEqual(periodsIn(text, context, DEADLINE_WORDS, WIDE), everywhere);
      }),
      { numRuns: tries(6000) },
    );
  });

  it('is no number by a phrase of its own: only how often something is done is said in one', () => {
    const { intervals: __, ...others } = books;
    const first = booksIn(others).flatMap((book) => [...book.keys()]);
    assert.deepEqual(
      first.filter((word) => tokenise(word)[0]?.kind === 'number'),
      [],
    );
  });
});

/** How often the books are asked that nearly every form asks. */
function lookups(read: (words: WordBooks) => unknown): number {
  let asked = 0;
  const count = <T>(book: PhraseBook<T>): PhraseBook<T> => {
    const counted = new Map(book);
    const get = counted.get.bind(counted);
    counted.get = (word) => {
      asked += 1;
      return get(word);
    };
    return counted;
  };
  const { calendar, relation, shifts, ...rest } = DEADLINE_WORDS;
  read({
    ...rest,
    relation: count(relation),
    shifts: count(shifts),
    calendar: { ...calendar, units: count(calendar.units), months: count(calendar.months) },
  });
  return asked;
}

describe('a period in a long text', () => {
  const REACH = { periods: 8, tokens: 300, openings: 60 };
  const PIECES = [
    '1/',
    '1 en ',
    'half a ',
    'de eerste ',
    'in het ',
    'the first week of ',
    "'",
    '2020, ',
    'tussen mei en ',
  ];
  for (const each of PIECES) {
    it(`is looked for in the beginning of many "${each}" only`, () => {
      const of = (length: number): number => {
        const text = each.repeat(length / each.length);
        return lookups((words) => periodsIn(text, { today, lang: 'nl' }, words, REACH));
      };
      assert.equal(of(10_000), of(2_000));
    });
  }

  it('is found behind whatever a quotation of 4000 characters says', () => {
    const prose = 'De leverancier verwerkt de gegevens van de gebruikers in het platform voor eigen doeleinden. ';
    const quote = `${prose.repeat(40)}Dit is uiterlijk 1 mei 2025 opgelost.`;
    assert.ok(quote.length > 3700);
    assert.equal(periodInQuotation(quote, { today, lang: 'nl' })?.fragment, 'uiterlijk 1 mei 2025');
  });

  it('is found at the end of a sentence of 500 characters', () => {
    const question = `${'wat is er van de maatregelen in het register nog niet af en op wie wacht het; '.repeat(6)}voor eind 2020`;
    assert.ok(question.length > 470);
    assert.equal(findPeriods(question, { today, lang: 'nl' }).at(-1)?.fragment, 'voor eind 2020');
    assert.equal(readPeriod(question, { today, lang: 'nl' })?.fragment, 'voor eind 2020');
  });
});

describe('a list of periods', () => {
  it('is read however long it is', () => {
    for (const each of ['mei, ', 'eind mei, ', 'Q2 2024, ']) {
      const result = readDeadline(each.repeat(10_000), { published: today, lang: 'nl' });
      assert.ok('kind' in result || 'ask' in result, each);
    }
  });
});
