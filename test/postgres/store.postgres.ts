import { after, before } from 'mocha';
import { openPostgres } from '../../src/stores/postgres/open.js';
import { describeAnyAnswer } from '../contracts/store-any-answer.js';
import { describeAnyQuestion, type StoreOf } from '../contracts/store-any-question.js';
import { describeAnyRecord } from '../contracts/store-any-record.js';
import { describeStore } from '../contracts/store.contract.js';
import { PostgresServer } from '../support/postgres-server.js';

const elapsed = { milliseconds: () => performance.now() };
let server: PostgresServer;

before(async () => {
  server = await PostgresServer.start();
});

after(() => server.remove());

const open = async (url: string) => (await openPostgres({ url, elapsed, onNotice: () => undefined })).store;

describeStore(
  'the store on a PostgreSQL server',
  async () => {
    const url = await server.makeDatabase();
    let store = await open(url);
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await open(url);
        return store;
      },
      dispose: () => store.close(),
    };
  },
  'lasting',
);

const storeOf: StoreOf = async (register) => {
  const store = await open(await server.makeDatabase());
  await store.load(register);
  return { store, close: () => store.close() };
};

const RUNS = 10;
describeAnyQuestion('a PostgreSQL server', storeOf, RUNS);
describeAnyAnswer('a PostgreSQL server', storeOf, RUNS);
describeAnyRecord('a PostgreSQL server', storeOf, RUNS);
