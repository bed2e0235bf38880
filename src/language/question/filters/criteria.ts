/** Criteria of a query put together: values of one field joined, parts that are found apart kept apart. */
import type { Criterion } from '../../../domain/query/query.js';
import { MAX_CRITERIA, MAX_VALUES } from '../../../domain/query/query.js';
import type { RiskStatus } from '../../../domain/risk/risk.js';
import type { DerivedWord } from '../../../domain/measure/words.js';

/** A filter on risks that measures do not have. */
export interface StatusFilter {
  readonly field: 'status';
  readonly anyOf: readonly RiskStatus[];
  readonly not?: boolean;
}

/** What one piece of a sentence can ask. */
export type Filter = Criterion | StatusFilter;

const unique = <T>(...values: readonly (readonly T[])[]): T[] => [...new Set(values.flat())].slice(0, MAX_VALUES);

/** Words that no measure has two of at once: naming two of them asks for either. */
const EXCLUSIVE: readonly ReadonlySet<DerivedWord>[] = [
  new Set(['overdue', 'due_now', 'due_soon', 'expectation_passed', 'expired', 'without_deadline']),
  new Set(['open', 'closed']),
];
/** What a closed measure can be nevertheless. */
const ALSO_CLOSED: ReadonlySet<DerivedWord> = new Set(['closed', 'moved', 'without_deadline']);

export function excludeEachOther(a: DerivedWord, b: DerivedWord): boolean {
  if (a === b) return false;
  if (a === 'closed' || b === 'closed') return !(ALSO_CLOSED.has(a) && ALSO_CLOSED.has(b));
  return EXCLUSIVE.some((group) => group.has(a) && group.has(b));
}

/** Either of two criteria as one, or undefined where a query has no form for that. */
export const either = (a: Criterion, b: Criterion): Criterion | undefined =>
  (a.not ?? false) === (b.not ?? false) ? (eitherName(a, b) ?? eitherQuality(a, b)) : undefined;

function eitherName(a: Criterion, b: Criterion): Criterion | undefined {
  if (a.field === 'vendor' && b.field === 'vendor') return { ...a, anyOf: unique(a.anyOf, b.anyOf) };
  if (a.field === 'product' && b.field === 'product') return { ...a, anyOf: unique(a.anyOf, b.anyOf) };
  if (a.field === 'investigation' && b.field === 'investigation') return { ...a, anyOf: unique(a.anyOf, b.anyOf) };
  if (a.field === 'source' && b.field === 'source') return { ...a, anyOf: unique(a.anyOf, b.anyOf) };
  if (a.field === 'obligor' && b.field === 'obligor') return { ...a, anyOf: unique(a.anyOf, b.anyOf) };
  if (a.field === 'owner' && b.field === 'owner') return { ...a, anyOf: unique(a.anyOf, b.anyOf) };
  return a.field === 'code' && b.field === 'code' ? { ...a, anyOf: unique(a.anyOf, b.anyOf) } : undefined;
}

function eitherQuality(a: Criterion, b: Criterion): Criterion | undefined {
  if (a.field === 'nature' && b.field === 'nature') return { ...a, anyOf: unique(a.anyOf, b.anyOf) };
  if (a.field === 'state' && b.field === 'state') return { ...a, anyOf: unique(a.anyOf, b.anyOf) };
  if (a.field === 'word' && b.field === 'word') return { ...a, ...b, anyOf: unique(a.anyOf, b.anyOf) };
  if (a.field === 'kind' && b.field === 'kind') return { ...a, anyOf: unique(a.anyOf, b.anyOf) };
  if (a.field === 'risk' && b.field === 'risk') return { ...a, anyOf: unique(a.anyOf, b.anyOf) };
  if (a.field === 'riskLevel' && b.field === 'riskLevel') return { ...a, anyOf: unique(a.anyOf, b.anyOf) };
  return ANY.has(a.field) && a.field === b.field ? a : undefined;
}

/** Whether there is any. */
const ANY: ReadonlySet<Criterion['field']> = new Set<Criterion['field']>(['anyRisk', 'anyEvidence']);

/** The same the other way round. */
export function negated(filter: Filter): Filter {
  if (filter.not !== true) return { ...filter, not: true };
  const { not: _, ...rest } = filter;
  return rest;
}

/** Closed is nothing but not open, and the other way round: the plain word is shown. */
export function plain(criterion: Criterion): Criterion {
  if (criterion.field !== 'word' || criterion.not !== true || criterion.anyOf.length !== 1) return criterion;
  const [word] = criterion.anyOf;
  if (word === 'closed') return { field: 'word', anyOf: ['open'] };
  if (word === 'open') return { field: 'word', anyOf: ['closed'] };
  return criterion;
}

export function distinct(criteria: readonly Criterion[]): Criterion[] {
  if (criteria.length < 2) return [...criteria];
  const seen = new Map(criteria.map((criterion) => [JSON.stringify(criterion), criterion]));
  return [...seen.values()].slice(0, MAX_CRITERIA);
}
