import type { SheetName } from '../../domain/register-table/columns.js';
import type { Headings } from './headings.js';
import type { RawCell } from './read-cell.js';

/** A sheet of which it is known what it holds. */
export interface SheetTable {
  readonly name: SheetName;
  /** As it is called in the file; null where there is only one. */
  readonly title: string | null;
  readonly headings: Headings;
  readonly rows: readonly { readonly row: number; readonly cells: readonly RawCell[] }[];
}
