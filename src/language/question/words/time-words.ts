/** Words of time, without which a sentence need not be searched for a period; and words that are put right in the text itself. */
import type { DeadlineWords } from '../../deadline/vocabulary.js';
import { phrasesIn } from './meanings.js';
import { NearestWords, NO_PREFERENCE } from './nearest-word.js';
import type { Token } from './tokens.js';
import type { Phrases, TimeVocabulary } from './vocabulary.js';

/** Shorter names of times are one letter away from other words ("maart", "markt"). */
const SHORTEST_CORRECTED = 6;
const DIGIT = /\d/;
const YEAR = /^\d{2,4}$/;
/** Of a word that is written short. */
const DOT = /^\./;
/** A letter and a number, with or without an investigation: a code, not a date. */
const CODE = /^(?:[a-z]{2,4}\d{2,4})?-?(?:[vosclhmr]\d{1,5})?$/;
/** Written as a code would be ("FY25"). */
const FISCAL_YEAR = /^fy\d{2,4}$/;

interface Shortened {
  readonly whole: string;
  /** Else only between words of a time. */
  readonly anywhere: boolean;
}

export interface TimeWords {
  readonly words: ReadonlySet<string>;
  /** Of each phrase the longest word: without any of these no phrase is there. */
  readonly telling: ReadonlySet<string>;
  /** Whole numbers by their words. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Of times, and of the subjects that are looked for in texts. */
  readonly nearest: NearestWords;
  /** Words that a small word of a time stands between: {@link words}, and parts of a stretch ("eind"). */
  readonly beside: ReadonlySet<string>;
  /** Words that are written short, with what they stand for. */
  readonly shortened: ReadonlyMap<string, Shortened>;
}

/** From the words for days, months and units that wordings of deadlines are read with. */
export function timeWords(
  vocabularies: readonly Pick<DeadlineWords, 'calendar' | 'relations'>[],
  subjects: readonly Phrases[],
  short: TimeVocabulary['shortened'] = [],
): TimeWords {
  const phrases: (readonly string[])[] = [];
  for (const { calendar, relations } of vocabularies) {
    const { months, shortMonths, weekdays, pluralWeekdays, seasons, namedDays, dayWords, units, halfOfYear } = calendar;
    collect([months, shortMonths, weekdays, pluralWeekdays, seasons, namedDays, dayWords, units, halfOfYear], phrases);
    collect(
      [calendar.fiscal, calendar.weekNumber, calendar.calendarYear, relations.wholeParts, relations.looseTimes],
      phrases,
    );
  }
  const words = new Set(phrases.flat());
  const parts: (readonly string[])[] = [];
  collect(
    vocabularies.map(({ relations }) => relations.parts),
    parts,
  );
  const searched = subjects.flatMap((list) => phrasesIn(list).flat());
  const long = [...words, ...searched].filter((word) => word.length >= SHORTEST_CORRECTED);
  const numbers = new Map(
    vocabularies.flatMap(({ calendar }) =>
      Object.entries(calendar.numbers).filter(([, value]) => Number.isInteger(value)),
    ),
  );
  const shortened = new Map(
    short.flatMap(([list, whole, where]) =>
      phrasesIn(list).map((words) => [words.join(' '), { whole, anywhere: where === 'anywhere' }] as const),
    ),
  );
  return {
    words,
    telling: new Set(phrases.map(longest)),
    numbers,
    nearest: new NearestWords(long),
    beside: new Set([...words, ...parts.flat()]),
    shortened,
  };
}

function collect(value: unknown, phrases: (readonly string[])[]): void {
  if (typeof value === 'string') phrases.push(...phrasesIn(value));
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part, phrases);
}

const longest = (phrase: readonly string[]): string =>
  phrase.reduce((best, word) => (word.length > best.length ? word : best), '');

export const mayNamePeriod = (tokens: readonly Token[], { telling }: TimeWords): boolean =>
  tokens.some(({ word }) => telling.has(word) || (DIGIT.test(word) && (FISCAL_YEAR.test(word) || !CODE.test(word))));

/** The text with names of months, days and subjects put right ("septemer 2024", "over telemtrie", "helft vn 2024"). */
export function withTimesRight(
  text: string,
  tokens: readonly Token[],
  times: TimeWords,
  isKnown: (word: string) => boolean,
): string {
  let right = text;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { start, end } = token;
    const whole = wholeOf(text, tokens, at, times, isKnown);
    // A full stop behind a word that was written short goes with it.
    if (whole !== undefined) right = right.slice(0, start) + whole + right.slice(end).replace(DOT, '');
    else {
      const meant = putRight(text, token, times, isKnown);
      if (meant !== undefined) right = right.slice(0, start) + meant + right.slice(end);
    }
  }
  return right;
}

/** The whole word for one that is written short, where it is. */
function wholeOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  times: TimeWords,
  isKnown: (word: string) => boolean,
): string | undefined {
  const { word = '', start = 0, end = 0 } = tokens[at] ?? {};
  const asWritten = text.slice(start, end).toLowerCase();
  const short = times.shortened.get(asWritten.includes('.') ? asWritten : word);
  if (short === undefined) return undefined;
  const alone = short.anywhere && (!isKnown(word) || text.startsWith('.', end));
  return alone || (isOfTime(tokens[at - 1], times) && isOfTime(tokens[at + 1], times)) ? short.whole : undefined;
}

/** The name of a time, or a subject, that was meant. */
function putRight(
  text: string,
  token: Token,
  { words, nearest }: TimeWords,
  isKnown: (word: string) => boolean,
): string | undefined {
  const { word } = token;
  const stem = ofWhich(text, token);
  if (stem !== undefined && words.has(stem) && !words.has(word)) return stem;
  if (word.length < SHORTEST_CORRECTED - 1 || DIGIT.test(word) || isKnown(word)) return undefined;
  const meant = nearest.nearest(word, NO_PREFERENCE, 1);
  // "versie" is no slip for "versies".
  const bent = meant !== undefined && (meant.startsWith(word) || word.startsWith(meant));
  return bent ? undefined : meant;
}

/** "today" of "today's deadlines". */
const ofWhich = (text: string, { start, end }: Token): string | undefined =>
  POSSESSIVE.exec(text.slice(start, end).toLowerCase())?.[1];
const POSSESSIVE = /^([a-z]+)'s$/;

const isOfTime = (token: Token | undefined, { beside }: TimeWords): boolean =>
  token !== undefined && (beside.has(token.word) || YEAR.test(token.word));
