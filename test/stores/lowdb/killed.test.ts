import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { auditJournal } from '../../../src/stores/lowdb/audit.js';
import { day, measure, register } from '../../support/builders.js';
import { DataFolder } from '../../support/data-folder.js';
import { TestProcess, WRITING_PROCESS } from '../../support/processes.js';

const CHANGES = 1000;
/** Lines after which it is ended: while it begins, in the first changes, in between, while snapshots are written. */
const MOMENTS = [1, 2, 120, 333, 700];

describe('a process that is killed', () => {
  let folder: DataFolder;

  beforeEach(async () => {
    folder = await DataFolder.make();
  });

  afterEach(() => folder.remove());

  for (const moment of MOMENTS) {
    it(`loses no change that it confirmed, and leaves a whole chain (ended after line ${moment} of ${CHANGES})`, async () => {
      const writing = new TestProcess(WRITING_PROCESS, folder.path, String(CHANGES));
      await writing.printed(moment);
      await writing.kill();
      // As the crash left it, before a start could cut anything: a torn last line is no break in the chain.
      const left = await auditJournal(folder.path);
      const store = await folder.open();
      const { rows } = await store.changes({}, { offset: 0, limit: CHANGES });
      const kept = new Set(rows.map(({ key }) => key));
      const confirmed = writing.lines.filter((line) => line.startsWith('change-'));
      assert.ok(confirmed.length >= moment - 1);
      assert.deepEqual(
        confirmed.filter((key) => !kept.has(key)),
        [],
      );
      assert.equal(left.changes, rows.length);
      const { changes, unfinished, keptAt } = await auditJournal(folder.path, left.head);
      assert.deepEqual(
        { changes, unfinished, keptAt },
        { changes: rows.length, unfinished: false, keptAt: rows.length },
      );
      // What it had not confirmed is either there whole or not at all.
      const versions = rows.map(({ subject, writes }) => [subject, writes[0].value.version] as const);
      for (const code of new Set(versions.map(([subject]) => subject))) {
        const own = versions.filter(([subject]) => subject === code).map(([, version]) => version);
        assert.deepEqual(
          own,
          Array.from({ length: own.length }, (_, index) => own.length + 1 - index),
        );
      }
    });
  }

  it('leaves a folder that can be used, when it was only beginning', async () => {
    const writing = new TestProcess(WRITING_PROCESS, folder.path, String(CHANGES));
    while (!existsSync(folder.journal)) await pause(1);
    await writing.kill();
    const store = await folder.open();
    const loaded = await store.load(register({ measures: [measure('OW20-V1')] }));
    assert.equal(loaded, (await store.countMeasures({ criteria: [] }, day('2021-01-01'))) === 1);
    await store.check();
  });

  it('can be followed by another that is killed as well, and so on', async () => {
    const confirmed: string[] = [];
    for (const [round, moment] of [50, 90, 70].entries()) {
      const writing = new TestProcess(
        WRITING_PROCESS,
        folder.path,
        String(CHANGES * (round + 1)),
        String(CHANGES * round),
      );
      await writing.printed(moment);
      await writing.kill();
      confirmed.push(...writing.lines.filter((line) => line.startsWith('change-')));
    }
    const store = await folder.open();
    const { rows, total } = await store.changes({}, { offset: 0, limit: 3 * CHANGES });
    assert.equal((await auditJournal(folder.path)).changes, total);
    const kept = new Set(rows.map(({ key }) => key));
    assert.equal(kept.size, total);
    assert.deepEqual(
      confirmed.filter((key) => !kept.has(key)),
      [],
    );
  });
});
