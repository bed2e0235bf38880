import assert from 'node:assert/strict';
import { statementsIn, type Statement } from '../../bench/postgres/statements.js';

const plain = { inTransaction: false, ofTip: false, unflushed: false };

/** Two sessions at once; a statement over several lines; what is said of a statement, and once in a connection. */
const LOG = `6a.1|LOG:  statement: set jit = off; set lock_timeout = 2000
6a.1|LOG:  execute <unnamed>: select i.value from item i
\t  where i.code = any($1::text[])
6a.1|DETAIL:  parameters: $1 = '{update item set}'
6a.1|LOG:  statement: begin
6a.2|LOG:  execute <unnamed>:${' '}
\t  insert into context (value) select $1 from (select set_config('synchronous_commit', 'off', true))
\t  on conflict (person) do update set value = excluded.value
6a.1|LOG:  statement: select number, hash from journal_tip for update
6a.1|LOG:  execute <unnamed>: with u0 as (update measure set to_day = $2::int where code = $1) update item set to_day = $2
6a.1|LOG:  execute <unnamed>: delete from item where code = $1
6a.1|LOG:  statement: commit
6a.1|LOG:  statement: select one from pace
`;

describe('the statements in the log of a PostgreSQL server', () => {
  it('are read with what they do, and with the transaction that they are in', () => {
    const within = { ...plain, inTransaction: true };
    const expected: readonly Statement[] = [
      { ...plain, deed: 'read' },
      { ...within, deed: 'begin' },
      { ...plain, deed: 'insert', unflushed: true },
      { ...within, deed: 'lock', ofTip: true },
      { ...within, deed: 'update' },
      { ...within, deed: 'delete' },
      { ...within, deed: 'commit' },
      { ...plain, deed: 'read' },
    ];
    assert.deepEqual(statementsIn(LOG), expected);
  });
});
