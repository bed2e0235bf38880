/** What comes back: "elk kwartaal", "tweemaal per jaar", "every two years", "om de zes maanden", "quarterly". */
import { cardinalAt, ordinalAt, fullYearAt } from './numbers.js';
import { phraseAt, skip, type Found } from './phrases.js';
import type { Scene } from './scene.js';
import { isSign, wordAt } from './tokens.js';
import type { CountUnit } from './vocabulary.js';

/** An ISO 8601 duration, or null where the wording gives no interval that can be named. */
export type Interval = string | null;

interface Size {
  readonly letter: 'D' | 'W' | 'M' | 'Y';
  readonly count: number;
}

const SIZES: Readonly<Partial<Record<CountUnit, Size>>> = {
  day: { letter: 'D', count: 1 },
  'working-day': { letter: 'D', count: 1 },
  week: { letter: 'W', count: 1 },
  fortnight: { letter: 'W', count: 2 },
  month: { letter: 'M', count: 1 },
  quarter: { letter: 'M', count: 3 },
  'half-year': { letter: 'M', count: 6 },
  year: { letter: 'Y', count: 1 },
  'school-year': { letter: 'Y', count: 1 },
  'fiscal-year': { letter: 'Y', count: 1 },
};
const MONTHS_OF_A_YEAR = 12;
/** "vijf rapporten per jaar" is a rhythm; more of them are an amount. */
const MOST_TIMES = 12;

export const recurrenceAt = (scene: Scene, at: number): Found<Interval> | undefined =>
  timesPer(scene, at) ??
  adverb(scene, at) ??
  everyOther(scene, at) ??
  every(scene, at) ??
  perUnit(scene, at) ??
  onWeekdays(scene, at);

/** "jaarlijks", "quarterly", "op kwartaalbasis". */
function adverb(scene: Scene, at: number): Found<Interval> | undefined {
  const found = phraseAt(scene.words.intervals, scene.tokens, at);
  if (found === undefined || phraseAt(scene.words.recurrence.notBefore, scene.tokens, found.next) !== undefined)
    return undefined;
  return found;
}

/** "tweemaal per jaar", "2x per jaar", "once every two years", "twee rapporten per jaar", "tweemaal jaarlijks". */
function timesPer(scene: Scene, at: number): Found<Interval> | undefined {
  const times = timesAt(scene, at);
  if (times === undefined) return undefined;
  const adverbial = phraseAt(scene.words.intervals, scene.tokens, times.next);
  if (adverbial !== undefined)
    return { value: divided(sizeOfInterval(adverbial.value), times.value), next: adverbial.next };
  const every = phraseAt(scene.words.recurrence.inEvery, scene.tokens, times.next);
  const period = every && periodAt(scene, every.next);
  return period && { value: divided(period.value, times.value), next: period.next };
}

function timesAt(scene: Scene, at: number): Found<number> | undefined {
  const inOneWord = phraseAt(scene.words.timesInOneWord, scene.tokens, at);
  if (inOneWord !== undefined) return inOneWord;
  const count = cardinalAt(scene, at) ?? articleAsOne(scene, at);
  if (count === undefined || !Number.isInteger(count.value) || count.value < 1) return undefined;
  const times = phraseAt(scene.words.recurrence.times, scene.tokens, count.next);
  if (times !== undefined) return { value: count.value, next: times.next };
  return somethingPer(scene, count);
}

const articleAsOne = (scene: Scene, at: number): Found<number> | undefined => {
  const article = phraseAt(scene.words.calendar.articlesAsOne, scene.tokens, at);
  return article && { value: 1, next: article.next };
};

/** "twee rapporten" before "per jaar". */
function somethingPer(scene: Scene, count: Found<number>): Found<number> | undefined {
  const isThing = scene.tokens[count.next]?.kind === 'word' && count.value <= MOST_TIMES && count.value > 1;
  const per = isThing ? phraseAt(scene.words.recurrence.inEvery, scene.tokens, count.next + 1) : undefined;
  const isRhythm = per !== undefined && !wordAt(scene.tokens, count.next + 1).startsWith('in');
  const period = isRhythm ? periodAt(scene, per.next) : undefined;
  return period !== undefined && isLong(period.value) ? { value: count.value, next: count.next + 1 } : undefined;
}

const isLong = ({ letter, count }: Size): boolean => letter === 'Y' || (letter === 'M' && count > 1);

/** "jaar", "twee jaar", "drie maanden", "other week". */
function periodAt(scene: Scene, at: number): Found<Size> | undefined {
  const start = skip(scene.words.relations.articles, scene.tokens, at);
  const count = cardinalAt(scene, start) ?? ordinalCount(scene, start);
  const joint = count !== undefined && isSign(scene.tokens, count.next, '-') ? count.next + 1 : count?.next;
  const unit = unitAt(scene, joint ?? start);
  if (unit === undefined) return undefined;
  const size = SIZES[unit.value];
  return size && { value: { ...size, count: size.count * (count?.value ?? 1) }, next: unit.next };
}

