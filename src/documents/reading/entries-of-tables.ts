/** Rows of tables put together to entries of a register file, each knowing where in the file its fields stand. */
import { fault, type ImportFault, type Place } from '../../domain/imports/import-fault.js';
import {
  SECTIONS,
  type FieldPath,
  type ImportForm,
  type ImportInput,
  type InputEntry,
  type Section,
} from '../../domain/imports/import-input.js';
import {
  SHEETS_OF_MEASURE,
  valueAt,
  withValueAt,
  type Column,
  type RowObject,
  type SheetName,
} from '../../domain/register-table/columns.js';
import { readColumnsOf } from './headings.js';
import { readCell } from './read-cell.js';
import type { SheetTable } from './sheet-table.js';

interface ReadRow {
  readonly object: RowObject;
  readonly place: (path: FieldPath) => Place;
}

export function entriesOfTables(
  form: ImportForm,
  tables: readonly SheetTable[],
  { faults, ignored }: Pick<ImportInput, 'faults' | 'ignored'>,
): ImportInput {
  const of = (name: SheetName) => tables.filter((table) => table.name === name);
  const measures = measureEntries(of);
  const sections = SECTIONS.map((section): [Section, readonly InputEntry[]] => [
    section,
    section === 'measures'
      ? measures.filter(({ raw }) => !tellsNothing(raw))
      : of(section).flatMap((table) => table.rows.map((row) => entryOf(readRow(table, row), givenIn(table)))),
  ]);
  return {
    form,
    sections: Object.fromEntries(sections) as Record<Section, readonly InputEntry[]>,
    withheld: measures.filter(({ raw }) => tellsNothing(raw)),
    faults: [...faults, ...tables.flatMap(headingFaults), ...orphans(of)],
    ignored: [...ignored, ...tables.flatMap(({ headings }) => headings.ignored)],
  };
}

/** Of a confidential measure an export has its code and that it is one. */
const tellsNothing = ({ code: _, confidential, ...rest }: RowObject): boolean =>
  confidential === true && Object.values(rest).every(isNothing);

const isNothing = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isNothing));

/** What a sheet cannot do without, where that is not its first column. */
const NAMED_BY: Readonly<Partial<Record<SheetName, string>>> = { organisations: 'name', answers: 'organisation' };

function headingFaults({ name, title, headings: { titles, twice } }: SheetTable): readonly ImportFault[] {
  const key = NAMED_BY[name] ?? readColumnsOf(name)[0]?.key ?? 'code';
  return [
    ...(titles.has(key) ? [] : [fault({ sheet: title, row: 1, column: key }, 'missing_column')]),
    ...twice.map((heading) => fault({ sheet: title, row: 1, column: heading }, 'twice_column', heading)),
  ];
}

const readable = ({ headings }: SheetTable): readonly (readonly [number, Column])[] =>
  [...headings.columns].filter(([, { told }]) => told !== true);

const givenIn = (table: SheetTable): readonly (readonly string[])[] => readable(table).map(([, { path }]) => path);

function readRow(table: SheetTable, { row, cells }: SheetTable['rows'][number]): ReadRow {
  const object = readable(table).reduce<RowObject>(
    (read, [index, { path, kind }]) => withValueAt(read, path, readCell(cells[index], kind)),
    {},
  );
  return { object, place: (path) => ({ sheet: table.title, row, column: headingAt(table, path) }) };
}

/** The heading as it stands there; the key of a column that the sheet lacks. */
function headingAt({ name, headings }: SheetTable, path: FieldPath): string | null {
  const names = path.filter((key) => typeof key === 'string');
  const covers = (column: Column): boolean =>
    names.every((key, at) => column.path[at] === undefined || column.path[at] === key) && names.length > 0;
  const columns = readColumnsOf(name).filter(({ told }) => told !== true);
  const column = columns.find((one) => covers(one) && headings.titles.has(one.key)) ?? columns.find(covers);
  return column === undefined ? null : (headings.titles.get(column.key) ?? column.key);
}

const entryOf = ({ object, place }: ReadRow, given: InputEntry['given']): InputEntry => ({ raw: object, given, place });

type TablesOf = (name: SheetName) => readonly SheetTable[];
type Children = ReadonlyMap<string, readonly ReadRow[]>;

