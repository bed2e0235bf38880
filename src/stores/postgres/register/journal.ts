/** The journal as a table: the lines of the journal file, each chained to the one before. */
import { randomUUID } from 'node:crypto';
import { subjectOf, type ChangeRecord, type Subject, type Write } from '../../../domain/change.js';
import type { PageRequest } from '../../../domain/query.js';
import type { ChangeQuery, Page } from '../../../domain/store.js';
import { dayNumber } from '../../index/day-column.js';
import { hashOfHeader } from '../../journal/chained-line.js';
import { headerForm, headerOf } from '../../journal/header.js';
import { encode, entryOf, recordOf, type Entry } from '../../journal/journal-line.js';
import type { KeptLine } from '../../journal/kept-line.js';
import type { Session } from '../database.js';
import { integerIn, textIn } from '../fields.js';
import { allOf, Values } from '../statement.js';
import { insertRows } from './insert-rows.js';

/** The end of the journal: what the next change builds on. */
export interface Tip {
  readonly number: number;
  readonly hash: string;
}

/** Begins the journal of an empty database with a header, as its line; false where there is one. */
export async function beginJournal(session: Session, line = JSON.stringify(headerOf(randomUUID()))): Promise<boolean> {
  const { store } = headerForm.parse(JSON.parse(line));
  const { count } = await session.query(
    'insert into journal_tip (one, store, header, number, hash) values (true, $1, $2, 0, $3) on conflict do nothing',
    [store, line, hashOfHeader(Buffer.from(line))],
  );
  return count > 0;
}

/** Nobody else adds to the journal until the transaction ends; null where it has not begun. */
export async function lockTip(session: Session): Promise<Tip | null> {
  const { rows } = await session.query('select number, hash from journal_tip for update');
  const [tip] = rows;
  return tip === undefined ? null : { number: integerIn(tip, 'number'), hash: textIn(tip, 'hash') };
}

/** Adds changes in their order. Gives the new end. */
export async function appendChanges(session: Session, records: readonly ChangeRecord[], tip: Tip): Promise<Tip> {
  let { hash } = tip;
  const lines = records.map((change) => {
    const line = encode(change, hash);
    hash = line.hash;
    return { change, hash, text: line.bytes.toString('utf8').trimEnd() };
  });
  return appendLines(session, lines, tip);
}

/** Adds the lines of changes as they are; the first has to build on the end of the journal. */
export async function appendLines(session: Session, lines: readonly KeptLine[], tip: Tip): Promise<Tip> {
  const change_item = lines.flatMap(({ change }) =>
    subjectsOf(change).map((code) => ({ code, number: change.number })),
  );
  await insertRows(session, { change: lines.map(changeRow), change_item });
  const has = (wanted: Write['type']) =>
    lines.some(({ change }) => change.writes.some(({ type }) => type === wanted)) ? 1 : 0;
  const end = { number: tip.number + lines.length, hash: lines.at(-1)?.hash ?? tip.hash };
  await session.query(
    `update journal_tip set number = $1::int, hash = $2, people_version = people_version + $3::int,
       organisations_version = organisations_version + $4::int`,
    [end.number, end.hash, has('person'), has('organisation')],
  );
  return end;
}

/** A change as the table has it: its line, and what is asked for. */
export const changeRow = ({ change, hash, text }: KeptLine) => ({
  number: change.number,
  key: change.key,
  kind: change.kind,
  subject: change.subject,
  actor: change.actor,
  recorded_at: change.recordedAt,
  occurred_on: dayNumber(change.occurredOn),
  hash,
  line: text,
});

const subjectsOf = ({ subject, writes }: KeptLine['change']): readonly Subject[] => [
  ...new Set([subject, ...writes.map(subjectOf)]),
];

export async function changesWithKeys(
  session: Session,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ChangeRecord>> {
  const { rows } = await session.query('select key, line from change where key = any($1::text[])', [[...keys]]);
  return new Map(rows.map((row) => [textIn(row, 'key'), recordIn(row)]));
}

/** Newest first. */
export async function findChanges(
  session: Session,
  { subject, actor, since }: ChangeQuery,
  { offset, limit }: PageRequest,
): Promise<Page<ChangeRecord>> {
  const values = new Values();
  const conditions = allOf([
    ...(subject === undefined
      ? []
      : [`exists (select 1 from change_item i where i.number = c.number and i.code = ${values.text(subject)})`]),
    ...(actor === undefined ? [] : [`c.actor = ${values.text(actor)}`]),
    ...(since === undefined ? [] : [`c.recorded_at >= ${values.text(since)}`]),
  ]);
  const count = await session.query(`select count(*)::int as total from change c where ${conditions}`, values.all);
  const { rows } = await session.query(
    `select c.line from change c where ${conditions} order by c.number desc
     limit ${values.integer(limit)} offset ${values.integer(offset)}`,
    values.all,
  );
  return { total: integerIn(count.rows[0], 'total'), rows: rows.map((row) => recordIn(row)) };
}

/** Every change of these items, in the order of recording. */
export async function entriesOf(session: Session, codes: readonly string[]): Promise<readonly Entry[]> {
  const { rows } = await session.query(
    `select line from change where number in (select number from change_item where code = any($1::text[])) order by number`,
    [[...codes]],
  );
  return rows.map(entryIn);
}

const entryIn = (row: Parameters<typeof textIn>[0]): Entry => entryOf(Buffer.from(textIn(row, 'line')));

/** Of a row with a line. */
export const recordIn = (row: Parameters<typeof textIn>[0]): ChangeRecord => recordOf(entryIn(row));
