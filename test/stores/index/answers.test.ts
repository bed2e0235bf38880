import { memoryStore } from '../../../src/stores/memory.js';
import { describeAnyAnswer } from '../../contracts/store-any-answer.js';
import { describeAnyQuestion, type StoreOf } from '../../contracts/store-any-question.js';
import { describeAnyRecord } from '../../contracts/store-any-record.js';

const storeOf: StoreOf = async (register) => {
  const store = memoryStore(register);
  return { store, close: () => store.close() };
};

describeAnyQuestion('the index', storeOf, 30);
describeAnyAnswer('the index', storeOf, 30);
describeAnyRecord('the index', storeOf, 30);
