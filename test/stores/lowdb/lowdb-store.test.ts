import { describeStore } from '../../contracts/store.contract.js';
import { DataFolder } from '../../support/data-folder.js';

describeStore(
  'the store in files',
  async () => {
    const folder = await DataFolder.make();
    const store = await folder.open();
    const reopen = async () => {
      await store.close();
      return folder.open();
    };
    return { store, reopen, dispose: () => folder.remove() };
  },
  'lasting',
);
