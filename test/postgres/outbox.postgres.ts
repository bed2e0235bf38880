import { after, before, describe } from 'mocha';
import type { Database } from '../../src/stores/postgres/database.js';
import { migrate, readMigrations } from '../../src/stores/postgres/migrate.js';
import { describeTwin } from '../contracts/outbox-twin.js';
import { describeOutbox } from '../contracts/outbox.contract.js';
import { connection } from '../support/instances.js';
import { outboxIn } from '../support/outbox-in-postgres.js';
import { PostgresServer } from '../support/postgres-server.js';

describe('on a server', () => {
  let server: PostgresServer;
  let database: Database;
  const open = () => outboxIn(database);

  before(async () => {
    server = await PostgresServer.start();
    database = connection(await server.makeDatabase());
    await migrate(database, await readMigrations());
  });

  after(async () => {
    await database.close();
    await server.remove();
  });

  describeOutbox('the outbox in PostgreSQL', open, 'lasting');
  describeTwin('the outbox in PostgreSQL', open, 200);
});
