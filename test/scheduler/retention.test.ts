import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { pino } from 'pino';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import type { ContextKey, Contexts } from '../../src/domain/store/contexts.js';
import { StoreError } from '../../src/domain/errors.js';
import type { Names } from '../../src/domain/people/people.js';
import { newPerson, ROLES, type Role } from '../../src/domain/people/person.js';
import { RETAINED, RETENTION } from '../../src/domain/store/retention.js';
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import type { Store } from '../../src/domain/store/store.js';
import { createRetention, type RetentionDeps } from '../../src/scheduler/retention.js';
import { memoryContexts } from '../../src/stores/contexts-file.js';
import { memoryConversations } from '../../src/stores/conversations-file.js';
import { memoryStore } from '../../src/stores/memory.js';
import { memoryNames } from '../../src/stores/names-file.js';
import { memoryOutbox } from '../../src/stores/outbox/memory-outbox.js';
import { conversation } from '../contracts/conversations.contract.js';
import { at, change, day, measure, person, register } from '../support/builders.js';

const NOW = '2021-03-31';

describe('what is kept of people', () => {
  let store: Store;
  let names: Names;
  let contexts: Contexts;
  let conversations: RetentionDeps['conversations'];
  let outbox: Outbox;
  let lines: string[];
  let removed: (readonly [string, number])[];

  const give = async (who: string, roles: readonly Role[], on: string): Promise<void> => {
    const now = (await store.person(person(who))) ?? newPerson(person(who));
    const value = { ...now, roles, version: now.version + 1 };
    await store.commit({ ...change([{ type: 'person', value }]), kind: 'role', recordedAt: at(on) });
  };
  const noted = (who: string, on: string) =>
    names.put({ person: person(who), name: `Iemand ${who}`, account: `aad-${who}`, notedOn: day(on) });
  const retention = (more: Partial<RetentionDeps> = {}) =>
    createRetention({
      store,
      names,
      contexts,
      conversations,
      outbox,
      calendar: fixedCalendar(at(NOW), 'Europe/Amsterdam'),
      rolesOf: async (who) => new Set((await store.person(who))?.roles),
      removed: (kind, count) => removed.push([kind, count]),
      log: pino({ level: 'info', base: null }, { write: (line: string) => void lines.push(line) }),
      ...more,
    });
  const known = () => names.all().map((one) => one.person);
  const reached = async () => (await conversations.list()).map((one) => one.conversation);
  const keyOf = (who: string): ContextKey => ({ tenant: 't', conversation: 'c', person: person(who) });

  beforeEach(() => {
    store = memoryStore(register({ measures: [measure('OW20-V1', { owner: person('owner') })] }));
    [names, contexts, conversations] = [memoryNames(), memoryContexts(), memoryConversations()];
    outbox = memoryOutbox({ milliseconds: () => 0 });
    [lines, removed] = [[], []];
  });
  afterEach(async () => {
    await store.close();
  });

  it('has for each kind a period in whole days, with its reason and where that comes from', () => {
    for (const kind of RETAINED) {
      const { days, why, source, from } = RETENTION[kind];
      assert.ok(Number.isInteger(days) && days > 0 && [why, source, from].every((text) => text.length > 10), kind);
    }
  });

  it('of a conversation is after a day its language alone', async () => {
    await contexts.put(keyOf('old'), { language: 'en', previous: 'words', savedAt: at('2021-03-30', '08:59:59.999') });
    await contexts.put(keyOf('young'), { language: 'en', previous: 'words', savedAt: at('2021-03-30') });
    await retention().look();
    assert.deepEqual(await contexts.get(keyOf('old')), { language: 'en', savedAt: at('2021-03-30', '08:59:59.999') });
    assert.equal((await contexts.get(keyOf('young')))?.previous, 'words');
  });

  it('to reach them goes a month after their last role was taken, and not of those who have one', async () => {
    for (const who of ['left', 'lately', 'here']) {
      await conversations.put(conversation(`with-${who}`, { person: person(who) }));
      await contexts.put(keyOf(who), { language: 'en', savedAt: at(NOW) });
      await give(who, ['reader'], '2020-01-01');
    }
    await conversations.put(conversation('team', { kind: 'channel', person: null }));
    await give('left', [], '2021-02-28');
    await give('lately', [], '2021-03-02');
    await retention().look();
    assert.deepEqual(await reached(), ['with-lately', 'with-here', 'team']);
    assert.equal(await contexts.get(keyOf('left')), undefined);
    assert.ok(await contexts.get(keyOf('lately')));
  });

  it('goes where all that is left is that they could not be reached', async () => {
    for (const who of ['gone', 'here', 'gone-lately']) {
      await outbox.setReachable(person(who), false, at('2020-06-01'));
      await give(who, ['reader'], '2020-01-01');
    }
    await outbox.setReachable('channel', false, at('2020-06-01'));
    await give('gone', [], '2021-02-28');
    await give('gone-lately', [], '2021-03-02');
    await retention().look();
    assert.deepEqual([...(await outbox.unreachable()).keys()], ['here', 'gone-lately', 'channel']);
    assert.deepEqual(removed, [['reach', 1]]);
  });

  it('does not go later for a change that is not of roles', async () => {
    await conversations.put(conversation('with-left', { person: person('left') }));
    await give('left', [], '2021-01-01');
    const value = { ...newPerson(person('left')), awayUntil: day('2021-05-01'), version: 2 };
    await store.commit({ ...change([{ type: 'person', value }]), kind: 'away', recordedAt: at('2021-03-30') });
    await retention().look();
    assert.deepEqual(await reached(), []);
  });

  it('by name goes a month after they first wrote, where they were never let in', async () => {
    await noted('stranger', '2021-02-28');
    await noted('stranger-lately', '2021-03-01');
    for (const who of ['reader', 'left', 'owner', 'recorder']) await noted(who, '2020-01-01');
    await give('reader', ['reader'], '2020-01-01');
    await give('left', [], '2020-01-01');
    await store.commit({ ...change(measure('OW20-V9', { version: 1 })), actor: person('recorder') });
    await retention().look();
    assert.deepEqual(known(), ['stranger-lately', 'reader', 'left', 'owner', 'recorder']);
  });

  it('by a name from before days were kept stays a month from now on', async () => {
    await names.put({ person: person('stranger'), name: 'Iemand', account: 'aad' });
    await retention().look();
    assert.deepEqual(names.get(person('stranger'))?.notedOn, NOW);
    await retention({ calendar: fixedCalendar(at('2021-04-30'), 'Europe/Amsterdam') }).look();
    assert.deepEqual(known(), ['stranger']);
    await retention({ calendar: fixedCalendar(at('2021-05-01'), 'Europe/Amsterdam') }).look();
    assert.deepEqual(known(), []);
  });

  it('stays where every caller has every role', async () => {
    await noted('stranger', '2020-01-01');
    await conversations.put(conversation('with-stranger', { person: person('stranger') }));
    await retention({ rolesOf: () => Promise.resolve(new Set(ROLES)) }).look();
    assert.deepEqual([known(), await reached()], [['stranger'], ['with-stranger']]);
  });

  it('is removed once a day, told by kind and number and without a name, and counted', async () => {
    await noted('stranger', '2020-01-01');
    const one = retention();
    await one.look();
    assert.deepEqual(removed, [['name', 1]]);
    assert.match(lines.join(''), /"kind":"name","count":1/);
    assert.doesNotMatch(lines.join(''), /stranger|Iemand/);
    await noted('stranger-again', '2020-01-01');
    await one.look();
    assert.deepEqual(known(), ['stranger-again'], 'today it was done');
    await retention().look();
    assert.deepEqual(known(), [], 'another instance may look as well');
    assert.equal((await store.changes({}, { offset: 0, limit: 5 })).total, 0, 'no record was added or taken');
  });

  it('that could not be removed is removed by the next look', async () => {
    await noted('stranger', '2020-01-01');
    let isAway = true;
    const one = retention({
      rolesOf: () =>
        isAway ? Promise.reject(new StoreError('STORE_UNREACHABLE', 'away')) : Promise.resolve(new Set()),
    });
    await one.look();
    assert.deepEqual(known(), ['stranger']);
    assert.match(lines.join(''), /STORE_UNREACHABLE/);
    isAway = false;
    await one.look();
    assert.deepEqual(known(), []);
  });

  const recorded = async () => (await outbox.removals({ offset: 0, limit: 10 })).rows;

  it('is on record for good when it was removed: what kind, how many and from before when', async () => {
    await noted('stranger', '2020-01-01');
    await contexts.put(keyOf('old'), { language: 'en', previous: 'words', savedAt: at('2020-01-01') });
    await retention().look();
    const now = at(NOW);
    assert.deepEqual(await recorded(), [
      { kind: 'name', count: 1, before: at('2021-03-01'), at: now },
      { kind: 'words', count: 1, before: at('2021-03-30'), at: now },
    ]);
    assert.doesNotMatch(JSON.stringify(await recorded()), /stranger|old/);
  });

  it('is recorded by the next look where that could not be done at once', async () => {
    await noted('stranger', '2020-01-01');
    let isFull = true;
    const one = retention({
      outbox: {
        removeSettled: (when) => outbox.removeSettled(when),
        unreachable: () => outbox.unreachable(),
        setReachable: (...what) => outbox.setReachable(...what),
        recordRemoval: (removal) =>
          isFull ? Promise.reject(new StoreError('STORE_UNWRITABLE', 'full')) : outbox.recordRemoval(removal),
      },
    });
    await one.look();
    assert.deepEqual([known(), await recorded()], [[], []]);
    isFull = false;
    await one.look();
    assert.deepEqual(
      (await recorded()).map(({ kind, count }) => [kind, count]),
      [['name', 1]],
    );
  });

  it('is also what was sent, seven years after it was known what became of it', async () => {
    for (const [key, on] of [
      ['old', '2014-03-30'],
      ['younger', '2014-04-01'],
    ] as const) {
      const message = { key, kind: 'reminders', to: person('sanne'), day: day(on), reminders: [] } as const;
      await outbox.plan({ reminders: [], messages: [message], dropped: [], plannedThrough: null, at: at(on) });
      const claims = await outbox.claim({ at: at(on), limit: 1, lease: 1000, unknownAfter: 1000 });
      const sent = { result: 'sent', cause: null, delivered: null, retryAfter: null, instead: [] } as const;
      await outbox.settle(claims.map(({ token }) => ({ token, key, at: at(on), ...sent })));
    }
    await retention().look();
    assert.deepEqual([await outbox.message('old'), (await outbox.message('younger'))?.status], [undefined, 'sent']);
    assert.deepEqual(removed, [['sent', 1]]);
    assert.deepEqual((await recorded())[0], { kind: 'sent', count: 1, before: at('2014-03-31'), at: at(NOW) });
  });
});
