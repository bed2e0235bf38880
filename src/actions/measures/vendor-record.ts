import type { MeasureListOutcome } from '../../domain/outcome/measure-outcome.js';
import type { VendorRecordOutcome } from '../../domain/outcome/outcome.js';
import { figureNamed, type PromiseRecord } from '../../domain/vendor-record/promise-record.js';
import { MAX_CRITERIA, narrowed, type Criterion, type MeasureQuery } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import { listMeasures } from './list-measures.js';
import { recordNow } from '../record-of.js';
import type { ActionInput } from '../requests.js';

type Input = ActionInput<'vendorRecord'>;
type Listed = NonNullable<Input['behind']>;

/**
 * How the promises that a query selects were kept. With `behind`: the measures behind one of its numbers, which are the
 * first of them where there are more than a list can name.
 */
export async function vendorRecord(
  { query, against, behind }: Input,
  deps: ActionDeps,
): Promise<VendorRecordOutcome | MeasureListOutcome> {
  const today = query.asOf ?? deps.calendar.today();
  const record = await (deps.recordOf ?? recordNow)(query, today, deps);
  const listed = behind === undefined ? undefined : listOf(query, against, behind, record.whole);
  if (listed !== undefined) return listMeasures({ query: listed, offset: 0 }, deps);
  return { ...record, against };
}

/** What the list is asked for with; undefined where there is nothing in it any more. */
function listOf(
  query: MeasureQuery,
  against: Input['against'],
  behind: Listed,
  whole: PromiseRecord,
): MeasureQuery | undefined {
  const { count, codes } = figureNamed(whole, against, behind);
  if (count === 0) return undefined;
  const wanted = inOwnWords(behind, against) ?? [{ field: 'code', anyOf: [...codes] } as const];
  return query.criteria.length + wanted.length > MAX_CRITERIA ? undefined : narrowed(query, ...wanted);
}

/** What is late now has a word of its own, which finds all of it. */
function inOwnWords({ figure }: Listed, against: Input['against']): readonly Criterion[] | undefined {
  if (against === 'first' || (figure !== 'open_late' && figure !== 'partial')) return undefined;
  const partly = { field: 'state', anyOf: ['partially_verified'] } satisfies Criterion;
  return [{ field: 'word', anyOf: ['overdue'] }, figure === 'partial' ? partly : { ...partly, not: true }];
}
