/** Cells that hold more than a cell can, be the file no workbook: none of them is read. */
import { fault, type ImportFault } from '../../domain/imports/import-fault.js';
import { MOST_IN_CELL } from '../../domain/register-table/in-cell.js';
import type { SheetTable } from './sheet-table.js';

export const longCells = (tables: readonly SheetTable[]): readonly ImportFault[] =>
  tables.flatMap(({ title, headings, rows }) =>
    rows.flatMap(({ row, cells }) =>
      [...headings.columns].flatMap(([index, { key }]) => {
        const cell = cells[index];
        if (typeof cell !== 'string' || cell.length <= MOST_IN_CELL) return [];
        const place = { sheet: title, row, column: headings.titles.get(key) ?? key };
        return [fault(place, 'long_cell', String(cell.length), [String(MOST_IN_CELL)])];
      }),
    ),
  );
