/** Which kinds of deadline a criterion leaves: two that leave none in common never hold together. */
import type { DeadlineKind } from '../../../domain/measure/deadline.js';
import type { Nature } from '../../../domain/measure/measure.js';
import type { Criterion } from '../../../domain/query/query.js';
import type { DerivedWord } from '../../../domain/measure/words.js';

const DATED: readonly DeadlineKind[] = ['deadline', 'forecast', 'expiry'];

const OF_WORD: Readonly<Partial<Record<DerivedWord, readonly DeadlineKind[]>>> = {
  overdue: ['deadline'],
  due_now: DATED,
  due_soon: DATED,
  expectation_passed: ['forecast'],
  expired: ['expiry'],
  without_deadline: ['undated'],
};

/** Natures that are kinds of deadline as well. */
const OF_NATURE: Readonly<Partial<Record<Nature, readonly DeadlineKind[]>>> = {
  recurring: ['recurring'],
  standing: ['standing'],
};

/** The kinds that measures with one of the values can have; undefined where it can be any. */
function kindsOf(criterion: Criterion): readonly DeadlineKind[] | undefined {
  if (criterion.not === true) return undefined;
  if (criterion.field === 'kind') return criterion.anyOf;
  if (criterion.field === 'word') return together(criterion.anyOf.map((word) => OF_WORD[word]));
  return criterion.field === 'nature' ? together(criterion.anyOf.map((nature) => OF_NATURE[nature])) : undefined;
}

const together = (kinds: readonly (readonly DeadlineKind[] | undefined)[]): readonly DeadlineKind[] | undefined =>
  kinds.every((one) => one !== undefined) ? kinds.flat() : undefined;

/** Whether a measure can be both, by its kind of deadline: a forecast is never a lasting duty. */
export function holdTogether(one: Criterion, other: Criterion): boolean {
  const [kinds, others] = [kindsOf(one), kindsOf(other)];
  return kinds === undefined || others === undefined || kinds.some((kind) => others.includes(kind));
}
