/** What a move between files and a database keeps; told of databases in this process and of servers. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { newPerson } from '../../../src/domain/people/person.js';
import { hashOfHeader } from '../../../src/stores/journal/chained-line.js';
import { headerOf } from '../../../src/stores/journal/header.js';
import { encode } from '../../../src/stores/journal/journal-line.js';
import { dataFiles } from '../../../src/stores/lowdb/data-folder.js';
import { SnapshotFile } from '../../../src/stores/lowdb/snapshot-file.js';
import { openNames } from '../../../src/stores/names-file.js';
import { moveToDatabase } from '../../../src/stores/moving/move-to-database.js';
import { moveToFolder } from '../../../src/stores/moving/move-to-folder.js';
import { openData } from '../../../src/stores/open.js';
import { openPostgresOutbox } from '../../../src/stores/postgres/outbox/postgres-outbox.js';
import { migrate, readMigrations } from '../../../src/stores/postgres/migrate.js';
import { openPostgresNames } from '../../../src/stores/postgres/names.js';
import { PostgresStore } from '../../../src/stores/postgres/postgres-store.js';
import { auditDatabase } from '../../../src/stores/postgres/register/audit.js';
import { request, UNKNOWN_AFTER } from '../../contracts/outbox-fixture.js';
import { someDay, someMeasureQuery } from '../../support/arbitrary-questions.js';
import { change, changed, day, measure, measureCode, person, register } from '../../support/builders.js';
import {
  answer,
  answerChange,
  answersOfTwentyTwo,
  organisation,
  organisationChange,
  twentyTwo,
} from '../../support/organisations.js';
import { LONE_OWNER, REAL_TIME } from '../../support/data-folder.js';
import { fillFolder, live, story } from './full-folder.js';
import { answersAs, bytesIn, ignored, MovingDesk, sameFolders, V1, type Databases } from './moving-fixture.js';
import { tries } from '../../support/property-runs.js';

const O1 = measureCode('OW20-O1');
const byCode = <Kind extends { readonly code: string }>(all: readonly Kind[]): readonly Kind[] =>
  [...all].sort((a, b) => (a.code < b.code ? -1 : 1));

/** As a version wrote it that knew no periods of a recurring measure. */
function fromEarlier({ occurrences: _, ...rest }: Measure): Measure {
  return rest as Measure;
}

/** A folder of such a version, with one change. */
async function writeEarlier(dataDir: string): Promise<void> {
  const header = JSON.stringify(headerOf('store'));
  const now = fromEarlier(changed(V1, { progress: 10 }));
  const record = { ...change(now), number: 1, before: [fromEarlier(V1)] };
  const { bytes, hash } = encode(record, hashOfHeader(Buffer.from(header)));
  const files = dataFiles(dataDir);
  await mkdir(dataDir);
  await writeFile(files.journal, Buffer.concat([Buffer.from(`${header}\n`), bytes]));
  const snapshot = new SnapshotFile(files.snapshot, () => Promise.resolve());
  const measures = [now, fromEarlier(measure('OW20-V2'))];
  await snapshot.write({
    store: 'store',
    number: 1,
    hash,
    register: register({ measures }),
    people: [newPerson(person('noor'))],
  });
}

