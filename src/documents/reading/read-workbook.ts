/** The sheets of a workbook. */
import { fault, type ImportFault } from '../../domain/imports/import-fault.js';
import { SECTIONS, type FileRefusal } from '../../domain/imports/import-input.js';
import { readHeadings, sheetCalled, sheetOfOrganisations, tellsOfMeasures } from './headings.js';
import { isEmpty, type RawCell } from './read-cell.js';
import type { SheetTable } from './sheet-table.js';
import { guardWorkbook, type OddCells } from './workbook-guard.js';

export type TablesReading =
  | {
      readonly ok: true;
      readonly tables: readonly SheetTable[];
      readonly faults: readonly ImportFault[];
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly refusal: FileRefusal; readonly detail: string };

const refused = (refusal: FileRefusal, detail = ''): TablesReading => ({ ok: false, refusal, detail });

export async function readWorkbook(bytes: Uint8Array): Promise<TablesReading> {
  const guarded = await guardWorkbook(bytes);
  if (guarded.refused !== null) return refused(guarded.refused);
  const paths = await sheetPaths(bytes);
  const oddIn = (name: string) => guarded.odd.get(paths.get(name) ?? '') ?? { merged: [], errors: [] };
  const errors = [...paths.keys()].flatMap((name) => errorFaults(name, oddIn(name)));
  // A cell that holds an error keeps the reader from reading any other.
  if (errors.length > 0) return { ok: true, tables: [], faults: errors, ignored: [] };
  const sheets = await sheetsOf(bytes);
  if (sheets === null) return refused('not_a_workbook');
  const known = sheets.map((one, index) => ({ ...one, name: nameOf(one, index, sheets) }));
  const tables = known.flatMap(({ sheet, data, name }) => (name === undefined ? [] : [tableOf(name, sheet, data)]));
  if (!tables.some(({ name }) => STANDS_ALONE.has(name))) {
    return refused('no_measures', sheets.map(({ sheet }) => sheet).join(', '));
  }
  return {
    ok: true,
    tables,
    faults: tables.flatMap((table) => mergedFaults(table, oddIn(table.title ?? ''))),
    ignored: known.flatMap(({ sheet, name }) => (name === undefined ? [sheet] : [])),
  };
}

/** Without one of these there is nothing to import. */
const STANDS_ALONE: ReadonlySet<SheetTable['name']> = new Set(SECTIONS);

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly RawCell[])[];
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    // A copy of its own: the bytes may be a part of something larger.
    const sheets = await readXlsxFile(bytes.slice().buffer, { trim: false });
    // Dates are said to be the constructor, and are values.
    return sheets as unknown as readonly Sheet[];
  } catch {
    return null;
  }
}

/** By what it is called; the first one, and those of organisations, also by their headings. */
function nameOf({ sheet, data }: Sheet, index: number, all: readonly Sheet[]): SheetTable['name'] | undefined {
  const called = sheetCalled(sheet);
  if (called === undefined || called === 'organisations') {
    // Who puts the answers beside the names may well call that sheet "Organisaties".
    const organisations = sheetOfOrganisations(headRow(data));
    if (organisations !== undefined) return organisations;
  }
  if (called !== undefined || all.some((one) => sheetCalled(one.sheet) === 'measures')) return called;
  return index === 0 && tellsOfMeasures(headRow(data)) ? 'measures' : undefined;
}

export const headRow = (data: Sheet['data']): readonly RawCell[] => data[headAt(data)] ?? [];

/** The headings stand in the first row in which anything does. */
const headAt = (data: Sheet['data']): number =>
  Math.max(
    0,
    data.findIndex((cells) => cells.some((cell) => !isEmpty(cell))),
  );

export function tableOf(name: SheetTable['name'], title: string | null, data: Sheet['data']): SheetTable {
  const head = headAt(data);
  return {
    name,
    title,
    headings: readHeadings(headRow(data), name),
    rows: data
      .map((cells, index) => ({ row: index + 1, cells }))
      .filter(({ row, cells }) => row > head + 1 && cells.some((cell) => !isEmpty(cell))),
  };
}

/** Of merged cells only the first has a value: whoever merged them meant it for all. */
const mergedFaults = ({ title }: SheetTable, { merged }: OddCells): readonly ImportFault[] =>
  merged.map((ref) => fault({ sheet: title, row: rowIn(ref), column: null }, 'merged', ref));

const errorFaults = (sheet: string, { errors }: OddCells): readonly ImportFault[] =>
  errors.map((ref) => fault({ sheet, row: rowIn(ref), column: null }, 'cell_error', ref));

const rowIn = (ref: string): number => Number(/\d+/.exec(ref)?.[0] ?? 0);

/** Where in the package each sheet stands, by its name. */
async function sheetPaths(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { unzipSync, strFromU8 } = await import('fflate');
  const [book, relations] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
  const parts = unzipSync(bytes, { filter: ({ name }) => name === book || name === relations });
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...text(relations).matchAll(/<Relationship\b[^<>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    [...text(book).matchAll(/<(?:\w+:)?sheet\b[^<>]*>/g)].map(([tag]) => [
      attribute(tag, 'name'),
      targets.get(attribute(tag, '[\\w]+:id')) ?? '',
    ]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const attribute = (tag: string, name: string): string =>
  (new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? '').replace(
    /&(\w+);/g,
    (whole, entity: string) => ENTITIES[entity] ?? whole,
  );
