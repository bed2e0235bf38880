/** What every memory of files that are being fetched does, wherever it keeps them. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { UNDER_WAY, type FileKey, type FilesUnderWay } from '../../src/domain/links/under-way.js';
import { person } from '../support/builders.js';

export interface UnderWayUnderTest {
  readonly files: FilesUnderWay;
  /** Another instance on the same data; the same one where there can be no other. */
  readonly another: FilesUnderWay;
  /** Makes it that much later, in milliseconds. */
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly dispose: () => Promise<void>;
}

const KEY: FileKey = { person: person('p-sanne'), id: '0b0e2f4c-7f53-4d6f-9d39-0f6b7d0b1c55' };

/** `open` gives one that knows of nothing yet. */
export function describeUnderWay(name: string, open: () => Promise<UnderWayUnderTest>): void {
  describe(name, () => {
    let under: UnderWayUnderTest;

    beforeEach(async () => {
      under = await open();
    });

    afterEach(() => under.dispose());

    it('lets a file go on that nobody stops', async () => {
      for (const rows of [0, 500, 3_000_000_000]) assert.equal(await under.files.advance(KEY, rows), 'go_on');
    });

    it('brings a stop, asked once or more often at any instance, to whoever writes the file', async () => {
      const { files, another } = under;
      await files.advance(KEY, 500);
      assert.deepEqual(await another.stop(KEY), { stage: 'stopping', rows: 500 });
      assert.deepEqual(await files.stop(KEY), { stage: 'stopping', rows: 500 });
      assert.equal(await files.advance(KEY, 700), 'stop');
      assert.equal(await files.advance(KEY, 800), 'stop');
      assert.deepEqual(await another.stop(KEY), { stage: 'stopping', rows: 800 });
    });

    it('keeps how a file ended, whatever is clicked afterwards', async () => {
      const { files, another } = under;
      for (const [end, id] of [
        ['whole', 'a'],
        ['stopped', 'b'],
        ['broken_off', 'c'],
      ] as const) {
        const key = { ...KEY, id };
        await files.advance(key, 500);
        await another.stop(key);
        await files.end(key, end, 800);
        for (const one of [files, another]) assert.deepEqual(await one.stop(key), { stage: end, rows: 800 });
      }
    });

    it('stops nothing of someone else, and nothing that it does not know', async () => {
      const { files, another } = under;
      await files.advance(KEY, 500);
      for (const key of [
        { ...KEY, person: person('p-bas') },
        { ...KEY, id: "x'; --" },
      ]) {
        assert.deepEqual(await another.stop(key), { stage: 'lost', rows: 0 });
      }
      assert.equal(await files.advance(KEY, 600), 'go_on');
    });

    it('takes a file for lost of which nothing is heard, until it is heard of again', async () => {
      const { files, another, pass } = under;
      await files.advance(KEY, 500);
      await pass(UNDER_WAY.silent - 30_000);
      assert.equal((await another.stop(KEY)).stage, 'stopping');
      await pass(60_000);
      assert.deepEqual(await another.stop(KEY), { stage: 'lost', rows: 500 });
      assert.equal(await files.advance(KEY, 600), 'stop');
      assert.deepEqual(await another.stop(KEY), { stage: 'stopping', rows: 600 });
    });

    it('is never lost once it has ended', async () => {
      const { files, another, pass } = under;
      await files.end(KEY, 'whole', 900);
      await pass(UNDER_WAY.kept - 60_000);
      assert.deepEqual(await another.stop(KEY), { stage: 'whole', rows: 900 });
    });
  });
}
