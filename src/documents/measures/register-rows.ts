/** What an export holds, row by row, each with the sheet it belongs to. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fromAnswers, fromOrganisation } from '../../domain/register-file/organisations.js';
import {
  fromCircumstance,
  fromInvestigation,
  fromRisk,
  fromSource,
  fromVendor,
} from '../../domain/register-file/writing.js';
import { SHEET_NAMES, type RowObject, type SheetName } from '../../domain/register-table/columns.js';
import { measureRows } from '../../domain/register-table/measure-rows.js';
import type { RegisterExport } from '../../domain/register-table/register-export.js';

export type SheetRow = readonly [SheetName, RowObject];

/** Measures written before others get a turn: some milliseconds' work. */
const AT_ONCE = 100;

/** The measures first; `counted` hears how many each part had. */
export async function* registerRows(
  { catalogue, circumstances, risks, organisations, answers, measures }: RegisterExport,
  counted: (measures: number) => void,
): AsyncGenerator<readonly SheetRow[]> {
  for await (const part of measures) {
    for (let at = 0; at < part.length; at += AT_ONCE) {
      const some = part.slice(at, at + AT_ONCE);
      counted(some.length);
      yield some.flatMap((measure) => {
        const rows = measureRows(measure);
        return SHEET_NAMES.flatMap((sheet) => of(sheet, rows[sheet] ?? []));
      });
      await nextTurn();
    }
  }
  for await (const part of risks) yield of('risks', part.map(fromRisk));
  yield of('circumstances', circumstances.map(fromCircumstance));
  yield of('investigations', catalogue.investigations.map(fromInvestigation));
  yield of('sources', catalogue.sources.map(fromSource));
  yield of('vendors', catalogue.vendors.map(fromVendor));
  yield of('organisations', organisations.map(fromOrganisation));
  for await (const part of answers) yield of('answers', fromAnswers(part));
}

const of = (sheet: SheetName, rows: readonly object[]): readonly SheetRow[] => rows.map((row) => [sheet, { ...row }]);
