import { PostgresStore } from '../../../src/stores/postgres/postgres-store.js';
import { describeAnyAnswer } from '../../contracts/store-any-answer.js';
import { describeAnyQuestion, type StoreOf } from '../../contracts/store-any-question.js';
import { describeAnyRecord } from '../../contracts/store-any-record.js';
import { PgliteDatabase } from '../../support/pglite-database.js';

const storeOf: StoreOf = async (register) => {
  const database = await PgliteDatabase.migrated();
  const store = new PostgresStore(database);
  await store.load(register);
  return { store, close: () => database.remove() };
};

/** A real server tells many more of these stories. */
const RUNS = 3;
describeAnyQuestion('PostgreSQL in this process', storeOf, RUNS);
describeAnyAnswer('PostgreSQL in this process', storeOf, RUNS);
describeAnyRecord('PostgreSQL in this process', storeOf, RUNS);
