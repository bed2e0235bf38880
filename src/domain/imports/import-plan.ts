/** What an import will do: thing by thing. */
import { isSame } from '../measure/as-of.js';
import type { MeasureCode } from '../register/codes.js';
import type { Measure } from '../measure/measure.js';
import type { TablePlan } from '../organisation-table/plan.js';
import type { EntriesPlan } from './entries-plan.js';
import type { ImportFault } from './import-fault.js';

export type PlannedMeasure =
  | { readonly type: 'new'; readonly after: Measure }
  | { readonly type: 'changed'; readonly before: Measure; readonly after: Measure }
  | { readonly type: 'unchanged'; readonly code: MeasureCode };

/** What becomes of organisations and of what they said; empty where an empty register takes over all of the file. */
export type OwedPlan = Omit<TablePlan, 'faults'>;
export const NOTHING_OWED: OwedPlan = { changes: [], items: [], already: 0 };

export interface ImportPlan {
  /** Empty where an empty register takes over all of the file. */
  readonly entries: EntriesPlan;
  readonly measures: readonly PlannedMeasure[];
  readonly owed: OwedPlan;
  /** In the order of the file. Nothing is done while there are any. */
  readonly faults: readonly ImportFault[];
  /** How many there are, those that were not gathered too. */
  readonly faultCount: number;
  /** Headings and sheets that are passed over. */
  readonly ignored: readonly string[];
  /** The register is empty, and all of the file is taken over. */
  readonly first: boolean;
  /** The same only for the same file against the same register. */
  readonly digest: string;
}

export interface PlanCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export const countsOf = ({ measures }: Pick<ImportPlan, 'measures'>): PlanCounts => ({
  added: measures.filter(({ type }) => type === 'new').length,
  changed: measures.filter(({ type }) => type === 'changed').length,
  unchanged: measures.filter(({ type }) => type === 'unchanged').length,
});

/** Whether there is anything to do. */
export const isToDo = ({ entries, measures, owed }: Pick<ImportPlan, 'entries' | 'measures' | 'owed'>): boolean =>
  entries.items.length > 0 || owed.changes.length > 0 || measures.some(({ type }) => type !== 'unchanged');

/** Organisations and answers that are new, or change. */
export interface OwedCounts {
  readonly organisations: number;
  readonly answers: number;
}

export function owedCountsOf({ owed }: Pick<ImportPlan, 'owed'>): Readonly<Record<'added' | 'changed', OwedCounts>> {
  const count = (isNew: boolean): OwedCounts => {
    const own = owed.items.filter(({ before }) => (before === null) === isNew);
    const organisations = own.filter(({ type }) => type === 'organisation').length;
    return { organisations, answers: own.length - organisations };
  };
  return { added: count(true), changed: count(false) };
}

/** Fields that say how often and by what way something changed, and nothing of the measure. */
const BESIDES: ReadonlySet<string> = new Set<keyof Measure>(['version', 'updatedOn']);

/** The fields that a change gives another value, in the order of a measure. */
export const changedFields = (before: Measure, after: Measure): readonly (keyof Measure)[] =>
  ([...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Measure)[]).filter(
    (key) => !BESIDES.has(key) && !isSame(before[key], after[key]),
  );
