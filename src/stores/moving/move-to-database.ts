/**
 * Everything from a folder into an empty database, in one transaction: broken off at any moment, the database is as empty
 * as before. The folder is only read.
 */
import { stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { dataFiles, type DataFolder } from '../lowdb/data-folder.js';
import { takeOwnership, type Owner } from '../lowdb/owner.js';
import type { Session } from '../postgres/database.js';
import { migrate, readMigrations } from '../postgres/migrate.js';
import { oneTransaction } from '../postgres/one-transaction.js';
import { PostgresStore } from '../postgres/postgres-store.js';
import { auditDatabase } from '../postgres/register/audit.js';
import { carryOutLines } from '../postgres/register/committing.js';
import { beginJournal, lockTip } from '../postgres/register/journal.js';
import { loadRegister } from '../postgres/register/loading.js';
import { refuseWhileAtWork, takeTime } from './at-work.js';
import { besideInDatabase, writeBesideToDatabase } from './beside-in-database.js';
import { besideInFolder } from './beside-in-folder.js';
import { refuseUnlessEmpty } from './empty-database.js';
import { readFolderRegister, type FolderRegister } from './folder-register.js';
import type { KeptBeside } from './kept-beside.js';
import type { KeptOutbox } from './kept-outbox.js';
import { movedOf, WITHIN, type Move, type Moved } from './moved.js';
import { outboxInDatabase, writeOutboxToDatabase } from './outbox-in-database.js';
import { outboxInFolder } from './outbox-in-folder.js';
import { differs, refused } from './refusals.js';
import { compareStores } from './same-answers.js';

/**
 * Rejects with a StoreError, and nothing was moved: STORE_IN_USE (a bot uses the folder), MOVE_REFUSED (nothing to move,
 * or the database is in use or not empty), STORE_DAMAGED, MOVE_DIFFERS, or what is the matter with folder or database.
 */
export async function moveToDatabase(move: Move): Promise<Moved> {
  const folder = dataFiles(move.dataDir);
  await refuseWithoutRegister(folder);
  await refuseUnlessEmpty(move.database);
  await refuseWhileAtWork(move.database);
  const owner = await takeOwnership({
    folder: folder.folder,
    elapsed: move.elapsed,
    policy: move.owner,
    onNotice: move.onNotice,
  });
  try {
    return await moveFrom(folder, owner, move);
  } finally {
    await owner.release();
  }
}

/** Looked at before anything is locked, so that a folder that is no store stays as it is. */
async function refuseWithoutRegister({ folder, snapshot, journal }: DataFolder): Promise<void> {
  const there = await Promise.all(
    [snapshot, journal].map((file) =>
      stat(file).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (!there.some((one) => one)) throw refused(`There is no register in ${folder}: set DATA_DIR to the bot's folder.`);
}

interface Contents {
  readonly register: FolderRegister;
  readonly beside: KeptBeside;
  readonly outbox: KeptOutbox;
}

async function moveFrom(folder: DataFolder, owner: Owner, move: Move): Promise<Moved> {
  const { database, onNotice } = move;
  const beside = await besideInFolder(folder.folder);
  const outbox = await outboxInFolder(folder.outbox);
  const register = await readFolderRegister(folder, onNotice);
  try {
    onNotice(`the folder was read: ${register.changeCount} changes`);
    await migrate(database, await readMigrations());
    const work = async (session: Session) => {
      const moved = await fill(session, { register, beside, outbox }, move);
      // Whoever took the folder over meanwhile may have changed something there.
      await owner.ensure();
      return moved;
    };
    const moved = await database.transaction(work, { within: WITHIN });
    // Answers from an index alone come once the tables were tidied; where it may not do so, the server will.
    await database.query('vacuum measure, item, words', [], { within: WITHIN }).catch(() => null);
    return moved;
  } finally {
    await register.close();
  }
}

async function fill(session: Session, contents: Contents, { today, onNotice }: Move): Promise<Moved> {
  const { register, beside, outbox } = contents;
  await takeTime(session);
  await refuseUnlessEmpty(session);
  await writeRegister(session, register, onNotice);
  await writeOutboxToDatabase(session, outbox);
  await writeBesideToDatabase(session, beside);
  await session.query('analyze');
  onNotice('comparing what arrived with what left');
  await compareJournal(session, register);
  const counted = await compareStores(
    {
      files: register,
      database: new PostgresStore(oneTransaction(session)),
      session,
    },
    today,
  );
  if (!isDeepStrictEqual(await outboxInDatabase(session), outbox)) throw differs('the reminders and messages');
  if (!isDeepStrictEqual(await besideInDatabase(session), beside)) throw differs('the names or conversations');
  return movedOf(counted, register.head, beside, outbox);
}

/** As it was before the first change; then every change in its order. */
async function writeRegister(
  session: Session,
  register: FolderRegister,
  onNotice: (notice: string) => void,
): Promise<void> {
  const first = register.first();
  if (!(await beginJournal(session, register.header))) throw refused('Somebody else has begun with this database.');
  await loadRegister(session, first.register, first.people);
  if (first.people.length > 0) await session.query('update journal_tip set people_version = people_version + 1');
  onNotice(`the first register is there: ${first.register.measures.length} measures; now the changes`);
  let tip = await lockTip(session);
  if (tip === null) throw new TypeError('the journal did not begin');
  const investigations = new Map(first.register.investigations.map((one) => [one.code, one]));
  for await (const lines of register.lines()) {
    tip = await carryOutLines(session, lines, tip, investigations);
    if (tip.number % PROGRESS < lines.length) onNotice(`${tip.number} of ${register.changeCount} changes`);
  }
}

/** Changes between two sentences about how far it is. */
const PROGRESS = 10_000;

async function compareJournal(session: Session, register: FolderRegister): Promise<void> {
  const { changes, head } = await auditDatabase(session);
  if (changes !== register.changeCount || head !== register.head) {
    throw differs(
      `the journal has ${changes} changes, head ${head}, instead of ${register.changeCount}, ${register.head}`,
    );
  }
}
