import assert from 'node:assert/strict';
import { TestProcess } from '../../support/processes.js';

const MEASURES = 100_000;
/** Megabytes, those of the program itself included. */
const MOST = 300;

describe('an export of 100,000 measures', function () {
  this.timeout(180_000);

  it('is written as it is taken, in less than 300 MB', async () => {
    const writing = new TestProcess(new URL('../../support/export-process.ts', import.meta.url), String(MEASURES));
    await writing.printed(1);
    const told = JSON.parse(writing.lines[0] ?? '{}') as { megabytes: number; bytes: number; rows: number };
    assert.equal(told.rows, MEASURES);
    assert(told.bytes > 10_000_000);
    assert(told.megabytes < MOST, `${told.megabytes} MB`);
  });
});
