/** Which files are being fetched, for several instances. Only the clock of the database counts. */
import { createHash } from 'node:crypto';
import {
  UNDER_WAY,
  type FileKey,
  type FileSoFar,
  type FileStage,
  type FilesUnderWay,
} from '../../domain/links/under-way.js';
import type { ElapsedTime } from '../../domain/time/clock.js';
import type { Database, Row } from './database.js';
import { isTrueIn, textIn } from './fields.js';
import { sweeping } from './sweep.js';
import { WITHOUT_FLUSH } from './without-flush.js';

const ADVANCE = `
  insert into file_under_way (key, stage, rows, heard_at)
  select $1::text, 'under_way', $2::bigint, clock_timestamp() from ${WITHOUT_FLUSH}
  on conflict (key) do update set rows = excluded.rows, heard_at = excluded.heard_at,
    stage = case when file_under_way.stage = 'stopping' then 'stopping' else 'under_way' end
  returning stage`;
const END = `
  insert into file_under_way (key, stage, rows, heard_at)
  select $1::text, $2::text, $3::bigint, clock_timestamp() from ${WITHOUT_FLUSH}
  on conflict (key) do update set stage = excluded.stage, rows = excluded.rows, heard_at = excluded.heard_at`;
/** Not heard of from whoever writes it: its moment stays. */
const STOP = `update file_under_way set stage = 'stopping' from ${WITHOUT_FLUSH}
  where key = $1::text and stage = 'under_way'`;
const NOW = `
  select stage, rows::float8 as rows,
    heard_at <= clock_timestamp() - $2::float8 * interval '1 millisecond' as is_silent
  from file_under_way where key = $1::text`;

export interface UnderWayPlace {
  readonly database: Database;
  readonly elapsed: ElapsedTime;
}

/** Rejects with a StoreError where the database cannot be reached. */
export function openPostgresUnderWay({ database, elapsed }: UnderWayPlace): FilesUnderWay {
  const { kept, silent } = UNDER_WAY;
  const sweep = sweeping({ database, elapsed, table: 'file_under_way', key: 'key', since: 'heard_at', kept });
  return {
    advance: async (key, rows) => {
      sweep.now();
      const { rows: told } = await database.query(ADVANCE, [hashOf(key), rows]);
      return stageIn(told[0]) === 'stopping' ? 'stop' : 'go_on';
    },
    end: async (key, end, rows) => {
      await database.query(END, [hashOf(key), end, rows]);
    },
    stop: async (key) => {
      await database.query(STOP, [hashOf(key)]);
      const { rows } = await database.query(NOW, [hashOf(key), silent]);
      return rows[0] === undefined ? { stage: 'lost', rows: 0 } : soFarIn(rows[0]);
    },
  };
}

function soFarIn(row: Row): FileSoFar {
  const [stage, rows] = [stageIn(row), row['rows']];
  if (typeof rows !== 'number') throw new TypeError('the database has no number in rows');
  const isWritten = stage === 'under_way' || stage === 'stopping';
  return { stage: isWritten && isTrueIn(row, 'is_silent') ? 'lost' : stage, rows };
}

const STAGES: readonly FileStage[] = ['under_way', 'stopping', 'whole', 'stopped', 'broken_off'];

function stageIn(row: Row | undefined): FileStage {
  const text = textIn(row, 'stage');
  const stage = STAGES.find((one) => one === text);
  if (stage === undefined) throw new TypeError('the database has no stage in stage');
  return stage;
}

/** Of one length whoever it is, and nothing of it can be read back. */
const hashOf = ({ person, id }: FileKey): string =>
  createHash('sha256')
    .update(JSON.stringify([person, id]))
    .digest('base64');
