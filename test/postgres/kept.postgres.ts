import { after, before } from 'mocha';
import { connectTo } from '../../src/stores/postgres/pg-database.js';
import { describePostgresKept, REAL } from '../contracts/postgres-kept.js';
import { PostgresServer } from '../support/postgres-server.js';

let server: PostgresServer;

before(async () => {
  server = await PostgresServer.start();
});
after(() => server.remove());

describePostgresKept('a PostgreSQL server', async () => {
  const url = await server.makeDatabase();
  const opened: ReturnType<typeof connectTo>[] = [];
  return {
    open: async () => {
      const database = connectTo({ url, elapsed: REAL, onNotice: () => undefined });
      opened.push(database);
      return database;
    },
    remove: async () => {
      await Promise.all(opened.map((one) => one.close()));
    },
  };
});
