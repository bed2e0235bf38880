/** What kind of value stands at a path of an entry. */
import type { FieldPath, Section } from '../imports/import-input.js';
import { columnsOf, SHEETS_OF_MEASURE, type CellKind, type SheetName } from './columns.js';

const LISTS: ReadonlySet<PropertyKey> = new Set(SHEETS_OF_MEASURE);

/** @param path of an entry of `section`; undefined for a path that no column has. */
export function kindAt(section: Section, path: FieldPath): CellKind | undefined {
  const [sheet, own] = within(section, path);
  const names = own.filter((key) => typeof key === 'string');
  return columnsOf(sheet).find((column) => column.path.length > 0 && isSamePath(column.path, names))?.kind;
}

const isSamePath = (column: readonly string[], names: readonly string[]): boolean =>
  column.length <= names.length && column.every((key, at) => names[at] === key);

/** The sheet that the last list on the path has, and the path from there. */
function within(section: Section, path: FieldPath): readonly [SheetName, FieldPath] {
  if (section !== 'measures') return [section, path];
  const at = path.findLastIndex((key) => LISTS.has(key));
  const list = SHEETS_OF_MEASURE.find((name) => name === path[at]);
  return list === undefined || path.length <= at + 2 ? ['measures', path] : [list, path.slice(at + 1)];
}
