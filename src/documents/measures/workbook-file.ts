/** The register as a workbook: a sheet for the measures, and one for each thing of which they have several. */
import { columnsOf, SHEET_NAMES, type CellKind, type Column } from '../../domain/register-table/columns.js';
import type { RegisterExport } from '../../domain/register-table/register-export.js';
import type { Messages } from '../../locales/messages.js';
import { WorkbookWriter } from '../workbook/workbook-writer.js';
import type { SheetHead } from '../workbook/parts.js';
import { registerRows } from './register-rows.js';
import { writeCell, type TableWords } from './write-cell.js';

/** In characters; texts are long and may be cut off in sight. */
const WIDTHS: Readonly<Partial<Record<CellKind, number>>> = { text: 24, list: 18, blockers: 22, person: 24, json: 24 };
const USUAL_WIDTH = 14;
/** Columns whose texts are sentences. */
const SENTENCES = new Set([
  'titleNl',
  'titleEn',
  'wording',
  'quote',
  'descriptionNl',
  'descriptionEn',
  'noteNl',
  'noteEn',
]);
const SENTENCE_WIDTH = 48;

export async function* workbookFile(
  register: RegisterExport,
  words: TableWords,
  counted: (rows: number) => void,
): AsyncGenerator<Uint8Array> {
  const workbook = await WorkbookWriter.begin(SHEET_NAMES.map((sheet) => headOf(sheet, words.messages)));
  for await (const rows of registerRows(register, counted)) {
    for (const [sheet, row] of rows) {
      workbook.row(
        SHEET_NAMES.indexOf(sheet),
        columnsOf(sheet).map((column) => writeCell(row, column, words)),
      );
    }
    yield* workbook.take();
  }
  workbook.end();
  yield* workbook.take();
}

const headOf = (sheet: (typeof SHEET_NAMES)[number], { tables }: Messages): SheetHead => ({
  name: tables.sheets[sheet],
  columns: columnsOf(sheet).map((column) => ({
    title: tables.columns[column.key] ?? column.key,
    width: widthOf(column),
  })),
});

const widthOf = ({ key, kind }: Column): number =>
  SENTENCES.has(key) ? SENTENCE_WIDTH : (WIDTHS[kind] ?? USUAL_WIDTH);
