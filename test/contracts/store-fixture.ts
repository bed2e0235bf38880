/** The register that the contract of stores is told with, and short ways to ask about it. */
import assert from 'node:assert/strict';
import type { ChangeRecord } from '../../src/domain/change/change.js';
import type { MeasureCode } from '../../src/domain/register/codes.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import type { Criterion, MeasureQuery } from '../../src/domain/query/query.js';
import type { Register } from '../../src/domain/register/register.js';
import type { CommitResult, Store } from '../../src/domain/store/store.js';
import {
  change,
  changed,
  circumstance,
  circumstanceCode,
  day,
  deadline,
  investigation,
  measure,
  measureCode,
  person,
  quotation,
  register,
  risk,
  riskCode,
  vendorCode,
} from '../support/builders.js';

export const TODAY = day('2021-02-01');
export const ALL = { offset: 0, limit: 100 };

export const query = (...criteria: readonly Criterion[]): MeasureQuery => ({ criteria: [...criteria] });
export const codes = (rows: readonly { readonly code: string }[]): readonly string[] => rows.map(({ code }) => code);

/** Two investigations of two vendors: late, running, undated and done measures, risks, a circumstance in the way. */
export const FIRST: Register = register({
  investigations: [
    investigation('OW20'),
    investigation('GW22', { vendor: vendorCode('google-cloud'), products: ['Workspace'] }),
  ],
  measures: [
    measure('OW20-V10', { deadlines: [deadline('2020-12-31')], risks: [riskCode('OW20-H1')] }),
    measure('OW20-V2', {
      deadlines: [deadline('2020-12-31')],
      owner: person('sanne'),
      title: { nl: 'Beperk de telemetrie', en: 'Limit telemetry' },
    }),
    measure('OW20-V3', { deadlines: [deadline('2021-03-31', { earliest: day('2021-01-01') })], state: 'in_progress' }),
    measure('OW20-O1', { blockedBy: [{ code: circumstanceCode('OW20-C1'), inferred: true }] }),
    measure('OW20-S1', { nature: 'standing', deadlines: [deadline(null, { kind: 'standing' })] }),
    measure('GW22-V1', {
      deadlines: [deadline('2020-06-30')],
      state: 'verified',
      quotation: quotation('Google publiceert transparantierapporten.'),
    }),
  ],
  risks: [
    risk('OW20-H1', {
      condition: {
        condition: { type: 'verified', measure: measureCode('OW20-V10') },
        ours: true,
        quotation: quotation('Nadat …'),
      },
    }),
    risk('OW20-L2'),
    risk('GW22-H1', {
      condition: {
        condition: { type: 'verified', measure: measureCode('GW22-V1') },
        ours: false,
        quotation: quotation('Na …'),
      },
    }),
  ],
  circumstances: [circumstance('OW20-C1')],
});

/** Short ways to ask a store, and to change it. */
export function asking(store: () => Store) {
  const stored = async (code: MeasureCode): Promise<Measure> => {
    const found = await store().measure(code);
    assert.ok(found, code);
    return found;
  };
  return {
    stored,
    find: async (...criteria: readonly Criterion[]) =>
      codes((await store().findMeasures(query(...criteria), ALL, TODAY)).rows),
    /** A change of a measure as it is now. */
    edit: async (
      code: string,
      more: Partial<Measure>,
      about: Parameters<typeof change>[1] = {},
    ): Promise<CommitResult> => store().commit(change(changed(await stored(measureCode(code)), more), about)),
  };
}

export function committed(result: CommitResult): ChangeRecord {
  assert.equal(result.status, 'committed');
  assert.ok('record' in result);
  return result.record;
}
