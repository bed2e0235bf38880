/** A small register, and short ways to tell what becomes of a file that is imported into it. */
import assert from 'node:assert/strict';
import type { ImportFault } from '../../../src/domain/imports/import-fault.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import type { Register } from '../../../src/domain/register/register.js';
import { deadline, measure, measureCode, register, risk } from '../../support/builders.js';
import { importDesk, type ImportDesk } from '../../support/import-desk.js';

export const ALL = { offset: 0, limit: 100 };
/** A measure that is new. */
export const NEW =
  'Code;Titel;Termijn;Citaat;Bron;Vindplaats\nOW20-V9;Nieuw;uiterlijk 1 mei 2021;Zo zei Microsoft.;office-dpia;Kop\n';

/** OW20-V1, due at the end of 2020, and others. */
export const held = (...measures: readonly Measure[]): Register =>
  register({
    measures: [measure('OW20-V1', { deadlines: [deadline('2020-12-31')] }), ...measures],
    risks: [risk('OW20-H1')],
  });

export const told = (faults: readonly ImportFault[]) =>
  faults.map(({ kind, place, found }) => [kind, place.row, place.column, found]);

/** The measure after the import of a file that is free of faults. */
export async function after(desk: ImportDesk, file: string, code = 'OW20-V1'): Promise<Measure> {
  const outcome = await desk.import(file);
  assert.equal(outcome.type, 'done', JSON.stringify(outcome));
  const found = await desk.store.measure(measureCode(code));
  assert(found !== undefined);
  return found;
}

export const faultsOf = async (file: string, items = held()) => told((await importDesk(items).plan(file)).faults);
