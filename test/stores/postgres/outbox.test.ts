import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { message, PIET, planning, request, settlement } from '../../contracts/outbox-fixture.js';
import { describeTwin } from '../../contracts/outbox-twin.js';
import { describeOutbox } from '../../contracts/outbox.contract.js';
import { at } from '../../support/builders.js';
import { outboxIn } from '../../support/outbox-in-postgres.js';
import { PgliteDatabase } from '../../support/pglite-database.js';

// With several connections at once it is tried on a server, in test/postgres/.
describe('in a PostgreSQL of this process', () => {
  let database: PgliteDatabase;
  const open = () => outboxIn(database);

  before(async () => {
    database = await PgliteDatabase.migrated();
  });

  after(() => database.remove());

  it('what is not as it was written is not sent: the fault is named', async () => {
    const { outbox, dispose } = await open();
    await outbox.plan(planning({ messages: [message('a')] }));
    await database.query(`update outbox_message set attempts = '[{"began": 1}]'`);
    await assert.rejects(outbox.claim(request()), { name: 'StoreError', code: 'STORE_DAMAGED', message: /attempts/ });
    await dispose();
  });

  it('a lane in which nothing is any more goes with what was in it last', async () => {
    const { outbox, dispose } = await open();
    await outbox.plan(planning({ messages: [message('a'), message('b', { to: PIET })] }));
    const claims = await outbox.claim(request());
    await outbox.settle(claims.filter((claim) => claim.message.key === 'a').map((claim) => settlement(claim)));
    const lanes = async () => (await database.query('select recipient from outbox_lane')).rows;
    assert.equal((await lanes()).length, 2);
    await outbox.removeSettled({ before: at('2021-02-03'), at: at('2021-02-03') });
    assert.deepEqual(await lanes(), [{ recipient: PIET }]);
    await outbox.plan(planning({ messages: [message('c')] }));
    assert.deepEqual(
      (await outbox.claim(request())).map((claim) => claim.message.key),
      ['c'],
    );
    await dispose();
  });

  describeOutbox('the outbox in PostgreSQL', open, 'lasting');
  describeTwin('the outbox in PostgreSQL', open, 12);
});