/** "every third month". */
const ordinalCount = (scene: Scene, at: number): Found<number> | undefined => {
  const ordinal = ordinalAt(scene, at);
  return ordinal !== undefined && ordinal.value > 1 ? ordinal : undefined;
};

/** A unit, with "half" before it where that is not one word. */
function unitAt(scene: Scene, at: number): Found<CountUnit> | undefined {
  const { calendar } = scene.words;
  const unit = phraseAt(calendar.units, scene.tokens, at);
  const half = phraseAt(calendar.half, scene.tokens, at);
  if (unit !== undefined || half === undefined) return unit;
  const year = phraseAt(calendar.units, scene.tokens, half.next);
  return year?.value === 'year' ? { value: 'half-year', next: year.next } : undefined;
}

/** "elk kwartaal", "every six months", "iedere maandag", "elke eerste maandag van de maand". */
function every(scene: Scene, at: number): Found<Interval> | undefined {
  const word = phraseAt(scene.words.recurrence.every, scene.tokens, at);
  if (word === undefined) return undefined;
  const period = periodAt(scene, word.next);
  if (period !== undefined) return { value: iso(period.value), next: period.next };
  return dayOfPeriod(scene, word.next) ?? onceAYear(scene, word.next);
}

/** "every Monday", "elke laatste vrijdag van de maand". */
function dayOfPeriod(scene: Scene, at: number): Found<Interval> | undefined {
  const ordinal = ordinalAt(scene, at);
  const place = ordinal?.next ?? at;
  const day = phraseAt(scene.words.calendar.weekdays, scene.tokens, place) ?? (ordinal && unitAt(scene, place));
  if (day === undefined) return undefined;
  if (ordinal === undefined) return { value: 'P1W', next: day.next };
  const of = skip(scene.words.relations.of, scene.tokens, day.next);
  const period = of === day.next ? undefined : periodAt(scene, of);
  return period && { value: iso(period.value), next: period.next };
}

/** "every May", "elke zomer", "elke 1 mei": the day or period itself is read as the first occurrence. */
function onceAYear(scene: Scene, at: number): Found<Interval> | undefined {
  const { calendar } = scene.words;
  const digits = scene.tokens[at]?.kind === 'number' ? at + 1 : at;
  const name = phraseAt(calendar.months, scene.tokens, digits) ?? phraseAt(calendar.seasons, scene.tokens, at);
  return name && { value: 'P1Y', next: at };
}

/** "every other week", "om het jaar"; with a number "om de" is "every": "om de zes maanden". */
function everyOther(scene: Scene, at: number): Found<Interval> | undefined {
  const word = phraseAt(scene.words.recurrence.everyOther, scene.tokens, at);
  const period = word && periodAt(scene, word.next);
  if (word === undefined || period === undefined) return undefined;
  const isCounted = cardinalAt(scene, word.next) !== undefined;
  const { letter, count } = period.value;
  return { value: iso(isCounted ? period.value : { letter, count: count * 2 }), next: period.next };
}

/** "per kwartaal", "once a year"; not "5 euro per maand". */
function perUnit(scene: Scene, at: number): Found<Interval> | undefined {
  const per = phraseAt(scene.words.recurrence.per, scene.tokens, at);
  const isPrice = scene.tokens[at - 1]?.kind === 'number' || scene.tokens[at - 2]?.kind === 'number';
  const period = per === undefined || isPrice ? undefined : periodAt(scene, per.next);
  // "per schooljaar 2024/2025": from one that is named.
  const isNamed = period !== undefined && fullYearAt(scene, period.next) !== undefined;
  return isNamed ? undefined : period && { value: iso(period.value), next: period.next };
}

/** "on Mondays", "vrijdagen". */
function onWeekdays(scene: Scene, at: number): Found<Interval> | undefined {
  const day = phraseAt(scene.words.calendar.pluralWeekdays, scene.tokens, at);
  return day && { value: 'P1W', next: day.next };
}

/** A year and a half has no letter of its own: in months. */
function iso({ letter, count }: Size): Interval {
  if (Number.isInteger(count)) return `P${count}${letter}`;
  const months = letter === 'Y' ? count * MONTHS_OF_A_YEAR : 0;
  return Number.isInteger(months) && months > 0 ? `P${months}M` : null;
}

const sizeOfInterval = (interval: string): Size => {
  const letter = interval.slice(-1);
  return {
    letter: letter === 'Y' || letter === 'M' || letter === 'W' ? letter : 'D',
    count: Number(interval.slice(1, -1)),
  };
};

/** So many times in a period, evenly spread; null where that gives no whole months. */
function divided({ letter, count }: Size, times: number): Interval {
  if (times === 1) return iso({ letter, count });
  if (count % times === 0) return iso({ letter, count: count / times });
  const months = letter === 'Y' ? count * MONTHS_OF_A_YEAR : letter === 'M' ? count : 0;
  return months > 0 && months % times === 0 ? iso({ letter: 'M', count: months / times }) : null;
}
