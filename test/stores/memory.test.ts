import { memoryStore } from '../../src/stores/memory.js';
import { describeStore } from '../contracts/store.contract.js';

describeStore(
  'the store in memory',
  async () => {
    const store = memoryStore();
    return { store, dispose: () => store.close() };
  },
  'passing',
);
