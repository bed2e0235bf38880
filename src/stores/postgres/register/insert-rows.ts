import type { Session } from '../database.js';

/** Tables that rows are put into many at a time, with the types of their columns. */
const TABLES = {
  item: 'code text, type text, from_day integer, to_day integer, words integer, value text',
  measure:
    'code text, from_day integer, to_day integer, words integer, sort text, vendor text, products text[], ' +
    'investigation text, source text, obligor text, nature text, state text, kind text, owner text, year text, ' +
    'risks text[], levels text[], blockers text[], latest integer, opens integer, period integer, updated integer, ' +
    'since integer, agreed integer, reported_done integer, partially_verified integer, verified integer, ' +
    'moved boolean, waits boolean, lapses boolean, linked boolean, awaits boolean, evidenced boolean',
  circumstance: 'code text, from_day integer, to_day integer, gone_on integer',
  risk:
    'code text, from_day integer, to_day integer, item_from integer, words integer, sort text, investigation text, ' +
    'vendor text, level text, status text, conditioned boolean, shares boolean, rests_on text[]',
  words: 'code text, number integer, title text[], terms text[], lines text',
  word_form: 'collection text, form text, nl text, en text',
  catalogue: 'type text, place integer, code text, value text',
  person: 'place integer, code text, version integer, value text',
  organisation: 'place integer, code text, version integer, value text',
  answer: 'code text, from_day integer, to_day integer, measure text, organisation text, value text',
  change:
    'number integer, key text, kind text, subject text, actor text, recorded_at text, occurred_on integer, hash text, line text',
  change_item: 'code text, number integer',
} as const;
export type Table = keyof typeof TABLES;

/** Rows in one statement: some hundreds of kilobytes. */
export const AT_ONCE = 250;

/** What is done where a row is there already, for tables where that is no error. */
const OTHERWISE: Readonly<Partial<Record<Table, string>>> = { word_form: 'on conflict do nothing' };

const names = (table: Table): string => TABLES[table].replace(/ (?:text|integer|boolean)(?:\[\])?/g, '');

export const columnsOf = (table: Table): readonly string[] => names(table).split(', ');

/** Rows that stand as JSON at a place among the values, called `r`. */
export const rowsAt = (place: string, table: Table): string =>
  `json_to_recordset(${place}::json) as r(${TABLES[table]})`;

/** `place`: of the rows among the values. */
export const insertion = (table: Table, place: string): string =>
  `insert into ${table} (${names(table)}) select ${names(table)} from ${rowsAt(place, table)}`;

export type Rows = Readonly<Partial<Record<Table, readonly object[]>>>;

export interface Insertion {
  readonly statement: string;
  readonly values: readonly string[];
}

/** Of rows of one or more tables: one statement where they are not very many. */
export function insertionsOf(rows: Rows): readonly Insertion[] {
  const tables = (Object.keys(rows) as Table[]).filter((table) => (rows[table]?.length ?? 0) > 0);
  const most = Math.max(0, ...tables.map((table) => rows[table]?.length ?? 0));
  return Array.from({ length: Math.ceil(most / AT_ONCE) }, (_, at): Insertion => {
    const parts = tables.flatMap((table) => {
      const part = rows[table]?.slice(at * AT_ONCE, (at + 1) * AT_ONCE) ?? [];
      return part.length === 0 ? [] : [{ table, part }];
    });
    const statements = parts.map(({ table }, at) => `${insertion(table, `$${at + 1}`)} ${OTHERWISE[table] ?? ''}`);
    const last = statements.pop() ?? '';
    const first = statements.map((statement, index) => `i${index} as (${statement})`).join(', ');
    return {
      statement: first === '' ? last : `with ${first} ${last}`,
      values: parts.map(({ part }) => JSON.stringify(part)),
    };
  });
}

export const insertRows = (session: Session, rows: Rows): Promise<void> => insertAll(session, insertionsOf(rows));

export async function insertAll(session: Session, insertions: readonly Insertion[]): Promise<void> {
  for (const { statement, values } of insertions) await session.query(statement, values);
}
