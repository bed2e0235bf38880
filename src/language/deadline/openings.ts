/** The words that a term, or a period in a question, can begin with: no form is tried at any other. */
import type { PhraseBook } from './phrases.js';
import type { Books } from './books.js';

/** The ways of wording a day or period; of equally long readings the earlier one's counts. */
export const FORM_NAMES = [
  'numericDate',
  'yearAndMonth',
  'dayAndMonth',
  'dayOfMonth',
  'ordinalOf',
  'division',
  'fiscalYear',
  'schoolYear',
  'week',
  'season',
  'relativePeriod',
  'month',
  'year',
  'weekday',
  'looseTime',
  'namedDay',
  'dayWord',
] as const;
export type FormName = (typeof FORM_NAMES)[number];

export interface Openings {
  /** The forms that may begin with a word or sign. */
  readonly terms: ReadonlyMap<string, readonly FormName[]>;
  /** Those that may begin with a number. */
  readonly numbers: readonly FormName[];
  /** Words that a period in a question may begin with. */
  readonly periods: ReadonlySet<string>;
  /** Words and signs that a number may be followed by, where it is no year and something is said with it. */
  readonly afterNumbers: ReadonlySet<string>;
}

const NUMBERS: readonly FormName[] = [
  'numericDate',
  'yearAndMonth',
  'dayAndMonth',
  'dayOfMonth',
  'ordinalOf',
  'division',
  'schoolYear',
  'week',
  'year',
];

type Lists = readonly PhraseBook<unknown>[];

export function openingsOf(books: Books): Openings {
  const terms = termOpenings(books);
  return {
    terms,
    numbers: NUMBERS,
    periods: new Set([...terms.keys(), ...firstWords(periodBooks(books))]),
    afterNumbers: new Set([...firstWords(afterNumber(books)), ...SIGNS_AFTER_NUMBERS, ...LETTERS_AFTER_NUMBERS]),
  };
}

const firstWords = (lists: Lists): readonly string[] => lists.flatMap((list) => [...list.keys()]);

function termOpenings(books: Books): ReadonlyMap<string, readonly FormName[]> {
  const opened = new Map<string, FormName[]>();
  const byForm = termBooks(books);
  for (const name of FORM_NAMES) {
    for (const word of new Set([...firstWords(byForm[name]), ...(SIGNS[name] ?? [])])) {
      const forms = opened.get(word);
      if (forms === undefined) opened.set(word, [name]);
      else forms.push(name);
    }
  }
  return opened;
}

/** What is in no list: "Q3", "H1", "FY25", "'21/'22", "W23", "'24". */
const SIGNS: Readonly<Partial<Record<FormName, readonly string[]>>> = {
  division: ['q', 'h', 'fy'],
  fiscalYear: ['fy'],
  schoolYear: ["'"],
  week: ['w'],
  year: ["'"],
};

function termBooks({ calendar, relations, shifts }: Books): Readonly<Record<FormName, Lists>> {
  const { articles } = relations;
  const { months, weekdays, units, ordinals } = calendar;
  return {
    numericDate: [],
    yearAndMonth: [],
    dayAndMonth: [ordinals, months, weekdays, calendar.shortWeekdays],
    dayOfMonth: [articles, ordinals],
    ordinalOf: [articles, ordinals, relations.unknownParts],
    division: [articles, ordinals, shifts, units, calendar.fiscal, calendar.calendarYear, calendar.namedHalves],
    fiscalYear: [shifts, units, calendar.fiscal],
    schoolYear: [shifts, units],
    week: [relations.weekOf, calendar.weekNumber],
    season: [calendar.seasons],
    relativePeriod: [shifts, units],
    month: [units, months],
    year: [calendar.calendarYear],
    weekday: [weekdays, shifts],
    looseTime: [relations.unreadPeriods, relations.looseTimes],
    namedDay: [calendar.namedDays],
    dayWord: [calendar.dayWords],
  };
}

/** What may stand in front of a term or an amount, and what an amount may begin with. */
const periodBooks = ({ calendar, relations, relation, parts, wholeParts }: Books): Lists => [
  relation,
  parts,
  wholeParts,
  relations.articles,
  relations.past,
  relations.within,
  relations.afterCount,
  relations.roughly,
  calendar.numbers,
  calendar.half,
  calendar.articlesAsOne,
];

/** "9 juni", "9e", "9 van juni", "9 of 10 juni", "9 tot 12 weken", "9 weken", "2 and a half". */
const afterNumber = ({ calendar, relations }: Books): Lists => [
  calendar.months,
  calendar.units,
  calendar.ordinalEndings,
  calendar.andHalf,
  relations.of,
  relations.and,
  relations.or,
  relations.through,
];
/** "9-6", "9/6", "9.6", "zes (6)". */
const SIGNS_AFTER_NUMBERS = ['-', '/', '.', '('];
/** "3Q", "1H". */
const LETTERS_AFTER_NUMBERS = ['q', 'h'];
