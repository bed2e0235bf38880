import { PostgresStore } from '../../../src/stores/postgres/postgres-store.js';
import { describeStore } from '../../contracts/store.contract.js';
import { PgliteDatabase } from '../../support/pglite-database.js';

describeStore(
  'the store in PostgreSQL',
  async () => {
    let database = await PgliteDatabase.migrated();
    return {
      store: new PostgresStore(database),
      reopen: async () => {
        database = database.again();
        return new PostgresStore(database);
      },
      dispose: () => database.remove(),
    };
  },
  'lasting',
);
