/**
 * What people call a document besides its title: by its day, month or year ("de brief van 13 juni 2023", "the letter of
 * June 2023") or whose it is.
 */
import { dayOfMonth, monthOf, yearOf, type LocalDate } from '../../../domain/time/local-date.js';
import type { Source } from '../../../domain/register/register.js';

export interface SourceWords {
  /** What a document is called; alternatives separated by bars. */
  readonly documents: string;
  /** Between that and its day or whose it is; may be empty. */
  readonly joints: string;
  /** Of those, what is also a word for something about a month or year ("rapport 2023"). */
  readonly reports: string;
  /** Whether its day stands in front of it as well ("the June 2023 letter"). */
  readonly dayFirst: boolean;
  /** In order from January. */
  readonly months: readonly string[];
}

const NL: SourceWords = {
  documents: 'brief|kamerbrief|memo|blog|blogpost|bericht|publicatie|nota|notitie|rapport',
  joints: 'van|uit|in|dd|gedateerd|gedateerd op|gedateerd in|op|gepubliceerd op|gepubliceerd in|',
  reports: 'bericht|publicatie|rapport',
  dayFirst: false,
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
};
const EN: SourceWords = {
  documents: 'letter|memo|blog|blog post|message|publication|note|report|document',
  joints: 'of|from|in|dated|by|published on|published in|',
  reports: 'message|publication|report|document',
  dayFirst: true,
  months: 'january february march april may june july august september october november december'.split(' '),
};

/** Phrases that name this source, and no other of these. */
export function namesOfSource(source: Source, all: readonly Source[]): readonly string[] {
  const others = all.filter(({ code }) => code !== source.code);
  /** Characters of the date that are said: a document is named by them where no other has the same. */
  const isOnlyOneWithin = (said: number): boolean =>
    others.every(({ published }) => published.slice(0, said) !== source.published.slice(0, said));
  const isOnlyOneOf = others.every(({ publisher }) => publisher !== source.publisher);
  return [NL, EN].flatMap((words) => [
    ...(isOnlyOneWithin(DAY) ? daysIn(source.published, words).flatMap((day) => called(day, words)) : []),
    ...(isOnlyOneWithin(MONTH) ? monthsIn(source.published, words).flatMap((month) => dated(month, words)) : []),
    ...(isOnlyOneWithin(YEAR) ? dated(String(yearOf(source.published)), words) : []),
    ...(isOnlyOneOf && source.publisher !== '' ? called(source.publisher, words) : []),
  ]);
}

/** Characters of a date up to and including its year, month and day. */
const [YEAR, MONTH, DAY] = [4, 7, 10];

const called = (by: string, { documents, joints }: SourceWords): readonly string[] =>
  documents.split('|').flatMap((document) => joints.split('|').map((joint) => `${document} ${joint} ${by}`));

/** "juni 2023", "6-2023", "2023-06". */
function monthsIn(day: LocalDate, { months }: SourceWords): readonly string[] {
  const [month, year] = [monthOf(day), yearOf(day)];
  return [`${months[month - 1] ?? ''} ${year}`, `${month}-${year}`, day.slice(0, MONTH)];
}

/** The same by a month or year, which a report without a joint would be about. */
function dated(by: string, words: SourceWords): readonly string[] {
  const reports = words.reports.split('|');
  const isAbout = (name: string): boolean => reports.some((report) => name === `${report}  ${by}`);
  const before = words.dayFirst ? words.documents.split('|').map((document) => `${by} ${document}`) : [];
  return [...called(by, words).filter((name) => !isAbout(name)), ...before];
}

/** "13 juni 2023", "june 13 2023", "13-6-2023", "2023-06-13". */
function daysIn(day: LocalDate, { months }: SourceWords): readonly string[] {
  const [date, month, year] = [dayOfMonth(day), monthOf(day), yearOf(day)];
  const name = months[month - 1] ?? '';
  const [twoDate, twoMonth] = [day.slice(8), day.slice(5, 7)];
  return [
    `${date} ${name} ${year}`,
    `${name} ${date} ${year}`,
    `${date}-${month}-${year}`,
    `${twoDate}-${twoMonth}-${year}`,
    day,
  ];
}