/** The rows of a sheet by the measure they belong to. */
function childrenIn(tables: readonly SheetTable[]): Children {
  const children = new Map<string, ReadRow[]>();
  for (const table of tables) {
    for (const row of table.rows) {
      const read = readRow(table, row);
      const code = codeIn(read, 'measure');
      const known = children.get(code);
      if (known === undefined) children.set(code, [read]);
      else known.push(read);
    }
  }
  return children;
}

function measureEntries(of: TablesOf): readonly InputEntry[] {
  const children = new Map(SHEETS_OF_MEASURE.map((name) => [name, childrenIn(of(name))]));
  const lists = SHEETS_OF_MEASURE.filter((name) => of(name).length > 0);
  return of('measures').flatMap((table) =>
    table.rows.map((row) => {
      const own = readRow(table, row);
      const code = codeIn(own, 'code');
      const parts = lists.map(
        (name) => [name, partsOf(name, children.get(name)?.get(code) ?? [], children, code)] as const,
      );
      const raw = { ...own.object, code, ...Object.fromEntries(parts.map(([name, { values }]) => [name, values])) };
      const place = (path: FieldPath): Place => {
        const [name, index, ...rest] = path;
        const list = parts.find(([key]) => key === name)?.[1];
        const child = typeof index === 'number' ? list?.rows[index] : undefined;
        return (child ?? own).place(child === undefined ? path : rest);
      };
      return { raw, given: [...givenIn(table), ...lists.map((name) => [name])], place };
    }),
  );
}

interface Parts {
  readonly values: readonly RowObject[];
  /** The row that each value begins in. */
  readonly rows: readonly ReadRow[];
}

const without = ({ object }: ReadRow, ...keys: readonly string[]): RowObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** What of a measure the rows of a sheet hold, as a register file has it. */
function partsOf(
  name: (typeof SHEETS_OF_MEASURE)[number],
  rows: readonly ReadRow[],
  children: ReadonlyMap<string, Children>,
  code: string,
): Parts {
  switch (name) {
    case 'deadlines': {
      const ordered = [...rows].sort((a, b) => Number(a.object['number'] ?? 0) - Number(b.object['number'] ?? 0));
      return { values: ordered.map((row) => without(row, 'measure', 'number')), rows: ordered };
    }
    case 'evidence': {
      const own = rows.filter(({ object }) => isNothing(object['from'] ?? null));
      return { values: own.map((row) => without(row, 'measure', 'from', 'to')), rows: own };
    }
    case 'occurrences': {
      const evidence = children.get('evidence')?.get(code) ?? [];
      return { values: rows.map((row) => withEvidence(row, evidence)), rows };
    }
    case 'contradictions':
      return contradictionsIn(rows);
    case 'notes':
      return { values: rows.map((row) => without(row, 'measure')), rows };
  }
}

function withEvidence(row: ReadRow, evidence: readonly ReadRow[]): RowObject {
  const { from, to } = row.object as { readonly from?: unknown; readonly to?: unknown };
  const own = evidence.filter(({ object }) => object['from'] === from && object['to'] === to);
  return { ...without(row, 'measure'), evidence: own.map((one) => without(one, 'measure', 'from', 'to')) };
}

/** One of each number, with a quotation from each of its rows. */
function contradictionsIn(rows: readonly ReadRow[]): Parts {
  const groups = new Map<unknown, ReadRow[]>();
  for (const row of rows) groups.set(row.object['number'], [...(groups.get(row.object['number']) ?? []), row]);
  const all = [...groups.values()];
  return {
    values: all.map((group) => ({
      quotations: group.map((row) => without(row, 'measure', 'number', 'explanation')),
      explanation: valueAt(group[0]?.object, ['explanation']),
    })),
    rows: all.flatMap(([first]) => first ?? []),
  };
}

/** Rows of a measure that the file does not hold. */
function orphans(of: TablesOf): readonly ImportFault[] {
  const codes = new Set(
    of('measures').flatMap((table) => table.rows.map((row) => codeIn(readRow(table, row), 'code'))),
  );
  return SHEETS_OF_MEASURE.flatMap((name) =>
    of(name).flatMap((table) =>
      table.rows.flatMap((row) => {
        const read = readRow(table, row);
        const code = codeIn(read, 'measure');
        return codes.has(code) ? [] : [fault(read.place(['measure']), 'unknown_measure', code)];
      }),
    ),
  );
}

function codeIn({ object }: ReadRow, key: string): string {
  const code = object[key];
  return typeof code === 'string' ? code.trim() : '';
}
