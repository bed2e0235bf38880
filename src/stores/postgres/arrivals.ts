/** What has arrived before, for several instances. */
import { createHash, randomUUID } from 'node:crypto';
import { ARRIVALS, type ArrivalKey, type Arrivals } from '../../domain/store/arrivals.js';
import type { ElapsedTime } from '../../domain/time/clock.js';
import type { Database } from './database.js';
import { isTrueIn } from './fields.js';
import { sweeping } from './sweep.js';
import { WITHOUT_FLUSH } from './without-flush.js';

/**
 * A row comes back to whoever is first. The mark tells the very same claim, carried out again because its connection
 * was lost, from another's.
 */
const CLAIM = `
  insert into arrival (key, mark, arrived_at, answered) select $1::text, $2::text, now(), false from ${WITHOUT_FLUSH}
  on conflict (key) do update set mark = excluded.mark, arrived_at = excluded.arrived_at, answered = false
  where arrival.arrived_at <= now() - $3::float8 * interval '1 millisecond' or arrival.mark = excluded.mark
    or (not arrival.answered and arrival.arrived_at <= now() - $4::float8 * interval '1 millisecond')
  returning key`;
const IS_ANSWERED = 'select answered from arrival where key = $1::text';
const ANSWERED = `update arrival set answered = true from ${WITHOUT_FLUSH} where key = $1::text`;

export interface ArrivalsPlace {
  readonly database: Database;
  readonly elapsed: ElapsedTime;
}

/** Rejects with a StoreError where the database cannot be reached. */
export function openPostgresArrivals({ database, elapsed }: ArrivalsPlace): Arrivals {
  const { kept, heldFor } = ARRIVALS;
  const sweep = sweeping({ database, elapsed, table: 'arrival', key: 'key', since: 'arrived_at', kept });
  return {
    claim: async (key) => {
      sweep.now();
      const name = hashOf(key);
      const claimed = await database.query(CLAIM, [name, randomUUID(), kept, heldFor]);
      if (claimed.rows.length > 0) return 'first';
      const known = await database.query(IS_ANSWERED, [name]);
      // Released meanwhile: asked again, it is the first.
      return isTrueIn(known.rows[0], 'answered') ? 'repeated' : 'under_way';
    },
    answered: async (key) => {
      await database.query(ANSWERED, [hashOf(key)]);
    },
    release: async (key) => {
      await database.query('delete from arrival where key = $1::text', [hashOf(key)]);
    },
  };
}

/** Of one length whatever arrives, and nothing of it can be read back. */
const hashOf = ({ tenant, conversation, activity }: ArrivalKey): string =>
  createHash('sha256')
    .update(JSON.stringify([tenant, conversation, activity]))
    .digest('base64');
