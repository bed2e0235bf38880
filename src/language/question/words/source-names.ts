/**
 * What people call a document besides its title: by its day, month or year ("de brief van 13 juni 2023", "the letter of
 * June 2023") or whose it is.
 */
import { dayOfMonth, monthOf, yearOf, type LocalDate } from '../../../domain/time/local-date.js';
import type { SourceCode } from '../../../domain/register/codes.js';
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

/** What a source is called, and its code. */
type Named = readonly [name: string, source: SourceCode];

/** Phrases that each name one source, and no other of these. */
export interface SourceNames {
  /** Whole phrases ("the June 2023 letter"). */
  readonly whole: readonly Named[];
  /** Each of these openings ("brief van") with each of these names ("juni 2023") behind it is a phrase. */
  readonly behind: readonly { readonly openings: readonly string[]; readonly names: readonly Named[] }[];
}

export function namesOfSources(sources: readonly Source[]): SourceNames {
  const published = (said: number) => (source: Source) => source.published.slice(0, said);
  const byDay = onlyOnes(sources, published(DAY));
  const byMonth = onlyOnes(sources, published(MONTH));
  const byYear = onlyOnes(sources, published(YEAR));
  const byPublisher = onlyOnes(sources, ({ publisher }) => publisher).map(({ code, publisher }): Named => [
    publisher,
    code,
  ]);
  const each = [NL, EN].map((words) => {
    const days = byDay.flatMap((source) => named(source, daysIn(source.published, words)));
    const months = byMonth.flatMap((source) => named(source, monthsIn(source.published, words)));
    const years = byYear.flatMap((source) => named(source, [String(yearOf(source.published))]));
    const [openings, reports] = openingsOf(words);
    const names = [...days, ...byPublisher];
    return {
      whole: words.dayFirst ? [...months, ...years].flatMap((name) => before(words, name)) : [],
      behind: [
        { openings, names: [...names, ...months, ...years] },
        { openings: reports, names },
      ],
    };
  });
  return { whole: each.flatMap(({ whole }) => whole), behind: each.flatMap(({ behind }) => behind) };
}

/** Characters of a date up to and including its year, month and day: a document is named by them where no other has the same. */
const [YEAR, MONTH, DAY] = [4, 7, 10];

/** The sources that are the only ones to have what they have; those that have nothing are none. */
function onlyOnes(sources: readonly Source[], has: (source: Source) => string): readonly Source[] {
  const times = new Map<string, number>();
  for (const source of sources) times.set(has(source), (times.get(has(source)) ?? 0) + 1);
  return sources.filter((source) => has(source) !== '' && times.get(has(source)) === 1);
}

const named = ({ code }: Source, names: readonly string[]): readonly Named[] => names.map((name) => [name, code]);

const before = ({ documents }: SourceWords, [name, code]: Named): readonly Named[] =>
  documents.split('|').map((document) => [`${name} ${document}`, code]);

/** All, and those that a month or year behind them would be about: a report without a joint. */
function openingsOf(words: SourceWords): readonly [all: readonly string[], reports: readonly string[]] {
  const reports = words.reports.split('|');
  const all = words.documents
    .split('|')
    .flatMap((document) => words.joints.split('|').map((joint) => `${document} ${joint}`.trim()));
  return [all.filter((opening) => !reports.includes(opening)), reports];
}

/** "juni 2023", "6-2023", "2023-06". */
function monthsIn(day: LocalDate, { months }: SourceWords): readonly string[] {
  const [month, year] = [monthOf(day), yearOf(day)];
  return [`${months[month - 1] ?? ''} ${year}`, `${month}-${year}`, day.slice(0, MONTH)];
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
