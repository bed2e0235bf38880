import { isPersonId } from '../../domain/register/codes.js';
import type { ConversationReference } from '../../domain/store/contexts.js';
import { readRemembered } from '../contexts-file.js';
import { readReference } from '../conversations-file.js';
import { CONTEXT_KEPT } from '../postgres/contexts.js';
import { openPostgresConversations } from '../postgres/conversations.js';
import type { Row, Session } from '../postgres/database.js';
import { textIn } from '../postgres/fields.js';
import { oneTransaction } from '../postgres/one-transaction.js';
import { readNames, type NamesAndForgotten } from '../names-file.js';
import type { KeptBeside, KeptContext } from './kept-beside.js';

/** Rows written in one statement. */
const AT_ONCE = 500;

export const besideInDatabase = async (session: Session): Promise<KeptBeside> => ({
  names: await namesIn(session),
  contexts: await contextsIn(session),
  conversations: await openPostgresConversations({ database: oneTransaction(session) }).list(),
});

async function namesIn(session: Session): Promise<NamesAndForgotten> {
  const { rows } = await session.query(
    `select person, name, account, noted_on as "notedOn" from person_name order by version, person`,
  );
  const names = rows
    .filter((row) => row['name'] !== null)
    .map(({ notedOn, ...row }) => (notedOn === null ? row : { ...row, notedOn }));
  const forgotten = rows.filter((row) => row['name'] === null).map((row) => row['person']);
  return asWritten(readNames({ names, forgotten }));
}

/** Those that still count. */
async function contextsIn(session: Session): Promise<readonly KeptContext[]> {
  const { rows } = await session.query(
    `select tenant, conversation, person, value from context
     where kept_at >= now() - $1::float8 * interval '1 millisecond' order by kept_at, tenant, conversation, person`,
    [CONTEXT_KEPT],
  );
  return rows.map(contextOf);
}

function contextOf(row: Row): KeptContext {
  const [tenant, conversation, person] = [textIn(row, 'tenant'), textIn(row, 'conversation'), textIn(row, 'person')];
  const value = asWritten(readRemembered(JSON.parse(textIn(row, 'value'))));
  if (!isPersonId(person)) throw new TypeError('a context in the database is of nobody');
  return { key: { tenant, conversation, person }, value };
}

function asWritten<T>(read: T | undefined): T {
  if (read === undefined) throw new TypeError('the database holds something that is not of the form it was written in');
  return read;
}

/** Into empty tables. */
export async function writeBesideToDatabase(session: Session, { names, contexts, conversations }: KeptBeside) {
  await writeNames(session, names);
  await writeContexts(session, contexts);
  await writeConversations(session, conversations);
}

async function writeNames(session: Session, { names, forgotten }: NamesAndForgotten): Promise<void> {
  const all = [...names, ...forgotten.map((person) => ({ person, name: null, account: null, notedOn: null }))];
  const rows = all.map(({ notedOn = null, ...one }, index) => ({ ...one, noted_on: notedOn, version: index + 1 }));
  await inParts(rows, (part) =>
    session.query(
      `insert into person_name (person, name, account, noted_on, version) select person, name, account, noted_on, version
       from json_to_recordset($1::json) as given (person text, name text, account text, noted_on text, version int)`,
      [JSON.stringify(part)],
    ),
  );
  await session.query('update person_name_version set version = $1::int', [all.length]);
}

/** Kept from now on, in their order. */
async function writeContexts(session: Session, contexts: readonly KeptContext[]): Promise<void> {
  const rows = contexts.map(({ key, value }, index) => ({
    ...key,
    value: JSON.stringify(value),
    before: contexts.length - index,
  }));
  await inParts(rows, (part) =>
    session.query(
      `insert into context (tenant, conversation, person, value, kept_at)
       select tenant, conversation, person, value, now() - before * interval '1 microsecond'
       from json_to_recordset($1::json) as given (tenant text, conversation text, person text, value text, before int)`,
      [JSON.stringify(part)],
    ),
  );
}

async function writeConversations(session: Session, all: readonly ConversationReference[]): Promise<void> {
  const conversations = openPostgresConversations({ database: oneTransaction(session) });
  for (const one of all) await conversations.put(asWritten(readReference(one)));
}

async function inParts<T>(rows: readonly T[], write: (part: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += AT_ONCE) await write(rows.slice(start, start + AT_ONCE));
}
