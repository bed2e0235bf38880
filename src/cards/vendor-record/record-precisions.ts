import type { VendorRecordOutcome } from '../../domain/outcome/outcome.js';
import type { RecordGroups } from '../../domain/vendor-record/record-tally.js';
import type { Setting } from '../drawing.js';
import { figureRow, rowsShown, type RowsShown } from './record-row.js';

/** How promises were kept by how exactly they were worded: a row for each unit that a first deadline named. */
export function precisionRows(outcome: VendorRecordOutcome, setting: Setting): RowsShown {
  const { record } = setting.messages.standing;
  const { precisions } = outcome.whole.by[outcome.against];
  const rows = precisions.slice(0, setting.detail.rows).map(({ precision, due, groups }) => {
    const told = { label: record.precisions[precision], detail: keptIn(groups, setting) };
    return figureRow(outcome, { figure: 'due', precision }, due.count, told, setting);
  });
  return rowsShown(rows, precisions.length, setting);
}

/** "1 op tijd nagekomen, 0 op tijd gereed gemeld, 3 te laat" */
export const keptIn = (groups: RecordGroups, { messages }: Setting): string =>
  messages.standing.record.partyDetail(
    groups.verified_on_time.count,
    groups.reported_on_time.count,
    groups.verified_late.count + groups.reported_late.count + groups.partial.count + groups.open_late.count,
  );
