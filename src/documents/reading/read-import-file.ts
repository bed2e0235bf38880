/** A file that someone hands over, whatever kind it is, as entries of a register file. */
import { MOST_BYTES, type FileReading, type FileRefusal, type ImportForm } from '../../domain/imports/import-input.js';
import { longCells } from './long-cells.js';
import { entriesOfTables } from './entries-of-tables.js';
import { readCsv } from './read-csv.js';
import { readJson } from './read-json.js';
import { readWorkbook, type TablesReading } from './read-workbook.js';
import { inLanguage } from './text-encoding.js';

const refused = (refusal: FileRefusal): FileReading => ({ ok: false, refusal, detail: '' });

/** What each kind begins with; a name can say anything. */
const ZIP = [0x50, 0x4b];
/** Workbooks from before 2007, and those with a password. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

export async function readImportFile(bytes: Uint8Array): Promise<FileReading> {
  if (bytes.length > MOST_BYTES) return refused('too_large');
  if (beginsWith(bytes, OLD_EXCEL)) return refused('old_excel');
  if (beginsWith(bytes, ZIP)) return fromTables('xlsx', await readWorkbook(bytes));
  const text = inLanguage(bytes);
  if (text === null) return refused('not_text');
  if (text.trim() === '') return refused('empty');
  return /^\s*[{[]/.test(text) ? readJson(text) : fromTables('csv', await readCsv(text));
}

function fromTables(form: ImportForm, reading: TablesReading): FileReading {
  if (!reading.ok) return reading;
  const { tables, faults, ignored } = reading;
  const long = longCells(tables);
  if (long.length > 0) return { ok: true, input: entriesOfTables(form, [], { faults: [...faults, ...long], ignored }) };
  return { ok: true, input: entriesOfTables(form, tables, { faults, ignored }) };
}
