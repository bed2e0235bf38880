/** The journal as a table: the lines of the journal file, each chained to the one before. */
import { randomUUID } from 'node:crypto';
import {
  isCatalogueWrite,
  subjectOf,
  type ChangeRecord,
  type Subject,
  type Write,
} from '../../../domain/change/change.js';
import type { PageRequest } from '../../../domain/query/query.js';
import type { ChangeQuery, Page } from '../../../domain/store/store.js';
import { dayNumber } from '../../index/day-column.js';
import { hashOfHeader } from '../../journal/chained-line.js';
import { headerForm, headerOf } from '../../journal/header.js';
import { encode, entryOf, recordOf, type Entry } from '../../journal/journal-line.js';
import type { KeptLine } from '../../journal/kept-line.js';
import type { Row, Session } from '../database.js';
import { integerIn, textIn } from '../fields.js';
import { allOf, Values } from '../statement.js';
import { insertRows } from './insert-rows.js';
import { CATALOGUE_VERSION } from './versions.js';

/** The end of the journal: what the next change builds on. */
export interface Tip {
  readonly number: number;
  readonly hash: string;
  /** How often the catalogue was changed. */
  readonly catalogue: number;
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
  const { rows } = await session.query(`select number, hash, ${CATALOGUE_VERSION} from journal_tip for update`);
  const [tip] = rows;
  return tip === undefined ? null : tipIn(tip);
}

/** Of a row with what `journal_tip` holds. */
export const tipIn = (row: Row): Tip => ({
  number: integerIn(row, 'number'),
  hash: textIn(row, 'hash'),
  catalogue: integerIn(row, CATALOGUE_VERSION),
});

/** Adds changes in their order. Gives the new end. */
export async function appendChanges(session: Session, records: readonly ChangeRecord[], tip: Tip): Promise<Tip> {
  return appendLines(session, linesOf(records, tip), tip);
}

/** Of changes, the first of which builds on `tip`. */
export function linesOf(records: readonly ChangeRecord[], tip: Tip): readonly KeptLine[] {
  let { hash } = tip;
  return records.map((change) => {
    const line = encode(change, hash);
    hash = line.hash;
    return { change, hash, text: line.bytes.toString('utf8').trimEnd() };
  });
}

/** Adds the lines of changes as they are; the first has to build on the end of the journal. */
export async function appendLines(session: Session, lines: readonly KeptLine[], tip: Tip): Promise<Tip> {
  await insertRows(session, rowsOfLines(lines));
  const has = (isOne: (write: Write) => boolean) => (lines.some(({ change }) => change.writes.some(isOne)) ? 1 : 0);
  const versions = [
    has(({ type }) => type === 'person'),
    has(({ type }) => type === 'organisation'),
    has(isCatalogueWrite),
  ];
  const end = {
    number: tip.number + lines.length,
    hash: lines.at(-1)?.hash ?? tip.hash,
    catalogue: tip.catalogue + has(isCatalogueWrite),
  };
  await session.query(
    `update journal_tip set number = $1::int, hash = $2, people_version = people_version + $3::int,
       organisations_version = organisations_version + $4::int, ${CATALOGUE_VERSION} = ${CATALOGUE_VERSION} + $5::int`,
    [end.number, end.hash, ...versions],
  );
  return end;
}

export const rowsOfLines = (lines: readonly KeptLine[]) => ({
  change: lines.map(changeRow),
  change_item: lines.flatMap(({ change }) => subjectsOf(change).map((code) => ({ code, number: change.number }))),
});

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

export async function changeWithKey(session: Session, key: string): Promise<ChangeRecord | undefined> {
  const { rows } = await session.query('select line from change where key = $1', [key]);
  return rows[0] === undefined ? undefined : recordIn(rows[0]);
}

type OwnQuery = Pick<ChangeQuery, 'subjects' | 'actor' | 'kind' | 'since' | 'before'>;

/** Of the change itself; a change of several items comes once. */
const ownConditions = ({ subjects, actor, kind, since, before }: OwnQuery, values: Values): readonly string[] => [
  ...(actor === undefined ? [] : [`c.actor = ${values.text(actor)}`]),
  ...(kind === undefined ? [] : [`c.kind = ${values.text(kind)}`]),
  ...(since === undefined ? [] : [`c.recorded_at >= ${values.text(since)}`]),
  ...(before === undefined ? [] : [`c.recorded_at < ${values.text(before)}`]),
  ...(subjects === undefined
    ? []
    : [`c.number in (select number from change_item where code = any(${values.texts(subjects)}))`]),
];

/** Newest first. */
export async function findChanges(
  session: Session,
  { subject, ...query }: ChangeQuery,
  { offset, limit }: PageRequest,
): Promise<Page<ChangeRecord>> {
  const values = new Values();
  const own = ownConditions(query, values);
  const ofSubject = subject === undefined ? [] : [`i.code = ${values.text(subject)}`];
  const conditions = allOf([...own, ...ofSubject]);
  const [from, number] =
    subject === undefined
      ? ['change c', 'c.number']
      : ['change_item i join change c on c.number = i.number', 'i.number'];
  // What an item was changed by is counted without looking at the changes.
  const counted = own.length === 0 && subject !== undefined ? 'change_item i' : from;
  const all = `select count(*)::int as total from ${counted} where ${conditions}`;
  const page = `select c.line from ${from} where ${conditions} order by ${number} desc
    limit ${values.integer(limit)} offset ${values.integer(offset)}`;
  const { rows } = await session.query(
    `select t.total, p.line from (${all}) t left join (${page}) p on true`,
    values.all,
  );
  const total = integerIn(rows[0], 'total');
  return { total, rows: rows.filter(({ line }) => line !== null).map((row) => recordIn(row)) };
}

/** What these changes are in the history of. */
export async function changedSubjects(
  session: Session,
  { subject, ...query }: ChangeQuery,
): Promise<readonly Subject[]> {
  const values = new Values();
  const ofSubject =
    subject === undefined ? [] : [`c.number in (select number from change_item where code = ${values.text(subject)})`];
  const conditions = allOf([...ownConditions(query, values), ...ofSubject]);
  const { rows } = await session.query(
    `select distinct i.code from change c join change_item i on i.number = c.number where ${conditions}`,
    values.all,
  );
  // Only codes of ours were ever written there.
  return rows.map((row) => textIn(row, 'code') as Subject);
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
