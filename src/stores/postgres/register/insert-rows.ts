import type { Session } from '../database.js';

/** Tables that rows are put into many at a time, with the types of their columns. */
const TABLES = {
  item: 'code text, type text, from_day integer, to_day integer, words integer, value text',
  measure:
    'code text, from_day integer, to_day integer, words integer, sort text, vendor text, products text[], ' +
    'investigation text, source text, obligor text, nature text, state text, kind text, owner text, year text, ' +
    'risks text[], levels text[], blockers text[], latest integer, opens integer, period integer, updated integer, ' +
    'since integer, agreed integer, reported_done integer, partially_verified integer, verified integer, ' +
    'moved boolean, waits boolean, lapses boolean, linked boolean, awaits boolean',
  circumstance: 'code text, from_day integer, to_day integer, gone_on integer',
  risk:
    'code text, from_day integer, to_day integer, item_from integer, words integer, sort text, investigation text, ' +
    'vendor text, level text, status text, conditioned boolean, rests_on text[]',
  words: 'code text, number integer, title text[], terms text[], lines text',
  word_form: 'collection text, form text, nl text, en text',
  catalogue: 'type text, place integer, code text, value text',
  person: 'place integer, code text, version integer, value text',
  change:
    'number integer, key text, kind text, subject text, actor text, recorded_at text, occurred_on integer, hash text, line text',
  change_item: 'code text, number integer',
} as const;
export type Table = keyof typeof TABLES;

/** Rows in one statement: some hundreds of kilobytes. */
const AT_ONCE = 250;

/** `otherwise`: what is done where a row is there already. */
export async function insertRows(
  session: Session,
  table: Table,
  rows: readonly object[],
  otherwise = '',
): Promise<void> {
  const columns = TABLES[table].replace(/ (?:text|integer|boolean)(?:\[\])?/g, '');
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    await session.query(
      `insert into ${table} (${columns}) select ${columns} from json_to_recordset($1::json) as r(${TABLES[table]}) ${otherwise}`,
      [JSON.stringify(rows.slice(start, start + AT_ONCE))],
    );
  }
}
