/** Criteria and derived words in terms of what an index has at hand: values, days and marks, all of which must hold. */
import { ENDING_KINDS } from '../../domain/measure/deadline.js';
import { HAPPENINGS } from '../../domain/measure/happened.js';
import { productKey, type Facet, type FacetValue } from '../../domain/query/facets.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import { OPEN_STATES, type MeasureState } from '../../domain/measure/measure.js';
import type { Criterion } from '../../domain/query/query.js';
import { LATE_STATES, SILENT_DAYS, SOON_DAYS, type DerivedWord } from '../../domain/measure/words.js';
import { ALWAYS, dayNumber, LAST_DAY } from './day-column.js';

/** The days on which things happened to a measure; NEVER where they did not. */
const HAPPENED = HAPPENINGS.map((what) => `happened ${what}` as const);

/** latest, opens: of the current deadline; period: what periods select by; updated: ALWAYS when never; since: exists. */
export const COLUMNS = ['latest', 'opens', 'period', 'updated', 'since', ...HAPPENED] as const;
export type Column = (typeof COLUMNS)[number];

/** moved: see `isMoved`; waits: something in `blockedBy` is still there; lapses: with another measure; awaits: a verification; evidenced: any. */
export const MARKS = ['moved', 'waits', 'lapses', 'linked', 'awaits', 'evidenced'] as const;
export type Mark = (typeof MARKS)[number];

export type Condition =
  | { readonly on: 'facet'; readonly facet: Facet; readonly anyOf: readonly FacetValue[]; readonly not?: boolean }
  | { readonly on: 'mark'; readonly mark: Mark; readonly not?: boolean }
  /** From `from` up to and including `to`, as {@link dayNumber} gives them. */
  | { readonly on: 'day'; readonly column: Column; readonly from: number; readonly to: number };

const states = (...anyOf: readonly MeasureState[]): Condition => ({ on: 'facet', facet: 'state', anyOf });
const kinds = (...anyOf: readonly string[]): Condition => ({ on: 'facet', facet: 'kind', anyOf });
const days = (column: Column, from: number, to: number): Condition => ({ on: 'day', column, from, to });
const before = (column: Column, day: LocalDate): Condition => days(column, ALWAYS, dayNumber(day) - 1);
const upTo = (column: Column, day: LocalDate): Condition => days(column, ALWAYS, dayNumber(day));
const from = (column: Column, day: LocalDate): Condition => days(column, dayNumber(day), LAST_DAY);
const OPEN = states(...OPEN_STATES);
const EXPECTED = states(...OPEN_STATES.filter((state) => state !== 'reported_done'));

/** On which day a word holds, and how many days "soon" reaches. */
export interface WordDay {
  readonly day: LocalDate;
  readonly soonDays?: number | undefined;
}

const WORDS: Readonly<Record<DerivedWord, (at: WordDay) => readonly Condition[]>> = {
  open: () => [OPEN],
  closed: () => [{ on: 'facet', facet: 'state', anyOf: OPEN_STATES, not: true }],
  overdue: ({ day }) => [kinds('deadline'), before('latest', day), states(...LATE_STATES)],
  due_now: ({ day }) => [kinds(...ENDING_KINDS), OPEN, upTo('opens', day), from('latest', day)],
  due_soon: ({ day, soonDays = SOON_DAYS }) => [
    kinds(...ENDING_KINDS),
    OPEN,
    days('opens', dayNumber(day) + 1, dayNumber(addDays(day, soonDays))),
    days('latest', ALWAYS, LAST_DAY),
  ],
  expectation_passed: ({ day }) => [kinds('forecast'), EXPECTED, before('latest', day)],
  expired: ({ day }) => [kinds('expiry'), OPEN, { on: 'mark', mark: 'lapses', not: true }, before('latest', day)],
  without_deadline: () => [kinds('undated')],
  awaiting_verification: () => [{ on: 'mark', mark: 'awaits' }],
  moved: () => [{ on: 'mark', mark: 'moved' }],
  silent: ({ day }) => [
    OPEN,
    { on: 'facet', facet: 'nature', anyOf: ['standing'], not: true },
    upTo('updated', addDays(day, -SILENT_DAYS)),
  ],
  blocked: () => [{ on: 'mark', mark: 'waits' }, OPEN],
};

/** What must hold for a derived word to hold. */
export const conditionsOfWord = (word: DerivedWord, at: WordDay): readonly Condition[] => WORDS[word](at);

/** The criteria that an index answers with values, days and marks alone. */
export type PlainCriterion = Exclude<Criterion, { readonly field: 'word' | 'text' | 'code' | 'either' }>;

const within = (
  column: Column,
  { from, to }: Pick<Extract<Criterion, { field: 'period' }>, 'from' | 'to'>,
): Condition => days(column, from === null ? ALWAYS : dayNumber(from), to === null ? LAST_DAY : dayNumber(to));

/** The one condition that a criterion comes to, its `not` left out. */
export function conditionOf(criterion: PlainCriterion): Condition {
  if (criterion.field === 'anyRisk') return { on: 'mark', mark: 'linked' };
  if (criterion.field === 'anyEvidence') return { on: 'mark', mark: 'evidenced' };
  if (criterion.field === 'period') return within('period', criterion);
  if (criterion.field === 'happened') return within(`happened ${criterion.what}`, criterion);
  const anyOf = criterion.field === 'product' ? criterion.anyOf.map(productKey) : criterion.anyOf;
  return { on: 'facet', facet: criterion.field, anyOf };
}
