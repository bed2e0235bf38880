/** Which column a heading names, and which sheet a name: in Dutch or English, in any order. */
import { columnOf, type Headed } from '../../domain/organisation-table/words.js';
import { columnsOf, SHEET_NAMES, SHEETS, type Column, type SheetName } from '../../domain/register-table/columns.js';
import { en } from '../../locales/en.js';
import type { Messages } from '../../locales/messages.js';
import { nl } from '../../locales/nl.js';
import { folded, isEmpty, plainText, type RawCell } from './read-cell.js';

const LOCALES: readonly Messages[] = [nl, en];

/** Other headings that people write, folded, with the columns that they mean. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  code: ['nr', 'id', 'maatregelcode', 'measurecode'],
  titleNl: ['titel', 'title', 'titelnl', 'titlenl', 'omschrijving'],
  titleEn: ['titelen', 'titleen', 'englishtitle', 'engelsetitel'],
  wording: ['termijn', 'deadline', 'wording', 'planning'],
  obligor: ['partij', 'party', 'obligor', 'verantwoordelijke'],
  quote: ['citaattekst', 'toezegging', 'promise'],
  place: ['plaats', 'place', 'paragraaf', 'section'],
  progress: ['voortgang', 'progress', 'percentage'],
  state: ['stand', 'status'],
  moveReason: ['reden', 'reason'],
  measure: ['code', 'maatregelcode', 'measurecode'],
  date: ['dag', 'day'],
  conditionWhen: ['voorwaarde', 'condition'],
};

/** The columns that a table of organisations and their answers has, whoever made it. */
const IN_TABLE: Readonly<Partial<Record<SheetName, Readonly<Partial<Record<Headed, string>>>>>> = {
  organisations: { organisation: 'name', group: 'group', contact: 'contact' },
  answers: {
    ...{ organisation: 'organisation', group: 'group', contact: 'contact', measure: 'measure', answer: 'answer' },
    ...{ date: 'answeredOn', note: 'note' },
  },
};

/** What may stand with the answers in one table, as an organisation that is new. */
const BESIDE_ANSWERS: readonly Column[] = SHEETS.organisations.filter(
  ({ key }) => key === 'group' || key === 'contact',
);

/** The columns that a sheet is read by: those of an export, and what people put beside them. */
export const readColumnsOf = (sheet: SheetName): readonly Column[] =>
  sheet === 'answers' ? [...columnsOf(sheet), ...BESIDE_ANSWERS] : columnsOf(sheet);

export interface Headings {
  /** By the place in the row. */
  readonly columns: ReadonlyMap<number, Column>;
  /** As they stand in the file, by the key of their column. */
  readonly titles: ReadonlyMap<string, string>;
  /** Those that nothing is known of. */
  readonly ignored: readonly string[];
  /** Those that name a column which another one names already. */
  readonly twice: readonly string[];
}

export function readHeadings(row: readonly RawCell[], sheet: SheetName): Headings {
  const known = namesOf(sheet);
  const columns = new Map<number, Column>();
  const titles = new Map<string, string>();
  const [ignored, twice]: [string[], string[]] = [[], []];
  for (const [index, cell] of row.entries()) {
    if (cell === null || isEmpty(cell)) continue;
    const title = plainText(cell).trim();
    const column = known.get(folded(title)) ?? inTable(title, sheet);
    if (column === undefined) ignored.push(title);
    else if (titles.has(column.key)) twice.push(title);
    else {
      columns.set(index, column);
      titles.set(column.key, title);
    }
  }
  return { columns, titles, ignored, twice };
}

function inTable(title: string, sheet: SheetName): Column | undefined {
  const meant = columnOf(title);
  const key = meant && IN_TABLE[sheet]?.[meant];
  return readColumnsOf(sheet).find((column) => column.key === key);
}

/** What a column is called is told before what it may be called besides. */
function namesOf(sheet: SheetName): ReadonlyMap<string, Column> {
  const names = new Map<string, Column>();
  const put = (name: string | undefined, column: Column) => {
    if (name !== undefined && !names.has(name)) names.set(name, column);
  };
  const columns = readColumnsOf(sheet);
  for (const column of columns) for (const { tables } of LOCALES) put(folded(tables.columns[column.key] ?? ''), column);
  for (const column of columns) put(folded(column.key), column);
  for (const column of columns) for (const name of ALSO[column.key] ?? []) put(name, column);
  return names;
}

/** Undefined for a sheet of something else. */
export const sheetCalled = (name: string): SheetName | undefined =>
  SHEET_NAMES.find((sheet) =>
    [sheet, ...LOCALES.map(({ tables }) => tables.sheets[sheet])].some((known) => folded(known) === folded(name)),
  );

/** Whether a row of headings can be that of measures, whatever the sheet is called. */
export const tellsOfMeasures = (row: readonly RawCell[]): boolean => {
  const { titles } = readHeadings(row, 'measures');
  return titles.has('code') && titles.size > 1;
};

/** Whether a row of headings is that of organisations or of their answers, whatever the sheet is called; undefined: neither. */
export function sheetOfOrganisations(row: readonly RawCell[]): 'organisations' | 'answers' | undefined {
  const titlesAs = (sheet: SheetName) => readHeadings(row, sheet).titles;
  const [answers, list, measures] = [titlesAs('answers'), titlesAs('organisations'), titlesAs('measures')];
  const has = (titles: typeof list, ...keys: readonly string[]) => keys.every((key) => titles.has(key));
  const most = Math.max(answers.size, list.size, measures.size + 1);
  if (has(answers, 'organisation', 'measure', 'answer') && answers.size === most) return 'answers';
  return has(list, 'name', 'group') && list.size === most ? 'organisations' : undefined;
}

/** What tells a table of these from one of measures. */
const TOLD_BY = {
  risks: 'level',
  circumstances: 'goneOn',
  investigations: 'vendor',
  sources: 'publisher',
  vendors: 'name',
} as const satisfies Readonly<Partial<Record<SheetName, string>>>;
type EntrySheet = keyof typeof TOLD_BY;
export const ENTRY_SHEETS = Object.keys(TOLD_BY) as readonly EntrySheet[];

/** The sheet besides measures and organisations of which most of the headings are, more than are of measures; undefined: none. */
export function sheetOfEntries(row: readonly RawCell[]): EntrySheet | undefined {
  const known = ENTRY_SHEETS.map((sheet) => ({ sheet, titles: readHeadings(row, sheet).titles })).filter(
    ({ sheet, titles }) => titles.has('code') && titles.has(TOLD_BY[sheet]),
  );
  const [best] = known.sort((a, b) => b.titles.size - a.titles.size);
  const as = (sheet: SheetName): number => readHeadings(row, sheet).titles.size;
  // A list of organisations has a code and a name as well.
  const isBest = best !== undefined && best.titles.size > as('measures') && best.titles.size >= as('organisations');
  return isBest ? best.sheet : undefined;
}
