import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { decode, encode, recordOf } from '../../../src/stores/journal/journal-line.js';
import { SnapshotFile } from '../../../src/stores/lowdb/snapshot-file.js';
import { change, changed, measure, register } from '../../support/builders.js';
import { DataFolder } from '../../support/data-folder.js';

/** As a version wrote it that knew no periods of a recurring measure. */
function fromEarlier(value: Measure): Measure {
  const { occurrences: _, ...rest } = value;
  return rest as Measure;
}

/** As a version wrote it in which it could not change. */
function unversioned<T extends { readonly version: number }>({ version: _, ...rest }: T): T {
  return rest as unknown as T;
}

describe('data that an earlier version wrote', () => {
  let folder: DataFolder;
  beforeEach(async () => {
    folder = await DataFolder.make();
  });
  afterEach(() => folder.remove());

  it('is read from the journal in the form of today, before and after', () => {
    const before = fromEarlier(measure('OW20-V1'));
    const written = { ...change(fromEarlier(changed(before, { progress: 10 }))), number: 1, before: [before] };
    const line = decode(encode(written, 'hash').bytes.subarray(0, -1), 'hash');
    assert.ok(typeof line !== 'string');
    const record = recordOf(line.entry);
    for (const item of [record.before[0], record.writes[0].value]) {
      assert.deepEqual(item !== null && item !== undefined && 'occurrences' in item && item.occurrences, []);
    }
  });

  it('is read from the snapshot in the form of today', async () => {
    const file = new SnapshotFile(join(folder.path, 'earlier.json'), () => Promise.resolve());
    const measures = [fromEarlier(measure('OW20-V1'))];
    await file.write({ store: 's', number: 0, hash: 'h', register: register({ measures }), people: [] });
    assert.deepEqual((await file.read())?.register.measures, [measure('OW20-V1')]);
  });

  it('has the first version of what the register names things by, where that had none', async () => {
    const file = new SnapshotFile(join(folder.path, 'unversioned.json'), () => Promise.resolve());
    const { vendors, sources, investigations, ...items } = register({ measures: [measure('OW20-V1')] });
    const catalogue = { vendors, sources, investigations };
    const earlier = {
      vendors: vendors.map(unversioned),
      sources: sources.map(unversioned),
      investigations: investigations.map(unversioned),
    };
    await file.write({ store: 's', number: 0, hash: 'h', register: { ...items, ...earlier }, people: [] });
    assert.deepEqual((await file.read())?.register, { ...items, ...catalogue, organisations: [], answers: [] });
  });
});
