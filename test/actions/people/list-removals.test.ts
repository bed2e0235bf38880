import assert from 'node:assert/strict';
import type { ActionRequest } from '../../../src/actions/requests.js';
import type { Outbox } from '../../../src/domain/reminders/outbox.js';
import { memoryOutbox } from '../../../src/stores/outbox/memory-outbox.js';
import { at } from '../../support/builders.js';
import { peopleDesk, type PeopleDesk } from '../../support/people-desk.js';

const asking = (offset = 0): ActionRequest => ({ action: 'listRemovals', input: { offset } });

describe('asking for what was removed', () => {
  let desk: PeopleDesk;
  let outbox: Outbox;
  beforeEach(async () => {
    outbox = memoryOutbox({ milliseconds: () => 0 });
    desk = await peopleDesk({ outbox });
  });

  it('tells who administers what kind, how many, when and from before which day, the newest first', async () => {
    await outbox.recordRemoval({ kind: 'name', count: 2, before: at('2020-12-01'), at: at('2020-12-31') });
    await outbox.recordRemoval({
      kind: 'words',
      count: 5,
      before: at('2021-01-30'),
      at: at('2021-01-31', '23:30:00.000'),
    });
    const { rows, total } = await desk.ask('ada', 'removals', asking());
    assert.equal(total, 2);
    // Half past eleven in the evening in UTC is the next day where the deadlines are.
    assert.deepEqual(rows, [
      { kind: 'words', count: 5, on: '2021-02-01', before: '2021-01-30' },
      { kind: 'name', count: 2, on: '2020-12-31', before: '2020-12-01' },
    ]);
    assert.deepEqual((await desk.ask('ada', 'removals', asking(1))).rows, rows.slice(1));
  });

  it('tells nobody else', async () => {
    for (const who of ['sanne', 'piet'] as const) {
      const { refusal } = await desk.ask(who, 'personRefused', asking());
      assert.deepEqual(refusal, { why: 'right', right: 'administer' });
    }
    await desk.ask('kees', 'denied', asking());
  });
});
