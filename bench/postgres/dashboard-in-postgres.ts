/** How soon the dashboard is there where the register is in PostgreSQL. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { measureDashboard } from '../dashboard.js';
import type { Measurement } from '../measurement.js';
import { keepIn } from './database-server.js';

export const measureDashboardInPostgres = (server: PostgresServer): Promise<readonly Measurement[]> =>
  measureDashboard(' in PostgreSQL', async (register) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'nakoming-bench-'));
    const settings = { DATABASE_URL: await keepIn(server, register), DATA_DIR: dataDir };
    return { settings, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
  });
