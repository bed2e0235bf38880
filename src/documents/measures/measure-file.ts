/** Measures as a file, in each of its forms. */
import { fileSetting, type FileReader } from '../../cards/file-setting.js';
import type { DownloadOf } from '../../domain/links/download.js';
import { columnsOf } from '../../domain/register-table/columns.js';
import type { RegisterExport } from '../../domain/register-table/register-export.js';
import { BYTE_ORDER_MARK, csvLine } from '../csv.js';
import { registerJson } from './register-json.js';
import { registerRows } from './register-rows.js';
import { workbookFile } from './workbook-file.js';
import { writeCell, type TableWords } from './write-cell.js';

/** Made no further than it is taken; `counted` hears how many measures each piece had. */
export function measureFile(
  form: DownloadOf<'measures'>['form'],
  register: RegisterExport,
  reader: FileReader,
  counted: (rows: number) => void,
): AsyncIterable<string | Uint8Array> {
  const words = fileSetting(reader);
  if (form === 'json') return registerJson(register, counted);
  return form === 'xlsx' ? workbookFile(register, words, counted) : measuresCsv(register, words, counted);
}

/** The sheet of the measures alone: a table has no room for what a measure has several of. */
async function* measuresCsv(
  register: RegisterExport,
  words: TableWords,
  counted: (rows: number) => void,
): AsyncGenerator<string> {
  const columns = columnsOf('measures');
  const { tables } = words.messages;
  yield BYTE_ORDER_MARK + csvLine(columns.map(({ key }) => tables.columns[key] ?? key));
  for await (const rows of registerRows(register, counted)) {
    const own = rows.filter(([sheet]) => sheet === 'measures');
    if (own.length > 0) {
      yield own.map(([, row]) => csvLine(columns.map((column) => plain(writeCell(row, column, words))))).join('');
    }
  }
}

function plain(cell: ReturnType<typeof writeCell>): string | number {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.day;
  return typeof cell === 'boolean' ? String(cell) : cell;
}
