/** The vocabularies of all languages together, made ready for looking up; made once and passed along. */
import type { Books, CalendarBooks, ListsOf, MonthName } from './books.js';
import { openingsOf, type Openings } from './openings.js';
import { listed, phraseBook, type PhraseBook } from './phrases.js';
import { misspellingsOf } from './misspellings.js';
import { stemOf } from './stem.js';
import type { DeadlineWords, Words } from './vocabulary.js';

export type { MonthName } from './books.js';

export interface WordBooks extends Books {
  readonly openings: Openings;
}

export function wordBooks(vocabularies: readonly DeadlineWords[]): WordBooks {
  const books = booksOf(vocabularies);
  return { ...books, openings: openingsOf(books) };
}

function booksOf(vocabularies: readonly DeadlineWords[]): Books {
  const relations = vocabularies.map((words) => words.relations);
  const recurrence = vocabularies.map((words) => words.recurrence);
  const signs = vocabularies.map((words) => words.signs);
  return {
    calendar: calendarBooks(vocabularies.map((words) => words.calendar)),
    relations: listBooks(relations),
    relation: recordBook(relations.map((words) => words.relations)),
    trailing: recordBook(relations.map((words) => words.trailing)),
    parts: recordBook(relations.map((words) => words.parts)),
    wholeParts: phraseBook(
      relations.flatMap((words) => words.wholeParts.map(([part, of, wordings]) => [{ part, of }, wordings] as const)),
    ),
    shifts: phraseBook(relations.flatMap((words) => words.shifts)),
    trailingShifts: phraseBook(relations.flatMap((words) => words.trailingShifts)),
    recurrence: listBooks(recurrence),
    intervals: recordBook(recurrence.map((words) => words.adverbs)),
    timesInOneWord: numberBook(recurrence.map((words) => words.once)),
    keepInformed: {
      keep: listBook(recurrence.map((words) => words.keepInformed.keep)),
      informed: listBook(recurrence.map((words) => words.keepInformed.informed)),
    },
    supposed: {
      would: listBook(signs.map((words) => words.supposed.would)),
      have: listBook(signs.map((words) => words.supposed.have)),
    },
    signs: listBooks(signs),
    singleActs: new Set(signs.flatMap((words) => listed(words.singleActs).map(stemOf))),
    preteriteEndings: {
      one: signs.flatMap((words) => listed(words.preteriteEndings.one)),
      many: signs.flatMap((words) => listed(words.preteriteEndings.many)),
    },
    participleShapes: signs.map(({ participleShape }) => ({
      starts: listed(participleShape.starts),
      ends: listed(participleShape.ends),
    })),
    adjectiveEndings: signs.flatMap((words) => listed(words.adjectiveEndings)),
    falseFriends: signs.map((words) => new Set(listed(words.falseFriends))),
    typical: typicalWords(vocabularies),
  };
}

/** The words listed as typical and every word for a month, unit or number, without those that languages share. */
function typicalWords(vocabularies: readonly DeadlineWords[]): readonly ReadonlySet<string>[] {
  const each = vocabularies.map(({ calendar, signs }) => [
    ...listed(signs.typical),
    ...[...calendar.months, ...calendar.weekdays, ...Object.values(calendar.units)].flatMap(listed),
    ...Object.keys({ ...calendar.numbers, ...calendar.ordinals }),
  ]);
  return each.map((own, index) => {
    const others = new Set(each.filter((_, other) => other !== index).flat());
    return new Set(own.filter((word) => !others.has(word)));
  });
}

