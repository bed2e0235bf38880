/** Numbers in digits and in words, ordinals and years. */
import { phraseAt, skip, type Found } from './phrases.js';
import type { Scene } from './scene.js';
import type { Year } from './term.js';
import { isSign, wordAt, type Token } from './tokens.js';

/** A number of four digits outside these is no year. */
export const YEARS = { first: 1900, last: 2199 } as const;
/** "in 2024" is a year, "in 1950" an amount of something. */
const LONE_YEARS = { first: 1990, last: 2099 } as const;
const CENTURY = 2000;
const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

const between = (value: number, range: { first: number; last: number }): boolean =>
  value >= range.first && value <= range.last;

/** What the digits of a token say, where they are at most `digits` long. */
export function digitsAt(scene: Scene, at: number, digits: number): number | undefined {
  const token = scene.tokens[at];
  if (token?.kind !== 'number' || token.text.length > digits || token.text in FRACTIONS) return undefined;
  const value = Number(token.text);
  return Number.isNaN(value) ? undefined : value;
}

/** A number that does not begin inside something longer: not the 5 of "1.5", "V5" or "12-5". */
export function loneDigitsAt(scene: Scene, at: number, digits: number): number | undefined {
  const token = scene.tokens[at];
  if (token === undefined || (at !== scene.openAt && isInside(token, scene.tokens[at - 1]))) return undefined;
  return digitsAt(scene, at, digits);
}

const isInside = (token: Token, before: Token | undefined): boolean =>
  token.glued && before !== undefined && !(before.kind === 'sign' && "('[,:;>*_!?".includes(before.text));

/** A cardinal in digits ("1,5", "2½", "12") or words ("zes", "anderhalf"). */
export function cardinalAt(scene: Scene, at: number): Found<number> | undefined {
  const fraction = FRACTIONS[wordAt(scene.tokens, at)];
  if (fraction !== undefined) return { value: fraction, next: at + 1 };
  const whole = digitsAt(scene, at, 4);
  return whole === undefined
    ? phraseAt(scene.words.calendar.numbers, scene.tokens, at)
    : withDecimals(scene, at, whole);
}

function withDecimals(scene: Scene, at: number, whole: number): Found<number> {
  const { tokens } = scene;
  const fraction = FRACTIONS[wordAt(tokens, at + 1)];
  if (fraction !== undefined) return { value: whole + fraction, next: at + 2 };
  const decimals = digitsAt(scene, at + 2, 2);
  if (decimals === undefined || !isSign(tokens, at + 1, ',.') || !tokens[at + 1]?.glued || !tokens[at + 2]?.glued) {
    return { value: whole, next: at + 1 };
  }
  return { value: Number(`${whole}.${wordAt(tokens, at + 2)}`), next: at + 3 };
}

/** "eerste", "1e", "1st", "laatste" (-1). */
export function ordinalAt(scene: Scene, at: number): Found<number> | undefined {
  const digits = loneDigitsAt(scene, at, 2);
  if (digits === undefined) return phraseAt(scene.words.calendar.ordinals, scene.tokens, at);
  const ending = scene.tokens[at + 1]?.glued
    ? phraseAt(scene.words.calendar.ordinalEndings, scene.tokens, at + 1)
    : undefined;
  return ending && { value: digits, next: ending.next };
}

/** Four digits that can be a year in a date, and are not the beginning of a longer number. */
export function fullYearAt(scene: Scene, at: number): number | undefined {
  const year = digitsAt(scene, at, 4);
  return year !== undefined && scene.tokens[at]?.text.length === 4 && between(year, YEARS) ? year : undefined;
}

/** A year that stands alone: no part of a code or of another number, no amount ("2000 gebruikers"). */
export function loneYearAt(scene: Scene, at: number): number | undefined {
  const year = fullYearAt(scene, at);
  if (year === undefined || !between(year, LONE_YEARS) || loneDigitsAt(scene, at, 4) === undefined) return undefined;
  const after = scene.tokens[at + 1];
  if (!after?.glued) return year % 1000 === 0 && after?.kind === 'word' ? undefined : year;
  const continues = isSign(scene.tokens, at + 1, '.,:') && isGluedNumber(scene.tokens[at + 2]);
  return after.kind === 'sign' && !continues ? year : undefined;
}

const isGluedNumber = (token: Token | undefined): boolean => token?.kind === 'number' && token.glued;

/** "'24" → 2024. */
export function shortYearAt(scene: Scene, at: number): Found<number> | undefined {
  const year = isSign(scene.tokens, at, "'") && scene.tokens[at + 1]?.glued ? digitsAt(scene, at + 1, 2) : undefined;
  return year === undefined || wordAt(scene.tokens, at + 1).length !== 2
    ? undefined
    : { value: CENTURY + year, next: at + 2 };
}

/** Two digits that stand for a year of this century, as in "Q3 24" or "FY25". */
export function twoDigitYearAt(scene: Scene, at: number): number | undefined {
  const digits = wordAt(scene.tokens, at).length === 2 ? digitsAt(scene, at, 2) : undefined;
  return digits === undefined ? undefined : CENTURY + digits;
}

/** The year that belongs to what stands before: ", 2024", "van 2024", "'24", "van volgend jaar", "of this year". */
export function yearAfter(scene: Scene, at: number): Found<Exclude<Year, null>> | undefined {
  const short = shortYearAt(scene, at);
  if (short !== undefined) return short;
  const place = afterJoint(scene, at);
  const label = skip(scene.words.calendar.calendarYear, scene.tokens, place);
  const year = fullYearAt(scene, label);
  if (year !== undefined) return { value: year, next: label + 1 };
  const labelled = labelledYearAt(scene, place);
  if (labelled !== undefined) return labelled;
  return shortYearAt(scene, place) ?? relativeYearAt(scene, beforeArticle(scene, place));
}

/** "CY25": in two digits only as one word; "CY 2025". */
export function labelledYearAt(scene: Scene, at: number): Found<number> | undefined {
  const label = skip(scene.words.calendar.calendarYear, scene.tokens, at);
  if (label === at) return undefined;
  const year = fullYearAt(scene, label) ?? (scene.tokens[label]?.glued ? twoDigitYearAt(scene, label) : undefined);
  return year === undefined ? undefined : { value: year, next: label + 1 };
}

/** "of the" in one: a year without a number needs its article. */
const beforeArticle = ({ words, tokens }: Scene, at: number): number =>
  phraseAt(words.relations.articles, tokens, at - 1)?.next === at ? at - 1 : at;

/** Past a comma, "van", "of", or a sign that glues the year to what stands before. */
function afterJoint(scene: Scene, at: number): number {
  const { tokens, words } = scene;
  if (isSign(tokens, at, ',')) return at + 1;
  if (isSign(tokens, at, '-/.') && tokens[at]?.glued && tokens[at + 1]?.glued) return at + 1;
  return skip(words.relations.of, tokens, at);
}

/** "dit jaar", "volgend jaar", "the year". */
export function relativeYearAt(scene: Scene, at: number): Found<{ readonly shift: number }> | undefined {
  const { tokens, words } = scene;
  const start = skip(words.relations.articles, tokens, at);
  const shift = phraseAt(words.shifts, tokens, start);
  if (shift === undefined && start === at) return undefined;
  const unit = phraseAt(words.calendar.units, tokens, shift?.next ?? start);
  return unit?.value === 'year' ? { value: { shift: shift?.value ?? 0 }, next: unit.next } : undefined;
}
