import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  dayOfMonth,
  localDate,
  monthOf,
  parseLocalDate,
  yearOf,
  type LocalDate,
} from '../../../src/domain/time/local-date.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import { readDeadline } from '../../../src/language/deadline/index.js';
import { tries } from '../../support/property-runs.js';

const published = localDate('2024-03-15');
const days = fc.integer({ min: 0, max: 36_000 }).map((shift) => addDays(localDate('1995-01-01'), shift));
const anchors = fc.option(days, { nil: null });
const languages = fc.constantFrom(...LANGUAGES);

const MONTHS = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;
const FORMATS: readonly ((day: LocalDate) => string)[] = [
  (day) => day,
  (day) => `${dayOfMonth(day)}-${monthOf(day)}-${yearOf(day)}`,
  (day) => `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(0, 4)}`,
  (day) => `${dayOfMonth(day)}/${monthOf(day)}/${yearOf(day)}`,
  (day) => `${dayOfMonth(day)}.${monthOf(day)}.${yearOf(day)}`,
  (day) => `${dayOfMonth(day)} ${MONTHS.nl[monthOf(day) - 1]} ${yearOf(day)}`,
  (day) => `${dayOfMonth(day)} ${MONTHS.nl[monthOf(day) - 1]?.toUpperCase()} ${yearOf(day)}`,
  (day) => `${dayOfMonth(day)} ${MONTHS.en[monthOf(day) - 1]} ${yearOf(day)}`,
  (day) => `${MONTHS.en[monthOf(day) - 1]} ${dayOfMonth(day)}, ${yearOf(day)}`,
];

/** Words that meet in wordings of deadlines, in no order at all. */
const WORDS = [
  'uiterlijk',
  'vóór',
  'voor',
  'het',
  'einde',
  'van',
  'tot',
  'en',
  'met',
  'begin',
  'medio',
  'eind',
  'mei',
  'may',
  'May',
  'Q3',
  'H1',
  'FY25',
  '2024',
  '1',
  '31',
  '15',
  '-',
  '/',
  ',',
  '.',
  '(',
  ')',
  'tussen',
  'between',
  'and',
  'of',
  'de',
  'zomer',
  'week',
  'weken',
  'maanden',
  'zes',
  'half',
  'a',
  'year',
  'binnen',
  'within',
  'over',
  'in',
  'na',
  'after',
  'zodra',
  'elk',
  'every',
  'kwartaal',
  'per',
  'jaar',
  'eerste',
  'laatste',
  'last',
  'first',
  'next',
  'this',
  'volgend',
  'vrijdag',
  'a.s.',
  'mits',
  'Microsoft',
  'heeft',
  'opgelost',
  'verwacht',
  'blijft',
  "'24",
  'schooljaar',
  'boekjaar',
  '30 februari',
  'kerst',
  'werkdagen',
  '99999',
  '½',
];
const jumbles = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' '));
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  jumbles,
  jumbles,
);

describe('reading any wording', () => {
  it('never throws, keeps its interval in order and quotes the text', () => {
    fc.assert(
      fc.property(texts, anchors, languages, (text, anchor, lang) => {
        const result = readDeadline(text, { published: anchor, lang, vendor: null });
        const quoted = 'ask' in result ? result.fragments : [result.rule.fragment, result.rule.condition ?? ''];
        assert.ok(quoted.every((fragment) => text.includes(fragment)));
        if ('ask' in result) return;
        const { earliest, latest } = result;
        assert.ok(earliest === null || latest === null || earliest <= latest, `${earliest} – ${latest}`);
        for (const day of [earliest, latest]) assert.ok(day === null || parseLocalDate(day) === day);
      }),
      { numRuns: tries(1500) },
    );
  });

  it('dates only what has a date by its kind', () => {
    fc.assert(
      fc.property(jumbles, (text) => {
        const result = readDeadline(text, { published, lang: 'nl' });
        if ('ask' in result) return;
        const { kind, earliest, latest, interval } = result;
        if (['deadline', 'forecast', 'expiry'].includes(kind)) assert.notEqual(latest, null);
        if (kind === 'start') assert.ok(earliest !== null && latest === null);
        if (['event', 'standing', 'undated'].includes(kind)) assert.deepEqual([earliest, latest], [null, null]);
        if (kind !== 'recurring') assert.equal(interval, null);
      }),
      { numRuns: tries(1000) },
    );
  });

  it('reads a day in every way of writing it as that day', () => {
    fc.assert(
      fc.property(days, anchors, (day, anchor) => {
        for (const format of FORMATS) {
          const result = readDeadline(`uiterlijk ${format(day)}`, { published: anchor, lang: 'nl' });
          assert.equal('latest' in result && result.latest, day, format(day));
        }
      }),
      { numRuns: tries(300) },
    );
  });

  it('reads a bound the same in a sentence as alone', () => {
    const bounds = fc.constantFrom('uiterlijk', 'vóór', 'tot', 'vanaf', 'by', 'before', 'no later than', 'na', 'in');
    const periods = fc.constantFrom(
      '1 mei 2025',
      'mei 2025',
      'Q3 2025',
      '2025',
      'eind 2025',
      'the end of May 2025',
      'week 23 van 2025',
    );
    fc.assert(
      fc.property(bounds, periods, (bound, period) => {
        const interval = (text: string) => {
          const result = readDeadline(text, { published, lang: 'nl' });
          assert.ok('kind' in result, text);
          return [result.kind, result.earliest, result.latest];
        };
        const alone = interval(`${bound} ${period}`);
        assert.deepEqual(interval(`Zet dit ${bound} ${period} in alle apps uit.`), alone);
      }),
    );
  });

  it('does not call anything late before a later reading of the same words would', () => {
    // A bound at the end of a period is never stricter than the same part without the bound is lenient.
    for (const period of ['2025', 'Q3 2025', 'mei 2025']) {
      const [part, bound] = [`eind ${period}`, `uiterlijk eind ${period}`].map((text) =>
        readDeadline(text, { published, lang: 'nl' }),
      );
      assert.ok(part && bound && 'latest' in part && 'latest' in bound);
      assert.equal(part.latest, bound.latest);
    }
  });
});
