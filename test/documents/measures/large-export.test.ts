import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { compiled } from '../../support/compiled.js';
import { OWN_ENVIRONMENT } from '../../support/processes.js';
import { tries } from '../../support/property-runs.js';

/** Fewer where values are tried less often: it is the same at any size. */
const MEASURES = tries(100_000);
/** Megabytes, those of the program itself included. */
const MOST = 300;
/** Of what is kept: what is left lying besides is for the engine to decide, and it tidies up when it has to. */
const HEAP = '--max-old-space-size=100';

const WRITING = new URL('../../support/export-process.ts', import.meta.url);

describe('a large export', function () {
  this.timeout(180_000);

  it('is written as it is taken, in less than 300 MB', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [HEAP, compiled(WRITING), String(MEASURES)], {
      env: OWN_ENVIRONMENT,
    });
    const told = JSON.parse(stdout) as { megabytes: number; bytes: number; rows: number };
    assert.equal(told.rows, MEASURES);
    assert(told.bytes > 100 * MEASURES);
    assert(told.megabytes < MOST, `${told.megabytes} MB`);
  });
});
