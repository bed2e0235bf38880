/** Amounts of time: "zes weken", "half a year", "anderhalf jaar", "3-6 months", "een week of zes", "10 werkdagen". */
import { addDays, addMonths, type LocalDate } from '../../domain/time/local-date.js';
import { addWorkingDays } from './holidays.js';
import { cardinalAt } from './numbers.js';
import { phraseAt, skip, type Found } from './phrases.js';
import type { Scene } from './scene.js';
import { isNumber, isSign } from './tokens.js';
import type { CountUnit } from './vocabulary.js';

/** What is counted: whole months first, then days, then working days. */
export interface Amount {
  readonly months: number;
  readonly days: number;
  readonly workingDays: number;
}

export interface Duration {
  /** The smaller amount of "drie tot zes maanden"; null where one amount is named. */
  readonly least: Amount | null;
  readonly most: Amount;
  /** The unit that the wording names last. */
  readonly unit: CountUnit;
}

/** Larger counts are no terms. */
const MOST = 999;
const DAYS_OF_A_MONTH = 30;

/** Per unit the months, days or working days of one. */
const SIZES: Readonly<Partial<Record<CountUnit, { readonly of: keyof Amount; readonly each: number }>>> = {
  hour: { of: 'days', each: 1 / 24 },
  day: { of: 'days', each: 1 },
  'working-day': { of: 'workingDays', each: 1 },
  week: { of: 'days', each: 7 },
  fortnight: { of: 'days', each: 14 },
  month: { of: 'months', each: 1 },
  quarter: { of: 'months', each: 3 },
  'half-year': { of: 'months', each: 6 },
  year: { of: 'months', each: 12 },
};

export function durationAt(scene: Scene, at: number): Found<Duration> | undefined {
  const first = oneDurationAt(scene, at);
  if (first === undefined) return undefined;
  const and = phraseAt(scene.words.relations.and, scene.tokens, first.next);
  const second = and && oneDurationAt(scene, and.next);
  if (second === undefined || first.value.least !== null || second.value.least !== null) return first;
  return {
    value: { least: null, most: sum(first.value.most, second.value.most), unit: second.value.unit },
    next: second.next,
  };
}

function oneDurationAt(scene: Scene, at: number): Found<Duration> | undefined {
  if (isNumber(scene.tokens, at)) return countedUnit(scene, at);
  const start = skipRoughly(scene, at);
  return unitOrSo(scene, start) ?? countedUnit(scene, start);
}

/** At most two such words stand together ("maximaal ongeveer"). */
const skipRoughly = (scene: Scene, at: number): number => {
  const { roughly } = scene.words.relations;
  return skip(roughly, scene.tokens, skip(roughly, scene.tokens, at));
};

function countedUnit(scene: Scene, at: number): Found<Duration> | undefined {
  const count = countAt(scene, at);
  if (count === undefined) return undefined;
  const [least, most] = count.value;
  const unit = unitAt(scene, count.next);
  if (unit === undefined) return undefined;
  const half = phraseAt(scene.words.calendar.andHalf, scene.tokens, unit.next);
  const amount = amountOf(most + (half === undefined ? 0 : 0.5), unit.value);
  if (amount === undefined) return undefined;
  const smaller = least === most ? undefined : amountOf(least, unit.value);
  const next = skip(scene.words.relations.afterUnit, scene.tokens, half?.next ?? unit.next);
  return { value: { least: smaller ?? null, most: amount, unit: unit.value }, next };
}

/** A unit, behind the hyphen of "90-day" too. */
function unitAt(scene: Scene, at: number): Found<CountUnit> | undefined {
  const place = isSign(scene.tokens, at, '-') && scene.tokens[at]?.glued ? at + 1 : at;
  return phraseAt(scene.words.calendar.units, scene.tokens, place);
}

/** "zes", "3-6", "drie tot zes", "zes à acht", "zes (6)", "een", "half a"; as the smaller and the larger number. */
function countAt(scene: Scene, at: number): Found<readonly [number, number]> | undefined {
  const first = oneCountAt(scene, at);
  if (first === undefined) return undefined;
  const joint =
    phraseAt(scene.words.relations.through, scene.tokens, first.next) ??
    phraseAt(scene.words.relations.or, scene.tokens, first.next);
  const second = joint && oneCountAt(scene, joint.next);
  if (second !== undefined && second.value >= first.value)
    return { value: [first.value, second.value], next: second.next };
  return { value: [first.value, first.value], next: first.next };
}

function oneCountAt(scene: Scene, at: number): Found<number> | undefined {
  const { calendar } = scene.words;
  const half = phraseAt(calendar.half, scene.tokens, at);
  if (half !== undefined && unitAt(scene, half.next) !== undefined) return { value: 0.5, next: half.next };
  const count = cardinalAt(scene, at);
  if (count === undefined) {
    const article = phraseAt(calendar.articlesAsOne, scene.tokens, at);
    const fraction = article && cardinalAt(scene, article.next);
    // "een anderhalf jaar", "a two-month": the article says nothing beside a number.
    return fraction ? withHalf(scene, fraction) : article && { value: 1, next: article.next };
  }
  return withHalf(scene, count);
}

/** "two and a half", and the digits in "zes (6)". */
function withHalf(scene: Scene, count: Found<number>): Found<number> {
  const half = phraseAt(scene.words.calendar.andHalf, scene.tokens, count.next);
  if (half !== undefined) return { value: count.value + 0.5, next: half.next };
  const isRepeated = isSign(scene.tokens, count.next, '(') && isSign(scene.tokens, count.next + 2, ')');
  return isRepeated ? { value: count.value, next: count.next + 3 } : count;
}

/** "een week of zes", "een maand of drie": the number comes last. */
function unitOrSo(scene: Scene, at: number): Found<Duration> | undefined {
  const article = phraseAt(scene.words.calendar.articlesAsOne, scene.tokens, at);
  const unit = article && phraseAt(scene.words.calendar.units, scene.tokens, article.next);
  const or = unit && phraseAt(scene.words.calendar.orSo, scene.tokens, unit.next);
  const count = or && cardinalAt(scene, or.next);
  if (unit === undefined || count === undefined) return undefined;
  const amount = amountOf(count.value, unit.value);
  return amount && { value: { least: null, most: amount, unit: unit.value }, next: count.next };
}

function amountOf(count: number, unit: CountUnit): Amount | undefined {
  const size = SIZES[unit];
  if (size === undefined || count <= 0 || count > MOST) return undefined;
  const total = count * size.each;
  const whole = size.of === 'months' ? Math.floor(total) : Math.ceil(total);
  const rest = size.of === 'months' ? Math.ceil((total - whole) * DAYS_OF_A_MONTH) : 0;
  return { months: 0, workingDays: 0, days: rest, [size.of]: whole };
}

const sum = (a: Amount, b: Amount): Amount => ({
  months: a.months + b.months,
  days: a.days + b.days,
  workingDays: a.workingDays + b.workingDays,
});

/** The day that lies the amount behind `day`, or before it for a `sign` of -1. */
export function addAmount(day: LocalDate, amount: Amount, sign: 1 | -1 = 1): LocalDate {
  const counted = addDays(addMonths(day, sign * amount.months), sign * amount.days);
  return amount.workingDays === 0 ? counted : addWorkingDays(counted, sign * amount.workingDays);
}
