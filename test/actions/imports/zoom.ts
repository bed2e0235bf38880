/** A vendor of its own with all that there can be, and short ways to tell what an import makes of it. */
import type { Register } from '../../../src/domain/register/register.js';
import {
  circumstance,
  circumstanceCode,
  day,
  investigation,
  investigationCode,
  measure,
  measureCode,
  person,
  quotation,
  register,
  risk,
  riskCode,
  source,
  sourceCode,
  vendor,
  vendorCode,
} from '../../support/builders.js';
import { importDesk, type ImportDesk } from '../../support/import-desk.js';
import { workbook, type Sheets } from '../../support/workbooks.js';
import { ALL, held } from './cells.js';

const from = sourceCode('zoom-dpia');
export const over = (...codes: readonly string[]) => ({
  condition: {
    type: 'all' as const,
    of: codes.map((code) => ({ type: 'verified' as const, measure: measureCode(code) })),
  },
  ours: true,
  quotation: quotation('Nadat …', { source: from }),
});
export const rating = { level: 'low' as const, on: day('2021-01-20'), by: person('p-bas'), reason: 'Opgelost' };

/** A vendor of its own with all that there can be, of which nothing is in the register of the others. */
export const ZOOM: Register = register({
  vendors: [vendor('zoom', { aliases: ['Zoom Video'] })],
  sources: [source('zoom-dpia', { reference: 'Z-1' })],
  investigations: [
    investigation('ZM21', {
      vendor: vendorCode('zoom'),
      source: from,
      aliases: ['Zoom-DPIA'],
      completed: day('2020-12-01'),
      refersTo: [{ title: { nl: 'Eerder onderzoek', en: 'Earlier' }, published: '2019' }],
    }),
  ],
  circumstances: [
    circumstance('ZM21-C1', { quotation: quotation('Feit.', { source: from }) }),
    circumstance('ZM21-C2', {
      quotation: quotation('Weg feit.', { source: from }),
      gone: { on: day('2021-01-10'), source: 'Brief', by: person('p-bas') },
    }),
  ],
  risks: [
    risk('ZM21-H1', {
      quotation: quotation('Risico.', { source: from }),
      condition: over('ZM21-V1', 'ZM21-V2'),
      rating,
    }),
    risk('ZM21-L2', { quotation: quotation('Klein.', { source: from }) }),
  ],
  measures: ['ZM21-V1', 'ZM21-V2'].map((code) =>
    measure(code, {
      obligor: vendorCode('zoom'),
      quotation: quotation('Belofte.', { source: from }),
      risks: [riskCode('ZM21-H1')],
      blockedBy: [{ code: circumstanceCode('ZM21-C1'), inferred: false }],
      deadlines: [{ ...measure(code).deadlines[0], source: from }],
    }),
  ),
});

export const ADDED = { vendor: 1, source: 1, investigation: 1, circumstance: 2, risk: 2 };
export const NONE = { vendor: 0, source: 0, investigation: 0, circumstance: 0, risk: 0 };

export async function zoomIn({ store }: ImportDesk) {
  const { vendors, sources, investigations } = await store.catalogue();
  const risks = await store.findRisks({ investigation: [investigationCode('ZM21')] }, ALL, day('2021-02-01'));
  return {
    vendors: vendors.filter(({ code }) => code === 'zoom'),
    sources: sources.filter(({ code }) => code === 'zoom-dpia'),
    investigations: investigations.filter(({ code }) => code === 'ZM21'),
    circumstances: (await store.circumstances()).filter(({ code }) => code.startsWith('ZM21')),
    risks: risks.rows,
    measures: await store.measures(ZOOM.measures.map(({ code }) => code)),
  };
}

export const book = (desk: ImportDesk, sheets: Sheets) => workbook(sheets).then((file) => desk.plan(file));
export const faultsIn = async (sheets: Sheets, items = held()) => {
  const plan = await book(importDesk(items), sheets);
  return plan.faults.map(({ kind, place, found, more }) => [kind, place.sheet, place.row, place.column, found, more]);
};
