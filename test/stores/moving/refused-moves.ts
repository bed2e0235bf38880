/** What a move refuses, and what is left where it is broken off. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { moveToDatabase } from '../../../src/stores/moving/move-to-database.js';
import { moveToFolder } from '../../../src/stores/moving/move-to-folder.js';
import { openData } from '../../../src/stores/open.js';
import { migrate, readMigrations } from '../../../src/stores/postgres/migrate.js';
import { auditDatabase } from '../../../src/stores/postgres/register/audit.js';
import { QUICK_OWNER, REAL_TIME } from '../../support/data-folder.js';
import { InterruptedDatabase } from './interrupted-database.js';
import { bytesIn, ignored, MovingDesk, rewriteRegister, sameFolders, type Databases } from './moving-fixture.js';

/** `moments`: at how many each move is broken off. */
export function describeRefusedMoves(where: string, prepare: () => Promise<Databases>, moments: number): void {
  describe(`a move between files and ${where} that cannot be`, () => {
    let desk: MovingDesk;
    beforeEach(async () => {
      desk = await MovingDesk.prepare(prepare());
    });
    afterEach(() => desk.remove());

    it('refuses a journal with a line that is not as it was written, and the database stays empty', async () => {
      const dataDir = await desk.small();
      const journal = path.join(dataDir, 'journal.jsonl');
      await writeFile(journal, (await readFile(journal, 'utf8')).replace('"progress":20', '"progress":21'));
      const database = await desk.make();
      await assert.rejects(moveToDatabase(desk.moveOf(dataDir, database)), {
        code: 'STORE_DAMAGED',
        message: /line 3/,
      });
      await moveToDatabase(desk.moveOf(await desk.small(), database));
    });

    it('refuses a table of changes with a line that is not as it was written, and makes no folder', async () => {
      const database = await desk.make();
      await moveToDatabase(desk.moveOf(await desk.small(), database));
      await database.query(`update change set line = replace(line, '"progress":20', '"progress":21') where number = 2`);
      const dataDir = desk.folder();
      await assert.rejects(moveToFolder(desk.moveOf(dataDir, database)), {
        code: 'STORE_DAMAGED',
        message: /change 2/,
      });
      assert.equal((await readdir(desk.root)).includes(path.basename(dataDir)), false);
    });

    it('refuses what is beside the register where that is damaged, and leaves the file as it is', async () => {
      const dataDir = await desk.small();
      await writeFile(path.join(dataDir, 'names.json'), '{"names":');
      const database = await desk.make();
      const before = await bytesIn(dataDir);
      await assert.rejects(moveToDatabase(desk.moveOf(dataDir, database)), {
        code: 'MOVE_REFUSED',
        message: /names\.json/,
      });
      assert.deepEqual(await bytesIn(dataDir), before);
    });

    it('refuses a database or a folder that has anything in it, and changes neither', async () => {
      const [one, other] = [await desk.small(), await desk.small()];
      const database = await desk.make();
      await moveToDatabase(desk.moveOf(one, database));
      const before = await auditDatabase(database);
      const refusal = { code: 'MOVE_REFUSED', message: /not empty.*Nothing was moved/s };
      await assert.rejects(moveToDatabase(desk.moveOf(other, database)), refusal);
      assert.deepEqual(await auditDatabase(database), before);
      const [files, busy] = [await bytesIn(other), desk.folder()];
      await assert.rejects(moveToFolder(desk.moveOf(other, database)), refusal);
      assert.deepEqual(await bytesIn(other), files);
      await mkdir(busy);
      await writeFile(path.join(busy, 'names.json'), '');
      await assert.rejects(moveToFolder(desk.moveOf(busy, database)), refusal);
    });

    it('refuses a folder without a register, and a database without one, and leaves nothing behind', async () => {
      const [dataDir, database] = [desk.folder(), await desk.make()];
      await mkdir(dataDir);
      await assert.rejects(moveToDatabase(desk.moveOf(dataDir, database)), {
        code: 'MOVE_REFUSED',
        message: /no register/,
      });
      assert.deepEqual(await readdir(dataDir), []);
      const refusal = { code: 'MOVE_REFUSED' };
      await assert.rejects(moveToFolder(desk.moveOf(dataDir, database)), refusal);
      await migrate(database, await readMigrations());
      await assert.rejects(moveToFolder(desk.moveOf(dataDir, database)), refusal);
      assert.deepEqual(await readdir(desk.root), [path.basename(dataDir)]);
    });

    it('refuses a folder that a bot uses', async () => {
      const dataDir = await desk.small();
      const { store } = await openData({ dataDir, elapsed: REAL_TIME, onNotice: ignored, owner: QUICK_OWNER });
      try {
        await assert.rejects(moveToDatabase(desk.moveOf(dataDir, await desk.make())), { code: 'STORE_IN_USE' });
      } finally {
        await store.close();
      }
    });

    it('comes to nothing where a bot takes the folder over meanwhile', async () => {
      const [dataDir, database] = [await desk.small(), await desk.make()];
      const onNotice = (notice: string) => {
        if (!notice.startsWith('comparing')) return;
        writeFileSync(path.join(dataDir, 'owner-9.lock'), 'another');
        // Nobody is taken for gone sooner than that.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2 * QUICK_OWNER.sure);
      };
      const move = { ...desk.moveOf(dataDir, database), owner: QUICK_OWNER, onNotice };
      await assert.rejects(moveToDatabase(move), { code: 'STORE_IN_USE' });
      assert.equal((await moveToDatabase(desk.moveOf(await desk.small(), database))).changes, 5);
    });

    it('leaves behind a change that was never confirmed, and does not cut its line off', async () => {
      const dataDir = await desk.small();
      await appendFile(path.join(dataDir, 'journal.jsonl'), '{"hash":"00');
      const before = await bytesIn(dataDir);
      const notices: string[] = [];
      const move = {
        ...desk.moveOf(dataDir, await desk.make()),
        onNotice: (notice: string) => void notices.push(notice),
      };
      assert.equal((await moveToDatabase(move)).changes, 5);
      assert.match(notices.join('\n'), /never confirmed/);
      assert.deepEqual(await bytesIn(dataDir), before);
    });

    it('broken off at any moment, leaves an empty database, which takes the next try', async () => {
      const dataDir = await desk.small();
      const migrated = async () => {
        const made = await desk.make();
        await migrate(made, await readMigrations());
        return made;
      };
      const counting = new InterruptedDatabase(await migrated(), Infinity);
      await moveToDatabase(desk.moveOf(dataDir, counting));
      const at = fc.sample(fc.integer({ min: 1, max: counting.statements }), moments);
      const database = await migrated();
      for (const moment of at) {
        const interrupted = new InterruptedDatabase(database, moment);
        await assert.rejects(moveToDatabase(desk.moveOf(dataDir, interrupted)), { code: 'STORE_UNREACHABLE' });
      }
      await moveToDatabase(desk.moveOf(dataDir, database));
    }).timeout(300_000);

    it('broken off at any moment, leaves no folder, and the next try makes a whole one', async () => {
      const [from, dataDir, database] = [await desk.small(), desk.folder(), await desk.make()];
      await moveToDatabase(desk.moveOf(from, database));
      const counting = new InterruptedDatabase(database, Infinity);
      await moveToFolder(desk.moveOf(desk.folder(), counting));
      for (const moment of fc.sample(fc.integer({ min: 1, max: counting.statements }), moments)) {
        const interrupted = new InterruptedDatabase(database, moment);
        await assert.rejects(moveToFolder(desk.moveOf(dataDir, interrupted)), { code: 'STORE_UNREACHABLE' });
        assert.equal((await readdir(desk.root)).includes(path.basename(dataDir)), false);
      }
      // As a process that was killed leaves it.
      await mkdir(`${dataDir}.moving`);
      await writeFile(path.join(`${dataDir}.moving`, 'journal.jsonl'), 'half');
      await moveToFolder(desk.moveOf(dataDir, database));
      await sameFolders(from, dataDir);
    }).timeout(300_000);

    it('takes a folder away again that answers otherwise than the database', async () => {
      const database = await desk.make();
      await moveToDatabase(desk.moveOf(await desk.small(), database));
      await database.query(`update measure set state = 'verified' where code = 'OW20-V2'`);
      const dataDir = desk.folder();
      await assert.rejects(moveToFolder(desk.moveOf(dataDir, database)), {
        code: 'MOVE_DIFFERS',
        message: /per state/,
      });
      const left = (await readdir(desk.root)).filter((name) => name.startsWith(path.basename(dataDir)));
      assert.deepEqual(left, []);
    });

    it('takes everything out of the database again where the register is not what the journal led to', async () => {
      const [dataDir, database] = [await desk.small(), await desk.make()];
      await rewriteRegister(dataDir, (text) => text.replace('"progress":50', '"progress":51'));
      await assert.rejects(moveToDatabase(desk.moveOf(dataDir, database)), {
        code: 'MOVE_DIFFERS',
        message: /OW20-V1/,
      });
      assert.equal((await moveToDatabase(desk.moveOf(await desk.small(), database))).changes, 5);
    });
  });
}
