/** People in data that was written before people were kept, and in the journal and the snapshot after. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { change, changed, measure, person, register } from '../../support/builders.js';
import { DataFolder } from '../../support/data-folder.js';
import { personChange, someone } from '../../contracts/store-people.js';

const V1 = measure('OW20-V1');

describe('people in a folder of data', () => {
  let folder: DataFolder;
  beforeEach(async () => {
    folder = await DataFolder.make();
  });
  afterEach(() => folder.remove());

  it('are none in data from before people were kept, which opens as it is', async () => {
    const before = await folder.open();
    await before.load(register({ measures: [V1] }));
    await before.commit(change(changed(V1, { progress: 10 })));
    await before.close();
    // What an earlier version wrote: not a word of people in either file.
    for (const file of [folder.journal, folder.register])
      assert.doesNotMatch(await readFile(file, 'utf8'), /person|people/);
    const store = await folder.open();
    assert.deepEqual(await store.people(), []);
    assert.equal((await store.measure(V1.code))?.progress, 10);
    assert.equal((await store.commit(personChange(someone('p-sanne')))).status, 'committed');
  });

  it('are there again from the snapshot and from what came after it', async () => {
    const first = await folder.open();
    await first.commit(personChange(someone('p-sanne', { roles: ['reader'] })));
    await first.close();
    assert.match(await readFile(folder.register, 'utf8'), /\["people",\{"code":"p-sanne"/);
    const second = await folder.open({ snapshots: { changes: 1e9, quiet: 1e9 } });
    await second.commit(personChange(someone('p-sanne', { roles: ['verifier'], version: 2 })));
    await second.commit(personChange(someone('p-piet', { roles: ['reader'] })));
    const people = await second.people();
    await second.close();
    const third = await folder.open();
    assert.deepEqual(await third.people(), people);
    assert.deepEqual((await third.person(person('p-sanne')))?.roles, ['verifier']);
  });
});
