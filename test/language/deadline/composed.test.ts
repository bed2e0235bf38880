import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '../../../src/domain/time/local-date.js';
import type { DeadlineReading } from '../../../src/domain/measure/deadline.js';
import { readDeadline } from '../../../src/language/deadline/index.js';
import { inShort } from './readings.js';

const published = localDate('2024-03-15');

/** Those in which the wordings are composed; any other has its own, in the tables of real ones. */
const LANGUAGES = ['nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** The same in both. */
type Pair = Readonly<Record<Language, string>>;
const pair = (nl: string, en: string): Pair => ({ nl, en });

const MONTHS = [
  pair('januari', 'January'),
  pair('februari', 'February'),
  pair('maart', 'March'),
  pair('april', 'April'),
  pair('mei', 'May'),
  pair('juni', 'June'),
  pair('juli', 'July'),
  pair('augustus', 'August'),
  pair('september', 'September'),
  pair('oktober', 'October'),
  pair('november', 'November'),
  pair('december', 'December'),
];
const ORDINALS = [pair('eerste', 'first'), pair('tweede', 'second'), pair('derde', 'third'), pair('vierde', 'fourth')];

const years = fc.integer({ min: 2024, max: 2035 });
const months = fc
  .tuple(fc.constantFrom(...MONTHS), years)
  .map(([{ nl, en }, year]) => pair(`${nl} ${year}`, `${en} ${year}`));
const quarters = fc
  .tuple(fc.constantFrom(...ORDINALS), years)
  .map(([{ nl, en }, year]) => pair(`het ${nl} kwartaal van ${year}`, `the ${en} quarter of ${year}`));
const shortQuarters = fc
  .tuple(fc.integer({ min: 1, max: 4 }), years)
  .map(([number, year]) => pair(`Q${number} ${year}`, `Q${number} ${year}`));
const halves = fc
  .tuple(fc.constantFrom(...ORDINALS.slice(0, 2)), years)
  .map(([{ nl, en }, year]) => pair(`de ${nl} helft van ${year}`, `the ${en} half of ${year}`));
const weeks = fc
  .tuple(fc.integer({ min: 1, max: 52 }), years)
  .map(([week, year]) => pair(`week ${week} van ${year}`, `week ${week} of ${year}`));
const schoolYears = years.map((year) =>
  pair(`het schooljaar ${year}/${year + 1}`, `the school year ${year}/${year + 1}`),
);
const fiscalYears = years.map((year) => pair(`FY${year - 2000}`, `FY${year - 2000}`));

const PARTS = [pair('begin', 'early'), pair('medio', 'mid'), pair('eind', 'late')];
const parts = fc
  .tuple(
    fc.constantFrom(...PARTS),
    fc.oneof(
      months,
      shortQuarters,
      years.map((year) => pair(`${year}`, `${year}`)),
    ),
  )
  .map(([part, whole]) => pair(`${part.nl} ${whole.nl}`, `${part.en} ${whole.en}`));

const whole = fc.oneof(months, quarters, shortQuarters, halves, weeks, schoolYears, fiscalYears);
const periods = fc.oneof(whole, parts);

const SENTENCES: Readonly<Record<Language, readonly ((wording: string) => string)[]>> = {
  nl: [
    (wording) => `Microsoft levert dit ${wording} op.`,
    (wording) => `In de brief van 3 april 2023 (kenmerk 2023-0000123456) zegt Microsoft toe dit ${wording} te leveren.`,
    (wording) => `Volgens artikel 28 AVG (Verordening 2016/679) moet versie 2.1 ${wording} klaar zijn.`,
    (wording) => `${wording.charAt(0).toUpperCase()}${wording.slice(1)} stopt Microsoft met deze verwerking.`,
  ],
  en: [
    (wording) => `Microsoft will deliver this ${wording}.`,
    (wording) => `In its letter of 3 April 2023 (ref. 2023/0123) Microsoft promises to deliver this ${wording}.`,
    (wording) => `Under Article 28 of Regulation (EU) 2016/679, version 2.1 must be ready ${wording}.`,
    (wording) => `${wording.charAt(0).toUpperCase()}${wording.slice(1)}, Microsoft will stop this processing.`,
  ],
};

function read(text: string, lang: Language): DeadlineReading {
  const result = readDeadline(text, { published, lang });
  assert.ok('kind' in result, `${text}: ${inShort(result)}`);
  return result;
}

interface Days {
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
}

/** The days of a period, as "in" it is read. */
function daysOf(period: string, lang: Language): Days {
  const { earliest, latest } = read(`in ${period}`, lang);
  assert.ok(earliest !== null && latest !== null, period);
  return { earliest, latest };
}

describe('a composed wording', () => {
  const RELATIONS = [
    pair('in', 'in'),
    pair('vóór', 'before'),
    pair('uiterlijk', 'by'),
    pair('tot', 'until'),
    pair('vanaf', 'from'),
    pair('na', 'after'),
  ];
  const wordings = fc
    .tuple(fc.constantFrom(...RELATIONS), periods)
    .map(([relation, period]) => pair(`${relation.nl} ${period.nl}`, `${relation.en} ${period.en}`));
  const languages = fc.constantFrom(...LANGUAGES);

  it('is read the same whatever the language of the person', () => {
    fc.assert(
      fc.property(wordings, languages, (wording, lang) => {
        assert.deepEqual(read(wording[lang], 'nl'), read(wording[lang], 'en'));
      }),
    );
  });

  it('is read the same in Dutch and in English', () => {
    fc.assert(
      fc.property(wordings, ({ nl, en }) => {
        assert.equal(inShort(read(nl, 'nl')), inShort(read(en, 'en')), `${nl} – ${en}`);
      }),
    );
  });

  it('is read in a sentence with other dates and numbers as alone, and quoted from it whole', () => {
    fc.assert(
      fc.property(wordings, languages, fc.integer({ min: 0, max: 3 }), (wording, lang, index) => {
        const sentence = SENTENCES[lang][index]?.(wording[lang]) ?? '';
        const [alone, within] = [read(wording[lang], lang), read(sentence, lang)];
        assert.equal(inShort(within), inShort(alone), sentence);
        assert.equal(within.rule.fragment.toLowerCase(), wording[lang].toLowerCase(), sentence);
      }),
    );
  });
});

describe('a bound on a period', () => {
  const relate = (check: (period: string, lang: Language, days: Days) => void) => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...LANGUAGES), (period, lang) => {
        check(period[lang], lang, daysOf(period[lang], lang));
      }),
    );
  };
  const WORDS = { before: pair('vóór', 'before'), until: pair('tot', 'until'), by: pair('uiterlijk in', 'by') };

  it('is the day before it with "before"', () => {
    relate((period, lang, days) => {
      const { earliest, latest } = read(`${WORDS.before[lang]} ${period}`, lang);
      assert.deepEqual([earliest, latest], [null, addDays(days.earliest, -1)]);
    });
  });

  it('is its last day with "before the end of", "by the end of" and "until the end of"', () => {
    const ends = pair('het einde van', 'the end of');
    relate((period, lang, days) => {
      for (const word of [WORDS.before, WORDS.by, WORDS.until]) {
        const { earliest, latest } = read(`${word[lang].replace(' in', '')} ${ends[lang]} ${period}`, lang);
        assert.deepEqual([earliest, latest], [null, days.latest]);
      }
    });
  });

  it('is the whole of it with "by", and the same days end with "until"', () => {
    relate((period, lang, days) => {
      for (const word of [WORDS.by, WORDS.until]) {
        const { earliest, latest } = read(`${word[lang]} ${period}`, lang);
        assert.deepEqual({ earliest, latest }, days);
      }
    });
  });

  it('starts on its first day with "from", and the day after it with "after"', () => {
    relate((period, lang, days) => {
      const [from, after] = [pair('vanaf', 'from'), pair('na', 'after')].map((word) =>
        read(`${word[lang]} ${period}`, lang),
      );
      assert.deepEqual([from?.kind, from?.earliest, from?.latest], ['start', days.earliest, null]);
      assert.deepEqual([after?.kind, after?.earliest, after?.latest], ['start', addDays(days.latest, 1), null]);
    });
  });
});

describe('a part of a period', () => {
  it('lies within it, the beginning before the middle and the middle before the end', () => {
    fc.assert(
      fc.property(fc.oneof(months, shortQuarters), fc.constantFrom(...LANGUAGES), (period, lang) => {
        const all = daysOf(period[lang], lang);
        const [early, middle, late] = PARTS.map((part) => daysOf(`${part[lang]} ${period[lang]}`, lang));
        assert.ok(early && middle && late);
        assert.deepEqual([early.earliest, late.latest], [all.earliest, all.latest]);
        assert.deepEqual([middle.earliest, late.earliest], [addDays(early.latest, 1), addDays(middle.latest, 1)]);
      }),
    );
  });
});
