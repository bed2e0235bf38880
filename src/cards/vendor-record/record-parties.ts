import type { Party } from '../../domain/register/codes.js';
import type { VendorRecordOutcome } from '../../domain/outcome/outcome.js';
import type { PartyRecord, PromiseRecord } from '../../domain/vendor-record/promise-record.js';
import { MAX_CRITERIA, type MeasureQuery } from '../../domain/query/query.js';
import type { Setting } from '../drawing.js';
import { keptIn } from './record-precisions.js';
import { recordRow, rowsShown, type RowsShown } from './record-row.js';

/** Parties that are always shown side by side, however little room there is. */
export const LEAST_PARTIES = 3;

/** A party of a comparison; `record` is null of one that was asked for and has no measure. */
export interface Compared {
  readonly party: Party;
  readonly record: PromiseRecord | null;
}

/** Whom the record is of: who was asked for by name, else who had something due. None where it is of one party alone. */
export function partiesIn({ query, against, parties }: VendorRecordOutcome): readonly Compared[] {
  const asked = askedFor(query);
  const due = ({ record }: Pick<PartyRecord, 'record'>): number => record.by[against].due.count;
  const shown = parties.filter(
    ({ party, record }) => asked.includes(party) || (asked.length === 0 && due({ record }) > 0),
  );
  const missing = asked.filter((party) => !parties.some((one) => one.party === party));
  const compared: readonly Compared[] = [
    ...[...shown].sort((a, b) => due(b) - due(a)),
    ...missing.map((party) => ({ party, record: null })),
  ];
  return compared.length > 1 ? compared : [];
}

const askedFor = ({ criteria }: MeasureQuery): readonly Party[] => [
  ...new Set(criteria.flatMap((one) => (one.field === 'obligor' && one.not !== true ? one.anyOf : []))),
];

/** The parties side by side; each leads to the record of its own. */
export function partyRows(outcome: VendorRecordOutcome, setting: Setting): RowsShown {
  const { against, query } = outcome;
  const compared = partiesIn(outcome);
  const rows = compared.slice(0, Math.max(LEAST_PARTIES, setting.detail.rows)).map(({ party, record }) => {
    const held = record?.by[against];
    const count = held?.due.count ?? 0;
    const own = query.criteria.length > MAX_CRITERIA - 1 ? null : ofParty(query, party);
    const detail =
      held === undefined || count === 0 ? setting.messages.standing.record.nothingDue : keptIn(held.groups, setting);
    const request =
      record === null || own === null ? null : ({ action: 'vendorRecord', input: { query: own, against } } as const);
    return recordRow(request, count, { label: setting.names.party(party), detail }, setting);
  });
  return rowsShown(rows, compared.length, setting);
}

const ofParty = (query: MeasureQuery, party: Party): MeasureQuery => ({
  ...query,
  criteria: [
    ...query.criteria.filter((one) => one.field !== 'obligor' || one.not === true),
    { field: 'obligor', anyOf: [party] },
  ],
});