/** `runs`: stories told in each direction. */
export function describeMoving(where: string, prepare: () => Promise<Databases>, runs: number): void {
  describe(`moving between files and ${where}`, () => {
    let desk: MovingDesk;
    beforeEach(async () => {
      desk = await MovingDesk.prepare(prepare());
    });
    afterEach(() => desk.remove());

    it('loses nothing of any register, whatever happened to it, there and back', async () => {
      await fc.assert(
        fc.asyncProperty(story, async (told) => {
          const [from, back] = [desk.folder(), desk.folder()];
          const naive = await fillFolder(from, told);
          const before = await bytesIn(from);
          const database = await desk.make();
          const moved = await moveToDatabase(desk.moveOf(from, database));
          assert.deepEqual(await bytesIn(from), before);
          assert.deepEqual(await moveToFolder(desk.moveOf(back, database)), moved);
          await sameFolders(from, back);
          const asked = fc.sample(fc.tuple(someMeasureQuery(told.register), someDay), 3);
          for (const [query, today] of asked) await answersAs(naive, new PostgresStore(database), query, today);
        }),
        { numRuns: tries(runs) },
      );
    }).timeout(300_000);

    it('loses nothing of a register that began in the database', async () => {
      await fc.assert(
        fc.asyncProperty(story, async (told) => {
          const database = await desk.make();
          await migrate(database, await readMigrations());
          const naive = await live(new PostgresStore(database), told);
          const [dataDir, again] = [desk.folder(), await desk.make()];
          const moved = await moveToFolder(desk.moveOf(dataDir, database));
          assert.deepEqual(await moveToDatabase(desk.moveOf(dataDir, again)), moved);
          assert.equal((await auditDatabase(again)).head, (await auditDatabase(database)).head);
          const asked = fc.sample(fc.tuple(someMeasureQuery(told.register), someDay), 3);
          const { store } = await openData({ dataDir, elapsed: REAL_TIME, onNotice: ignored, owner: LONE_OWNER });
          try {
            for (const [query, today] of asked) {
              await answersAs(naive, store, query, today);
              await answersAs(naive, new PostgresStore(again), query, today);
            }
          } finally {
            await store.close();
          }
        }),
        { numRuns: tries(runs) },
      );
    }).timeout(300_000);

    it('loses no organisation, and nothing of what they said, there and back', async () => {
      const [from, back, database] = [desk.folder(), desk.folder(), await desk.make()];
      const { store } = await openData({ dataDir: from, elapsed: REAL_TIME, onNotice: ignored, owner: LONE_OWNER });
      const first = register({
        measures: [measure('OW20-O1')],
        organisations: twentyTwo(),
        answers: answersOfTwentyTwo(),
      });
      await store.load(first);
      await store.commit(organisationChange(organisation('rvo', { group: 'agency' })));
      await store.commit(answerChange(answer('OW20-O1', 'rvo', { on: day('2021-01-30') })));
      await store.commit(answerChange(answer('OW20-O1', 'bzk', { answer: 'declined', note: 'Toch niet', version: 2 })));
      const [organisations, then] = [await store.organisations(), await store.answersTo(O1, day('2021-01-25'))];
      await store.close();
      await moveToDatabase(desk.moveOf(from, database));
      const moved = new PostgresStore(database);
      assert.deepEqual(await moved.organisations(), organisations);
      assert.deepEqual(byCode(await moved.answersTo(O1, day('2021-01-25'))), byCode(then));
      await moveToFolder(desk.moveOf(back, database));
      await sameFolders(from, back);
      assert.equal((await auditDatabase(database)).changes, 3);
    });

    it('goes on where it left off: the next change builds on the last line, and both chains are whole', async () => {
      const database = await desk.make();
      await moveToDatabase(desk.moveOf(await desk.small(), database));
      const store = new PostgresStore(database);
      const now = await store.measure(V1.code);
      assert.ok(now);
      assert.equal((await store.commit(change(changed(now, { progress: 60 }), { key: 'later' }))).status, 'committed');
      assert.equal((await auditDatabase(database)).changes, 6);
    });

    it('leaves lines as an earlier version wrote them, so that their hashes stay', async () => {
      const [from, back, database] = [desk.folder(), desk.folder(), await desk.make()];
      await writeEarlier(from);
      await moveToDatabase(desk.moveOf(from, database));
      assert.deepEqual(await new PostgresStore(database).measure(V1.code), changed(V1, { progress: 10 }));
      assert.deepEqual(await new PostgresStore(database).people(), [newPerson(person('noor'))]);
      await moveToFolder(desk.moveOf(back, database));
      const journal = (folder: string) => readFile(path.join(folder, 'journal.jsonl'), 'utf8');
      assert.doesNotMatch(await journal(from), /occurrences/);
      assert.equal(await journal(back), await journal(from));
    });

    it('does not know what came of a message that was being sent, and tries it once more', async () => {
      const database = await desk.make();
      await moveToDatabase(desk.moveOf(await desk.small(), database));
      const outbox = await openPostgresOutbox({ database });
      assert.equal((await outbox.message('a'))?.status, 'sending');
      const claims = await outbox.claim(request());
      assert.deepEqual(
        claims.map((claim) => claim.message.key),
        ['b'],
      );
      const known = await outbox.message('a');
      assert.deepEqual([known?.status, known?.attempts.map(({ result }) => result)], ['queued', ['unknown']]);
      const wait = await outbox.nextIn();
      assert(wait !== null && wait <= UNKNOWN_AFTER, String(wait));
      assert.deepEqual([...(await outbox.unreachable()).keys()], ['noor']);
      assert.deepEqual(await outbox.mark(), { begun: '2021-02-01', through: '2021-02-01' });
    });

    it('keeps names, and who was forgotten stays forgotten', async () => {
      const database = await desk.make();
      await moveToDatabase(desk.moveOf(await desk.small(), database));
      const inDatabase = await openPostgresNames({ database, onNotice: ignored });
      const back = desk.folder();
      await moveToFolder(desk.moveOf(back, database));
      for (const names of [inDatabase, await openNames({ dataDir: back, onNotice: ignored })]) {
        assert.equal(names.get(person('sanne'))?.name, 'Sanne');
        assert.deepEqual([names.get(person('piet')), names.isForgotten(person('piet'))], [undefined, true]);
      }
    });
  });
}
