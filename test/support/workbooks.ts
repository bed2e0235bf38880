/** Small workbooks, as a person or an attacker makes them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Cell } from '../../src/documents/workbook/cell.js';
import { WorkbookWriter } from '../../src/documents/workbook/workbook-writer.js';

export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** The first row of each sheet are its headings. */
export async function workbook(sheets: Sheets): Promise<Uint8Array> {
  const names = Object.entries(sheets);
  const heads = names.map(([name, [head = []]]) => ({
    name,
    columns: head.map((title) => ({ title: typeof title === 'string' ? title : '', width: 10 })),
  }));
  const writer = await WorkbookWriter.begin(heads);
  for (const [index, [, rows]] of names.entries()) for (const row of rows.slice(1)) writer.row(index, row);
  writer.end();
  return new Uint8Array(Buffer.concat(writer.take().map((piece) => Buffer.from(piece))));
}

/** The workbook with the text of one of its parts changed. */
export function withPart(book: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(book);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

export const FIRST_SHEET = 'xl/worksheets/sheet1.xml';
