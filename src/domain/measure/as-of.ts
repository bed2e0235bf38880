/** How things stood at the end of a day, by when they happened; when they were recorded does not count. */
import type { ChangeKind } from '../change/change.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { Measure } from './measure.js';
import type { Circumstance } from '../register/register.js';
import type { Rating, Risk } from '../risk/risk.js';

/** What a change was, when it happened and when that was recorded. */
export interface Happening {
  readonly kind: ChangeKind;
  readonly occurredOn: LocalDate;
  readonly recordedAt: Instant;
}

/** One change of one item. */
export interface Step<T> extends Happening {
  /** The fields that it changed, as they were before; null when it brought the item into being. */
  readonly undo: Partial<T> | null;
}

/** Fields that an item may be without, and that are never null: null in an undo is that it was without. */
const MAY_BE_ABSENT: ReadonlySet<PropertyKey> = new Set([
  'retracted',
  'refersTo',
  'reminders',
  'calendar',
  'confidential',
]);

/** The fields of `before` that `after` has otherwise, those it was without as null. */
export function undoOf<T extends object>(before: T | null, after: T): Partial<T> | null {
  if (before === null) return null;
  const changed = keysOf(before).filter((key) => !isSame(before[key], after[key]));
  const came = keysOf(after).filter(
    (key) => MAY_BE_ABSENT.has(key) && before[key] === undefined && after[key] !== undefined,
  );
  const undo = pick(before, changed);
  return came.length === 0 ? undo : { ...undo, ...Object.fromEntries(came.map((key) => [key, null])) };
}

/** The item before a step. */
export function undone<T extends object>(after: T, undo: Partial<T> | null): T | null {
  if (undo === null) return null;
  const before = { ...after, ...undo };
  const isAbsent = (key: keyof T): boolean => undo[key] === null && MAY_BE_ABSENT.has(key);
  return keysOf(undo).some(isAbsent) ? withoutFields(before, isAbsent) : before;
}

const withoutFields = <T extends object>(item: T, isAbsent: (key: keyof T) => boolean): T =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !isAbsent(key as keyof T))) as T;

/**
 * An item at the end of `day`, from its present value and all its changes in the order of recording; null when it
 * had not come into being. A change that was recorded late but had happened by then counts.
 */
export const stateAt = <T extends object>(day: LocalDate, present: T, steps: readonly Step<T>[]): T | null =>
  stateAfter(({ occurredOn }) => occurredOn <= day, present, steps);

/**
 * An item after only those of its changes that count; null when the one that brought it into being does not. The fields
 * of a change that counts are put on top of the state before the first that does not.
 */
export function stateAfter<T extends object>(
  counts: (step: Happening) => boolean,
  present: T,
  steps: readonly Step<T>[],
): T | null {
  const first = steps.findIndex((step) => !counts(step));
  if (first === -1) return present;
  const values = valuesAround(present, steps.slice(first));
  const late = steps.slice(first).map((step, index) => ({ step, before: values[index], after: values[index + 1] }));
  return late.reduce<T | null>(
    (state, { step, before, after }) =>
      state === null || !counts(step) || !before || !after ? state : redone(state, before, after),
    values[0] ?? null,
  );
}

/** The values before, between and after these steps, the last of which led to `present`. */
function valuesAround<T extends object>(present: T, steps: readonly Step<T>[]): readonly (T | null)[] {
  const backwards: (T | null)[] = [present];
  for (const step of [...steps].reverse()) {
    const after = backwards.at(-1);
    backwards.push(after ? undone(after, step.undo) : null);
  }
  return backwards.reverse();
}

/** `state` with what changed from `before` to `after`; what was added to a list is added to the list it now is. */
function redone<T extends object>(state: T, before: T, after: T): T {
  const changed = keysOf(after).filter((key) => !isSame(before[key], after[key]));
  const fields = changed.map((key): [PropertyKey, unknown] => [
    key,
    grown(state[key], before[key], after[key]) ?? after[key],
  ]);
  return { ...state, ...Object.fromEntries(fields) };
}

function grown(now: unknown, before: unknown, after: unknown): readonly unknown[] | undefined {
  if (!isList(now) || !isList(before) || !isList(after)) return undefined;
  return isSame(after.slice(0, before.length), before) ? [...now, ...after.slice(before.length)] : undefined;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const keysOf = <T extends object>(item: T): readonly (keyof T)[] => Object.keys(item) as (keyof T)[];
const pick = <T extends object>(item: T, keys: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(keys.map((key) => [key, item[key]])) as Partial<T>;
/** Whether two fields, or items, say the same. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whoever asks does not find what was taken back, of no day. */
export const unlessRetracted = <T extends { readonly retracted?: true | undefined }>(
  item: T | undefined,
): T | undefined => (item?.retracted === true ? undefined : item);

/** Whether something that a measure waits for is still there; on `day`, where one is given. */
export function isStillThere(item: Circumstance | Measure | null | undefined, day?: LocalDate): boolean {
  if (item === null || item === undefined) return false;
  if (item.retracted === true) return false;
  if ('state' in item) return item.state !== 'verified';
  return item.gone === null || (day !== undefined && item.gone.on > day);
}

/** The rating that had been confirmed by the end of `day`. */
export const ratingOn = (risk: Risk, day: LocalDate | undefined): Rating | null =>
  risk.rating !== null && day !== undefined && risk.rating.on > day ? null : risk.rating;
