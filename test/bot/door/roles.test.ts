import assert from 'node:assert/strict';
import { rolesOfCallers, standInsOf } from '../../../src/bot/door/roles.js';
import type { Caller } from '../../../src/bot/door/who.js';
import type { ConversationReference } from '../../../src/domain/store/contexts.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import { StoreError } from '../../../src/domain/errors.js';
import { ROLES, SYSTEM } from '../../../src/domain/people/person.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { at, change, person } from '../../support/builders.js';

const ALL = { offset: 0, limit: 10 };
const accessList = { tenantId: 't', coordinators: new Set(['aad-sanne']) };
const calendar = fixedCalendar(at('2021-02-01'), 'Europe/Amsterdam');

const caller = (name: string): Caller => ({ id: person(`p-${name}`), name, account: `aad-${name}` });
const guardOf = (store: Store) => rolesOfCallers({ store, calendar, accessList });
const setRoles = (store: Store, name: string, roles: readonly (typeof ROLES)[number][], version: number) =>
  store.commit({
    ...change([
      { type: 'person', value: { code: person(`p-${name}`), roles, deputy: null, awayUntil: null, version } },
    ]),
    kind: 'role',
  });

describe('what a caller may do', () => {
  it('is everything in local mode, and nothing of that is written down', async () => {
    const store = memoryStore();
    const roles = await rolesOfCallers({ store, calendar, accessList: null })(caller('anyone'));
    assert.deepEqual([...roles], ROLES);
    assert.equal((await store.changes({}, ALL)).total, 0);
  });

  it('is nothing for someone without a role, in Teams mode', async () => {
    assert.equal((await guardOf(memoryStore())(caller('piet'))).size, 0);
  });

  it('is what the register says, from one turn to the next', async () => {
    const store = memoryStore();
    const rolesOf = guardOf(store);
    await setRoles(store, 'piet', ['reader'], 1);
    assert.deepEqual([...(await rolesOf(caller('piet')))], ['reader']);
    await setRoles(store, 'piet', [], 2);
    assert.equal((await rolesOf(caller('piet'))).size, 0);
  });

  it('is everything for who starts with every role, by a change of the system at first sight', async () => {
    const store = memoryStore();
    const rolesOf = guardOf(store);
    await Promise.all([rolesOf(caller('sanne')), rolesOf(caller('sanne'))]);
    assert.deepEqual([...(await rolesOf(caller('sanne')))], ROLES);
    const { rows, total } = await store.changes({}, ALL);
    assert.equal(total, 1);
    assert.deepEqual([rows[0]?.actor, rows[0]?.subject, rows[0]?.kind], [SYSTEM, 'p-sanne', 'role']);
  });

  it('stays taken from who started with it, also after the bot starts again', async () => {
    const store = memoryStore();
    await guardOf(store)(caller('sanne'));
    await setRoles(store, 'sanne', ['reader'], 2);
    assert.deepEqual([...(await guardOf(store)(caller('sanne')))], ['reader']);
  });

  it('is everything for a reader who is put on the list later', async () => {
    const store = memoryStore();
    await setRoles(store, 'sanne', ['reader'], 1);
    assert.deepEqual([...(await guardOf(store)(caller('sanne')))], ROLES);
  });

  it('is everything for who starts with it while nothing can be written, and is written as soon as it can', async () => {
    const store = memoryStore();
    let isFull = true;
    const full: Store = Object.assign(Object.create(store) as Store, {
      commit: (one: Parameters<Store['commit']>[0]) =>
        isFull ? Promise.reject(new StoreError('STORE_UNWRITABLE', 'full')) : store.commit(one),
      person: (code: Parameters<Store['person']>[0]) => store.person(code),
    });
    const rolesOf = guardOf(full);
    assert.deepEqual([...(await rolesOf(caller('sanne')))], ROLES);
    isFull = false;
    await rolesOf(caller('sanne'));
    assert.equal((await store.changes({}, ALL)).total, 1);
  });
});

describe('who hears of what nobody is named for', () => {
  const kept = (names: readonly (string | null)[]) => ({
    list: () =>
      Promise.resolve(names.map((name) => ({ person: name === null ? null : person(name) }) as ConversationReference)),
  });

  it('is in local mode whoever has a conversation, each once, ten at the most', async () => {
    const few = standInsOf({ conversations: kept(['p-anna', null, 'p-bo', 'p-anna']), accessList: null });
    assert.deepEqual(await few(), ['p-anna', 'p-bo']);
    const many = Array.from({ length: 200 }, (_, at) => `p-${at}`);
    assert.deepEqual(await standInsOf({ conversations: kept(many), accessList: null })(), many.slice(0, 10));
  });

  it('is otherwise those of COORDINATORS, whoever has a conversation', async () => {
    const named = await standInsOf({ conversations: kept(['p-anna']), accessList })();
    assert.equal(named.length, 1);
    assert.ok(!named.some((one) => one === 'p-anna'));
  });
});
