/** What people call a document besides its title: by its day ("de brief van 13 juni 2023") or whose it is. */
import { dayOfMonth, monthOf, yearOf, type LocalDate } from '../../../domain/time/local-date.js';
import type { Source } from '../../../domain/register/register.js';

export interface SourceWords {
  /** What a document is called; alternatives separated by bars. */
  readonly documents: string;
  /** Between that and its day or whose it is; may be empty. */
  readonly joints: string;
  /** In order from January. */
  readonly months: readonly string[];
}

const NL: SourceWords = {
  documents: 'brief|kamerbrief|memo|blog|blogpost|bericht|publicatie|nota|notitie|rapport',
  joints: 'van|dd|gedateerd|gedateerd op|op',
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
};
const EN: SourceWords = {
  documents: 'letter|memo|blog|blog post|message|publication|note|report|document',
  joints: 'of|from|dated|by|',
  months: 'january february march april may june july august september october november december'.split(' '),
};

/** Phrases that name this source, and no other of these. */
export function namesOfSource(source: Source, all: readonly Source[]): readonly string[] {
  const others = all.filter(({ code }) => code !== source.code);
  const isOnlyOneOfDay = others.every(({ published }) => published !== source.published);
  const isOnlyOneOf = others.every(({ publisher }) => publisher !== source.publisher);
  return [NL, EN].flatMap((words) => [
    ...(isOnlyOneOfDay ? daysIn(source.published, words).flatMap((day) => called(day, words)) : []),
    ...(isOnlyOneOf && source.publisher !== '' ? called(source.publisher, words) : []),
  ]);
}

const called = (by: string, { documents, joints }: SourceWords): readonly string[] =>
  documents.split('|').flatMap((document) => joints.split('|').map((joint) => `${document} ${joint} ${by}`));

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
