import assert from 'node:assert/strict';
import { change, changed, measure, register } from '../../support/builders.js';
import { DataFolder } from '../../support/data-folder.js';

describe('a change on its way to the disk', () => {
  it('is waited for by whoever asks for it by its key', async () => {
    const folder = await DataFolder.make();
    try {
      const store = await folder.open();
      const first = measure('OW20-V1');
      await store.load(register({ measures: [first] }));
      const [result, found] = await Promise.all([
        store.commit(change(changed(first, { progress: 20 }), { key: 'card-1' })),
        store.changeWithKey('card-1'),
      ]);
      assert(result.status === 'committed');
      assert.deepEqual(found, result.record);
    } finally {
      await folder.remove();
    }
  });
});
