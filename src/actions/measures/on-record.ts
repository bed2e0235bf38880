/** How an answer about a past day differs from what had been recorded by the end of it. */
import type { ItemCode } from '../../domain/register/codes.js';
import { asOfRisks } from '../../domain/query/matches-risk.js';
import type { DayEnd, RecordGap } from '../../domain/measure/on-record.js';
import type { MeasureQuery, RiskQuery } from '../../domain/query/query.js';
import type { OnRecord } from '../../domain/outcome/remarks.js';
import type { ActionDeps } from '../deps.js';
import type { AsOf } from './standing-on.js';

/** A part of an outcome: nothing where the answer is about now, or where nothing differs. */
export interface RecordPart {
  readonly onRecord?: OnRecord;
}
type Deps = Pick<ActionDeps, 'store' | 'calendar'>;

/** Of the measures that a query selects. */
export const gapOfMeasures = (query: MeasureQuery, { store, calendar }: Deps): Promise<RecordPart> =>
  partOf(query.asOf, calendar, (end) => store.measureGap(query, end));

/** Of the risks that a query selects. */
export const gapOfRisks = (query: RiskQuery, { store, calendar }: Deps): Promise<RecordPart> =>
  partOf(asOfRisks(query), calendar, (end) => store.riskGap(query, end));

/** Of these items. */
export const gapOfItems = (codes: readonly ItemCode[], asOf: AsOf, { store, calendar }: Deps): Promise<RecordPart> =>
  partOf(asOf, calendar, (end) => store.itemGap([...new Set(codes)], end));

async function partOf(
  day: AsOf,
  calendar: ActionDeps['calendar'],
  find: (end: DayEnd) => Promise<RecordGap>,
): Promise<RecordPart> {
  if (day === undefined) return {};
  const gap = await find({ day, ends: calendar.endOf(day) });
  if (gap.total === 0) return {};
  const items = gap.items.map(({ code, confidential, changes }) => ({
    code,
    confidential,
    changes: changes.map(({ kind, occurredOn, recordedAt }) => ({
      kind,
      occurredOn,
      recordedOn: calendar.dayOf(recordedAt),
    })),
  }));
  return { onRecord: { ...gap, day, items } };
}
