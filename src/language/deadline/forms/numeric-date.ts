/** Dates in digits: "2023-06-20", "9-6-2023", "9/6/'23", and after a bound "9/6". */
import { languageOf } from '../language-of.js';
import { daySpan } from '../span.js';
import { digitsAt, loneDigitsAt, YEARS } from '../numbers.js';
import type { Found } from '../phrases.js';
import type { Form, Scene } from '../scene.js';
import { faulty, type Term, type Year } from '../term.js';
import { isSign, wordAt } from '../tokens.js';

const SEPARATORS = '-/.';
const CENTURY = 2000;
/** Always, not on 24 July. */
const ROUND_THE_CLOCK = '24/7';

export const numericDate: Form = (scene, at, lead) =>
  loneDigitsAt(scene, at, 4) === undefined
    ? undefined
    : (yearFirst(scene, at) ?? yearLast(scene, at, lead.led) ?? withoutYear(scene, at, lead.strict));

/** The number behind the separator at `at`, when both are written as one with what stands before (or spaced evenly). */
function partAt(scene: Scene, at: number, separators: string): number | undefined {
  const { tokens } = scene;
  if (!isSign(tokens, at, separators) || tokens[at]?.glued !== tokens[at + 1]?.glued) return undefined;
  return digitsAt(scene, at + 1, 4);
}

/** Nothing glued on that makes it something longer ("1.2.2024.5"). */
const endsAt = (scene: Scene, at: number): boolean => {
  const glued = scene.tokens[at]?.glued === true && scene.tokens[at + 1]?.glued === true;
  return !(glued && isSign(scene.tokens, at, SEPARATORS) && digitsAt(scene, at + 1, 9) !== undefined);
};

function yearFirst(scene: Scene, at: number): Found<Term> | undefined {
  if (wordAt(scene.tokens, at).length !== 4) return undefined;
  const separator = wordAt(scene.tokens, at + 1);
  const [year, month, day] = [
    digitsAt(scene, at, 4),
    partAt(scene, at + 1, SEPARATORS),
    partAt(scene, at + 3, separator),
  ];
  if (year === undefined || month === undefined || day === undefined || !isYear(year)) return undefined;
  return endsAt(scene, at + 5) ? { value: dayTerm(year, month, day), next: at + 5 } : undefined;
}

function yearLast(scene: Scene, at: number, led: boolean): Found<Term> | undefined {
  const separator = wordAt(scene.tokens, at + 1);
  const [first, second] = [digitsAt(scene, at, 2), partAt(scene, at + 1, SEPARATORS)];
  if (first === undefined || second === undefined || wordAt(scene.tokens, at + 2).length > 2) return undefined;
  const year = yearPart(scene, at + 3, separator);
  // "1.5.23" may be the version of something, unless "uiterlijk" or the like stands before it.
  if (year === undefined || (separator === '.' && year.short && !led) || !endsAt(scene, year.next)) return undefined;
  return { value: ordered(scene, at, [first, second], year.value, separator), next: year.next };
}

function yearPart(
  scene: Scene,
  at: number,
  separator: string,
): { value: number; short: boolean; next: number } | undefined {
  const quote = isSign(scene.tokens, at + 1, "'") ? 1 : 0;
  const year = quote === 1 ? digitsAt(scene, at + 2, 2) : partAt(scene, at, separator);
  if (year === undefined || !isSign(scene.tokens, at, separator)) return undefined;
  const digits = wordAt(scene.tokens, at + 1 + quote).length;
  if (digits === 2) return { value: CENTURY + year, short: true, next: at + 2 + quote };
  return digits === 4 && isYear(year) ? { value: year, short: false, next: at + 2 } : undefined;
}

const isYear = (year: number): boolean => year >= YEARS.first && year <= YEARS.last;

function withoutYear(scene: Scene, at: number, strict: boolean): Found<Term> | undefined {
  const [first, second] = [digitsAt(scene, at, 2), partAt(scene, at + 1, '-/')];
  if (!strict || first === undefined || second === undefined || !endsAt(scene, at + 3)) return undefined;
  const couldBe = isDay(first, second) || isDay(second, first);
  const text = [0, 1, 2].map((offset) => wordAt(scene.tokens, at + offset)).join('');
  if (!couldBe || text === ROUND_THE_CLOCK) return undefined;
  return { value: ordered(scene, at, [first, second], null, wordAt(scene.tokens, at + 1)), next: at + 3 };
}

const isDay = (day: number, month: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Tokens before a date that tell in which language it is written. */
const CONTEXT = 2;

/** Day first, but where only month first gives a day, that; in English both may be meant. */
function ordered(
  scene: Scene,
  at: number,
  [first, second]: readonly [number, number],
  year: number | null,
  separator: string,
): Term {
  const [dayFirst, monthFirst] = [isDay(first, second), isDay(second, first)];
  const before = scene.tokens.slice(Math.max(0, at - CONTEXT), at);
  const isEnglish = languageOf(before, scene.words, scene.language) === 'en';
  if (dayFirst && monthFirst && first !== second && isEnglish && separator !== '.') {
    const either = [dayTerm(year, second, first), dayTerm(year, first, second)];
    return { ...faulty('day', 'day_or_month_first'), either };
  }
  return !dayFirst && monthFirst ? dayTerm(year, first, second) : dayTerm(year, second, first);
}

const dayTerm = (year: Year, month: number, day: number): Term => ({
  type: 'yearly',
  unit: 'day',
  year,
  spanIn: (at) => daySpan(at, month, day),
});
