import { describePostgresKept } from '../../contracts/postgres-kept.js';
import { PgliteDatabase } from '../../support/pglite-database.js';

describePostgresKept('PostgreSQL in this process', async () => {
  const database = await PgliteDatabase.migrated();
  return { open: async () => database.again(), remove: () => database.remove() };
});
