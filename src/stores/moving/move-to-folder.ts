/**
 * Everything from a database into an empty folder, of one moment. It is written beside the folder, opened as the bot opens
 * it, held against the database, and only then given its name. The database is only read.
 */
import { open, rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { StoreError } from '../../domain/errors.js';
import type { Person } from '../../domain/people/person.js';
import type { Circumstance, Register } from '../../domain/register/register.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { Risk } from '../../domain/risk/risk.js';
import { auditJournal } from '../lowdb/audit.js';
import { dataFiles, type DataFolder } from '../lowdb/data-folder.js';
import { unwritable } from '../lowdb/faults.js';
import { journalCalls } from '../lowdb/journal-calls.js';
import { SnapshotFile } from '../lowdb/snapshot-file.js';
import { openData } from '../open.js';
import type { Session } from '../postgres/database.js';
import { lastOf, readMigrations } from '../postgres/migrate.js';
import { oneTransaction } from '../postgres/one-transaction.js';
import { PostgresStore } from '../postgres/postgres-store.js';
import { wholeCatalogue } from '../postgres/register/catalogue.js';
import { lockTip } from '../postgres/register/journal.js';
import { damagedAt, journalBounds, journalPages, type Bounds } from '../postgres/register/journal-reading.js';
import { allOrganisations, presentAnswers } from '../postgres/register/organisations.js';
import { presentItems } from '../postgres/register/present-item.js';
import { refuseWhileAtWork, takeTime } from './at-work.js';
import { besideInDatabase } from './beside-in-database.js';
import { besideInFolder, writeBesideToFolder } from './beside-in-folder.js';
import type { KeptBeside } from './kept-beside.js';
import type { KeptOutbox } from './kept-outbox.js';
import { movedOf, WITHIN, type Move, type Moved } from './moved.js';
import { outboxInDatabase } from './outbox-in-database.js';
import { outboxInFolder, writeOutboxToFolder } from './outbox-in-folder.js';
import { differs, refused } from './refusals.js';
import { compareStores } from './same-answers.js';
import { filling, putInPlace, refuseUnlessFree, stagingOf } from './staging-folder.js';

/**
 * Rejects with a StoreError, and there is nothing in the folder: MOVE_REFUSED (nothing to move, the database is in use, or
 * the folder is not empty), STORE_DAMAGED, STORE_NEWER, MOVE_DIFFERS, or what is the matter with folder or database.
 */
export async function moveToFolder(move: Move): Promise<Moved> {
  await refuseUnlessFree(move.dataDir);
  await refuseOtherVersion(move.database);
  const staging = stagingOf(move.dataDir);
  const moved = await move.database.transaction((session) => stage(session, staging, move), { within: WITHIN });
  await putInPlace(staging, move.dataDir);
  return moved;
}

/** It is only read, so it is not brought up to date either. */
async function refuseOtherVersion(session: Session): Promise<void> {
  const [there, known] = [await lastOf(session), (await readMigrations()).length];
  if (there === 0) throw refused('There is nothing of Nakoming in this database: set DATABASE_URL to the one it used.');
  if (there === known) return;
  throw refused(
    `The database is at version ${there}, and this program works with version ${known}: ` +
      (there < known ? 'start the bot on it once, stop it, and try again.' : 'use the program that belongs to it.'),
  );
}

/** May be done again from the beginning: whatever an earlier try wrote goes first. */
async function stage(session: Session, staging: string, move: Move): Promise<Moved> {
  const bounds = await hold(session);
  const { elapsed, owner: policy, onNotice } = move;
  try {
    const contents = await filling({ staging, elapsed, policy, onNotice }, async () =>
      writeFolder(session, dataFiles(staging), bounds, move),
    );
    onNotice('comparing what arrived with what left');
    return await compare(session, dataFiles(staging), contents, move);
  } catch (error) {
    const isOthers = error instanceof StoreError && error.code === 'STORE_IN_USE';
    if (!isOthers) await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** All that is read is of this moment, and nobody changes the register until it is done. */
async function hold(session: Session): Promise<Bounds> {
  await session.query('set transaction isolation level repeatable read');
  await takeTime(session);
  const tip = await lockTip(session);
  await refuseWhileAtWork(session);
  const bounds = await journalBounds(session);
  if (tip === null || bounds === null) throw refused('There is no register in this database.');
  return bounds;
}

interface Contents {
  readonly bounds: Bounds;
  readonly beside: KeptBeside;
  readonly outbox: KeptOutbox;
}

async function writeFolder(session: Session, files: DataFolder, bounds: Bounds, { onNotice }: Move): Promise<Contents> {
  await writeJournal(session, files.journal, bounds);
  onNotice(`the journal is there: ${bounds.number} changes; now the register`);
  const { store, number, hash } = bounds;
  const register = await registerIn(session);
  const people = await peopleIn(session);
  const snapshot = new SnapshotFile(files.snapshot, () => Promise.resolve());
  await snapshot.write({ store, number, hash: number === 0 ? '' : hash, register, people });
  const [outbox, beside] = [await outboxInDatabase(session), await besideInDatabase(session)];
  await writeOutboxToFolder(files.outbox, outbox);
  await writeBesideToFolder(files.folder, beside);
  return { bounds, beside, outbox };
}

/** Line by line as it is. Throws a StoreError where a line is not as it was written, or the end is missing. */
async function writeJournal(session: Session, file: string, { header, number, hash }: Bounds): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o600);
    let position = 0;
    const write = async (lines: readonly string[]) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      await journalCalls.write(handle, bytes, position);
      position += bytes.length;
    };
    try {
      await write([header]);
      let last = { number: 0, hash };
      for await (const lines of journalPages(session, header)) {
        await write(lines.map(({ text }) => text));
        last = { number: lines.at(-1)?.change.number ?? 0, hash: lines.at(-1)?.hash ?? '' };
      }
      if (last.number !== number || last.hash !== hash) throw damagedAt(number, 'the journal does not end with it');
      await journalCalls.datasync(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unwritable(file, error);
  }
}

async function registerIn(session: Session): Promise<Register> {
  const circumstances: Circumstance[] = [];
  const risks: Risk[] = [];
  const measures: Measure[] = [];
  const lists = { circumstance: circumstances, risk: risks, measure: measures };
  for await (const items of presentItems(session)) {
    for (const { type, value } of items) (lists[type] as (typeof value)[]).push(value);
  }
  const catalogue = await wholeCatalogue(session);
  const said = { organisations: await allOrganisations(session), answers: await presentAnswers(session) };
  return { ...catalogue, circumstances, risks, measures, ...said };
}

const peopleIn = (session: Session): Promise<readonly Person[]> => new PostgresStore(oneTransaction(session)).people();

/** Opened as the bot opens it. */
async function compare(session: Session, files: DataFolder, contents: Contents, move: Move): Promise<Moved> {
  const { bounds, beside, outbox } = contents;
  const { changes, head } = await auditJournal(files.folder);
  if (changes !== bounds.number || head !== bounds.hash) throw differs(`the journal has ${changes} changes`);
  const { onNotice, elapsed, owner, today } = move;
  const { store } = await openData({ dataDir: files.folder, onNotice, elapsed, owner });
  try {
    const database = new PostgresStore(oneTransaction(session));
    const counted = await compareStores({ files: store, database, session }, today);
    if (!isDeepStrictEqual(await outboxInFolder(files.outbox), outbox)) throw differs('the reminders and messages');
    if (!isDeepStrictEqual(await besideInFolder(files.folder), beside)) throw differs('the names or conversations');
    return movedOf(counted, head, beside, outbox);
  } finally {
    await store.close();
  }
}