function calendarBooks(words: readonly DeadlineWords['calendar'][]): CalendarBooks {
  const lists = listBooks(words);
  return {
    months: phraseBook([...words.flatMap(monthEntries), ...words.flatMap(misspeltMonths)]),
    weekdays: numbered(words.map((each) => each.weekdays)),
    pluralWeekdays: numbered(words.map((each) => each.pluralWeekdays)),
    shortWeekdays: numbered(words.map((each) => each.shortWeekdays)),
    seasons: phraseBook(words.flatMap(seasonEntries)),
    namedDays: recordBook(words.map((each) => each.namedDays)),
    dayWords: phraseBook(words.flatMap((each) => each.dayWords)),
    numbers: numberBook(words.map((each) => each.numbers)),
    ordinals: numberBook(words.map((each) => each.ordinals)),
    ordinalEndings: lists.ordinalEndings,
    articlesAsOne: lists.articlesAsOne,
    half: lists.half,
    andHalf: lists.andHalf,
    units: recordBook(words.map((each) => each.units)),
    pluralUnits: lists.pluralUnits,
    halfOfYear: lists.halfOfYear,
    namedHalves: numberBook(words.map((each) => each.namedHalves)),
    fiscal: lists.fiscal,
    weekNumber: lists.weekNumber,
    calendarYear: lists.calendarYear,
    orSo: lists.orSo,
  };
}

type Entry<T> = readonly [T, Words];

function monthEntries(words: DeadlineWords['calendar']): Entry<MonthName>[] {
  const doubtful = listed(words.doubtfulMonths);
  const full = words.months.flatMap((names, index) =>
    listed(names).map((name): Entry<MonthName> => [{ month: index + 1, doubtful: doubtful.includes(name) }, name]),
  );
  const short = words.shortMonths.map((names, index): Entry<MonthName> => [
    { month: index + 1, doubtful: true },
    names,
  ]);
  return [...full, ...short];
}

/** "febuari", "Septmber": like an abbreviation read only where something beside it says that a month is meant. */
const misspeltMonths = ({ months }: DeadlineWords['calendar']): Entry<MonthName>[] =>
  months.flatMap((names, index) =>
    listed(names)
      .flatMap(misspellingsOf)
      .map((name): Entry<MonthName> => [{ month: index + 1, doubtful: true }, name]),
  );

function seasonEntries(words: DeadlineWords['calendar']) {
  const doubtful = listed(words.doubtfulSeasons);
  return entriesOf(words.seasons).flatMap(([season, names]) =>
    listed(names).map((name) => [{ season, doubtful: doubtful.includes(name) }, name] as const),
  );
}

const numbered = (languages: readonly (readonly Words[])[]): PhraseBook<number> =>
  phraseBook(languages.flatMap((lists) => lists.map((names, index): Entry<number> => [index + 1, names])));

const numberBook = (languages: readonly Readonly<Record<string, number>>[]): PhraseBook<number> =>
  phraseBook(languages.flatMap((words) => Object.entries(words).map(([word, value]): Entry<number> => [value, word])));

const listBook = (lists: readonly Words[]): PhraseBook<true> =>
  phraseBook(lists.map((words): Entry<true> => [true, words]));

const recordBook = <Key extends string>(records: readonly Readonly<Partial<Record<Key, Words>>>[]): PhraseBook<Key> =>
  phraseBook(records.flatMap((record) => entriesOf(record)));

/** `Object.entries` forgets the type of the keys. */
const entriesOf = <Key extends string>(record: Readonly<Partial<Record<Key, Words>>>): Entry<Key>[] =>
  Object.entries<Words | undefined>(record).map(([key, words]) => [key as Key, words ?? '']);

/** A book for every plain list of the vocabularies, under the same name. */
function listBooks<T extends object>(vocabularies: readonly T[]): ListsOf<T> {
  const names = vocabularies.flatMap((vocabulary) => Object.keys(vocabulary));
  const lists = (name: string) => vocabularies.map((vocabulary) => wordsUnder(vocabulary, name));
  return Object.fromEntries([...new Set(names)].map((name) => [name, listBook(lists(name))])) as ListsOf<T>;
}

function wordsUnder(vocabulary: object, name: string): Words {
  const value: unknown = Reflect.get(vocabulary, name);
  return typeof value === 'string' ? value : '';
}
