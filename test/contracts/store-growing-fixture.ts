/** What comes to a register in use: vendors, sources, investigations, risks and circumstances. */
import { subjectOf, type CatalogueWrite, type Change, type Write } from '../../src/domain/change/change.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import type { Circumstance, Investigation } from '../../src/domain/register/register.js';
import type { Risk } from '../../src/domain/risk/risk.js';
import {
  change,
  circumstance,
  deadline,
  investigation,
  measure,
  measureCode,
  quotation,
  risk,
  source,
  vendor,
  writeOf,
} from '../support/builders.js';

export const ZOOM = vendor('zoom', { name: 'Zoom', aliases: ['Zoom Video'] });
export const DPIA = source('zoom-dpia-2021', { title: 'DPIA Zoom' });
export const ZM21 = investigation('ZM21', { vendor: ZOOM.code, source: DPIA.code, products: ['Zoom Meetings'] });

/** A change that adds or changes one thing. */
export const told = (write: Write, more: Partial<Change> = {}): Change =>
  change([write], { key: `${subjectOf(write)}@${write.value.version}`, ...more });
export const vendorWrite = (value: typeof ZOOM): CatalogueWrite => ({ type: 'vendor', value });
export const sourceWrite = (value: typeof DPIA): CatalogueWrite => ({ type: 'source', value });
export const investigationWrite = (value: Investigation): CatalogueWrite => ({ type: 'investigation', value });
export const riskWrite = (value: Risk): Write => ({ type: 'risk', value });
export const circumstanceWrite = (value: Circumstance): Write => ({ type: 'circumstance', value });
export const next = <T extends { readonly version: number }>(item: T, more: Partial<T>): T => ({
  ...item,
  ...more,
  version: item.version + 1,
});
export const retracted = <T extends Measure | Risk | Circumstance | Investigation | typeof ZOOM | typeof DPIA>(
  item: T,
): T => ({
  ...item,
  retracted: true,
  version: item.version + 1,
});
export const over = (code: string): Risk['condition'] => ({
  condition: { type: 'verified', measure: measureCode(code) },
  ours: false,
  quotation: quotation('Nadat …'),
});

const quoted = quotation('Zo staat het er.', { source: DPIA.code });
const C1 = circumstance('ZM21-C1', { quotation: quoted });
const H1 = risk('ZM21-H1', {
  quotation: quoted,
  condition: { condition: { type: 'verified', measure: measureCode('ZM21-V1') }, ours: false, quotation: quoted },
});
const V1 = measure('ZM21-V1', {
  obligor: ZOOM.code,
  quotation: quoted,
  deadlines: [deadline(null, { source: DPIA.code })],
  risks: [H1.code],
  blockedBy: [{ code: C1.code, inferred: false }],
});

/** A vendor with its investigation, of which everything is new, in one step. */
export const ZOOM_COMES: readonly [Change, ...Change[]] = [
  told(vendorWrite(ZOOM), { kind: 'new_vendor' }),
  told(sourceWrite(DPIA), { kind: 'new_source' }),
  told(investigationWrite(ZM21), { kind: 'new_investigation' }),
  told(circumstanceWrite(C1), { kind: 'new_circumstance' }),
  told(riskWrite(H1), { kind: 'new_risk' }),
  told(writeOf(V1), { kind: 'new_measure' }),
];

/** What came, and was a mistake: one step, and the next. */
export const TAKEN_BACK: readonly [readonly [Change, ...Change[]], readonly [Change, ...Change[]]] = [
  [
    told(vendorWrite(vendor('slack')), { kind: 'new_vendor' }),
    told(riskWrite(risk('OW20-L9')), { kind: 'new_risk' }),
    told(circumstanceWrite(circumstance('OW20-C9')), { kind: 'new_circumstance' }),
  ],
  [
    told(vendorWrite(retracted(vendor('slack'))), { kind: 'correction' }),
    told(riskWrite(retracted(risk('OW20-L9'))), { kind: 'correction' }),
    told(circumstanceWrite(retracted(circumstance('OW20-C9'))), { kind: 'correction' }),
  ],
];
