/** "Meer dan 100 dagen te laat", "een half jaar te laat", "overdue by two weeks": for how long something has been late. */
import { addDays, addMonths } from '../../../domain/time/local-date.js';
import type { Criterion } from '../../../domain/query/query.js';
import { holdsMarker, isMarked, isQuiet, senseIn, type Item } from '../sentence/item.js';
import type { Scene } from '../sentence/scene.js';
import type { Unit } from '../words/sense.js';

/** A century: further back than anyone asks, and still a day that exists. */
const MOST: Readonly<Record<Unit, number>> = { day: 36_525, week: 5218, month: 1200, year: 100 };
/** Pieces between "more than" and its unit, at the most. */
const NEAR = 3;
const MONTHS_OF_HALF_A_YEAR = 6;
/** The same word in both languages. */
const HALF = /\bhalf\b|\bhalfjaar\b/;

interface Amount {
  readonly count: number;
  readonly unit: Unit;
  /** Index of its last item. */
  readonly at: number;
}

type Timed = Pick<Scene, 'sentence' | 'world' | 'numbers'>;

/** The last day was before then; "minder dan twee jaar te laat": it was not before. */
export function lateBy(scene: Timed, isLate: (item: Item) => boolean): Criterion[] {
  const { items } = scene.sentence;
  const amount = amountOfLateness(scene, isLate);
  if (amount === undefined) return [];
  const { count, unit, at } = amount;
  const days = unit === 'day' ? count : unit === 'week' ? 7 * count : 0;
  const months = unit === 'month' ? count : unit === 'year' ? 12 * count : 0;
  const then = addDays(addMonths(scene.world.today, -months), -days);
  const less = items.slice(Math.max(0, at - NEAR), at).some((item) => isMarked(item, 'less_than'));
  const more = items.slice(Math.max(0, at - NEAR), at).some((item) => isMarked(item, 'longer_than'));
  if (less) return [{ field: 'period', from: then, to: null }];
  // "drie maanden te laat" is as long as that, or longer.
  return [{ field: 'period', from: null, to: more ? addDays(then, -1) : then }];
}

/** "half a year" and "by two weeks" are read as times elsewhere. */
export const isLateness = (scene: Timed, at: number, isLate: (item: Item) => boolean): boolean =>
  scene.sentence.items[at]?.kind === 'period' && amountOfLateness(scene, isLate)?.at === at;

const isHalfYear = (item: Item | undefined): boolean =>
  item?.kind === 'period' && HALF.test(item.words) && !YEAR.test(item.words);
const YEAR = /\d/;

function amountOfLateness(scene: Timed, isLate: (item: Item) => boolean): Amount | undefined {
  const { items } = scene.sentence;
  if (!items.some(isLate)) return undefined;
  for (let at = 0; at < items.length; at++) {
    const amount = amountAt(scene, at);
    if (amount !== undefined && (isCompared(items, at) || isBeside(items, at, isLate))) return amount;
  }
  return undefined;
}

function amountAt({ sentence: { items }, numbers }: Timed, at: number): Amount | undefined {
  const item = items[at];
  if (item?.kind === 'period' && holdsMarker(item, 'by')) return amountWithin(item, numbers, at);
  if (isHalfYear(item)) return { count: MONTHS_OF_HALF_A_YEAR, unit: 'month', at };
  const unit = senseIn(item, 'unit')?.value;
  if (unit === undefined) return undefined;
  const before = items[at - 1];
  const said = before?.kind === 'number' ? before.value : numbers.get(before?.words ?? '');
  if (said !== undefined) return { count: Math.min(said, MOST[unit]), unit, at };
  return isMarked(before, 'indefinite') || isCompared(items, at) ? { count: 1, unit, at } : undefined;
}

/** "by two weeks" */
function amountWithin(item: PeriodItem, numbers: Timed['numbers'], at: number): Amount | undefined {
  const unit = item.inside.find((sense) => sense.family === 'unit')?.value;
  const [count, ...others] = item.words
    .split(' ')
    .flatMap((word) => numbers.get(word) ?? (DIGITS.test(word) ? [Number(word)] : []));
  return unit === undefined || count === undefined || others.length > 0
    ? undefined
    : { count: Math.min(count, MOST[unit]), unit, at };
}
type PeriodItem = Extract<Item, { readonly kind: 'period' }>;
const DIGITS = /^\d{1,4}$/;

const isCompared = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - NEAR), at).some((item) => isMarked(item, 'longer_than', 'less_than'));

/** Right in front of what says that it is late, or behind it ("overdue by two weeks"). */
function isBeside(items: readonly Item[], at: number, isLate: (item: Item) => boolean): boolean {
  const late = items.findIndex(isLate);
  const between =
    late > at ? items.slice(at + 1, late) : items.slice(late + 1, items[at]?.kind === 'period' ? at : at - 1);
  return between.every((item) => isQuiet(item) || isMarked(item, 'by', 'at', 'of')) && between.length <= NEAR;
}
