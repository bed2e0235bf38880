/**
 * What there is to know before a server is chosen: room in the database, changes a second, the processor and memory that
 * a turn takes. Measured on this machine, against a PostgreSQL server of its own and the built service
 * (`npm run build` first): `npx tsx bench/sizing.ts [parts]`. The figures in docs/operations.md and bench/scale.ts are
 * from here.
 */
import { PostgresServer } from '../test/support/postgres-server.js';
import { commitsASecond } from './sizing/commits.js';
import { room } from './sizing/room.js';
import { planningOnServer, questionsOnServer } from './sizing/questions.js';
import { widest } from './sizing/widest.js';
import { turns } from './sizing/turns.js';

const SMALL = 1_000;
const LARGE = 100_000;

/** Prints a line for each figure. */
const PARTS: Readonly<Record<string, (server: PostgresServer) => Promise<void>>> = {
  room: async (server) => {
    await room(server, SMALL);
    await room(server, LARGE);
  },
  commits: async (server) => {
    for (const instances of [1, 2, 4]) await commitsASecond(server, SMALL, instances);
    await commitsASecond(server, LARGE, 2);
  },
  questions: async (server) => {
    for (const measures of [SMALL, LARGE]) await questionsOnServer(server, measures);
  },
  planning: async (server) => {
    for (const measures of [SMALL, LARGE]) await planningOnServer(server, measures);
  },
  widest: (server) => widest(server, LARGE),
  turns: async (server) => {
    for (const measures of [SMALL, LARGE]) await turns(server, measures);
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

const server = await PostgresServer.start({ flushes: true });
try {
  for (const [name, measure] of Object.entries(PARTS)) {
    if (asked.length === 0 || asked.includes(name)) await measure(server);
  }
} finally {
  await server.remove();
}
