import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { downloadPerson, PAGE } from '../../src/actions/downloads/download-person.js';
import { personFile } from '../../src/documents/person-file.js';
import { StoreError } from '../../src/domain/errors.js';
import { personalData, type PersonalData } from '../../src/domain/people/personal-data.js';
import { newPerson, ROLES, type Actor, type Role } from '../../src/domain/people/person.js';
import type { Store } from '../../src/domain/store/store.js';
import { memoryContexts } from '../../src/stores/contexts-file.js';
import { memoryConversations } from '../../src/stores/conversations-file.js';
import { memoryStore } from '../../src/stores/memory.js';
import { memoryNames } from '../../src/stores/names-file.js';
import { conversation } from '../contracts/conversations.contract.js';
import { at, change, changed, day, measure, person, register } from '../support/builders.js';
import { reminder, reminderDesk } from '../support/reminder-desk.js';
import { storeWith } from '../support/store-with.js';

const SANNE = person('sanne');
const WHAT = { what: 'person', form: 'json', person: SANNE } as const;
const actor = (id: string, ...roles: readonly Role[]): Actor => ({ id: person(id), name: '', roles: new Set(roles) });
const MADE = at('2021-03-01');

interface Whole {
  readonly [key: string]: unknown;
  readonly changesMade: readonly Readonly<Record<string, unknown>>[];
  readonly changesAbout: readonly Readonly<Record<string, unknown>>[];
  readonly reminders: readonly Readonly<Record<string, unknown>>[];
  readonly messages: readonly Readonly<Record<string, unknown>>[];
}

describe('the file of what is kept of a person', () => {
  let store: Store;
  let personal: PersonalData;
  let rows: number;
  let local: boolean;

  const textFor = async (who: Actor, from: Store = store): Promise<string> => {
    const outcome = await downloadPerson(WHAT, who, { store: from, personal, local });
    if (outcome.type !== 'person') throw new Error(outcome.type);
    let text = '';
    rows = 0;
    for await (const piece of personFile(outcome.record, MADE, (more) => void (rows += more))) text += piece;
    return text;
  };
  const fileFor = async (who: Actor): Promise<Whole> => JSON.parse(await textFor(who)) as Whole;

  beforeEach(async () => {
    local = false;
    const [open, secret] = [measure('OW20-V1', { progress: 10 }), measure('OW20-V2', { confidential: true })];
    store = memoryStore(register({ measures: [open, secret] }));
    const value = { ...newPerson(SANNE), roles: ['contributor'] as const, deputy: person('piet'), version: 1 };
    const given = { kind: 'role', actor: person('ada'), reason: 'Ada zegt dit' } as const;
    await store.commit({ ...change([{ type: 'person', value }]), ...given });
    await store.commit(change(changed(open, { progress: 20 }), { reason: 'Zo zei Sanne' }));
    await store.commit(change(changed(secret, { progress: 20 }), { reason: 'LEK' }));
    const mine = changed(changed(open, { progress: 20 }), { progress: 30 });
    await store.commit(change(mine, { actor: person('piet'), reason: 'Van Piet' }));
    const names = memoryNames(
      { person: SANNE, name: 'Sanne de Vries', account: 'aad-sanne', notedOn: day('2020-05-01') },
      { person: person('piet'), name: 'Piet Bakker', account: 'aad-piet' },
    );
    const [contexts, conversations] = [memoryContexts(), memoryConversations()];
    for (const who of ['sanne', 'piet']) {
      await conversations.put(conversation(`secret-address-${who}`, { person: person(who) }));
      const key = { tenant: 't', conversation: 'secret-address', person: person(who) };
      await contexts.put(key, { language: 'nl', previous: { words: `asked by ${who}` }, savedAt: at('2021-02-28') });
    }
    const desk = reminderDesk(store);
    await desk.post({}, [reminder('OW20-V1', 'last_day')]);
    await desk.post({ key: 'day piet', to: person('piet') }, [
      reminder('OW20-V2', 'last_day', { recipient: person('piet') }),
    ]);
    personal = personalData({ names, contexts, conversations, outbox: desk.outbox });
  });
  afterEach(async () => {
    await store.close();
  });

  it('has everything of them, whole and in one piece of JSON', async () => {
    const file = await fileFor(actor('sanne', 'contributor'));
    assert.deepEqual(
      [file['pseudonym'], file['name'], file['account'], file['knownSince'], file['madeAt']],
      ['sanne', 'Sanne de Vries', 'aad-sanne', '2020-05-01', MADE],
    );
    assert.deepEqual([file['roles'], file['deputy'], file['awayUntil']], [['contributor'], 'piet', null]);
    assert.deepEqual(file['conversations'], [{ kind: 'personal', tenant: 't' }]);
    assert.deepEqual(file['leftOff'], [
      { savedAt: at('2021-02-28'), language: 'nl', lastQuestion: { words: 'asked by sanne' } },
    ]);
    const { changesMade, changesAbout, reminders, messages } = file;
    assert.deepEqual(
      changesMade.map(({ number, subject, kind }) => [number, subject, kind]),
      [
        [3, 'OW20-V2', 'progress'],
        [2, 'OW20-V1', 'progress'],
      ],
    );
    assert.equal(changesMade[1]?.['reason'], 'Zo zei Sanne');
    assert.deepEqual(
      changesAbout.map(({ number, kind, by }) => [number, kind, by]),
      [[1, 'role', 'ada']],
    );
    assert.deepEqual(
      reminders.map(({ measure: code, rule, status }) => [code, rule, status]),
      [['OW20-V1', 'last_day', 'sent']],
    );
    assert.deepEqual(
      messages.map(({ kind, status }) => [kind, status]),
      [['reminders', 'sent']],
    );
    assert.equal(rows, 5);
  });

  it('says what they may do now, and whether that is by the register', async () => {
    const rolesIn = async (): Promise<readonly unknown[]> => {
      const { roles, rolesFrom, rolesRecorded } = await fileFor(actor('sanne', ...ROLES));
      return [roles, rolesFrom, rolesRecorded];
    };
    assert.deepEqual(await rolesIn(), [['contributor'], 'register', ['contributor']]);
    local = true;
    assert.deepEqual(await rolesIn(), [[...ROLES], 'local_mode', ['contributor']]);
  });

  it('has of others no more than a pseudonym, and nothing by which someone is reached', async () => {
    const text = await textFor(actor('sanne', 'contributor'));
    assert.doesNotMatch(text, /Piet|aad-piet|Ada zegt|asked by piet|secret-address|29:|serviceUrl/);
  });

  it('has nothing of what is confidential but its code: its link goes through Teams', async () => {
    assert.doesNotMatch(await textFor(actor('sanne', 'contributor')), /LEK/);
  });

  it('has for an administrator who may not read the register nothing that was typed', async () => {
    const text = await textFor(actor('ada', 'administrator'));
    assert.match(text, /Sanne de Vries/);
    assert.doesNotMatch(text, /Zo zei Sanne|asked by/);
    assert.match(await textFor(actor('cor', 'coordinator', 'administrator')), /Zo zei Sanne/);
  });

  it('is for nobody else, and not for oneself without a role', async () => {
    for (const who of [actor('piet', 'coordinator'), actor('sanne'), actor('kees')]) {
      assert.deepEqual(await downloadPerson(WHAT, who, { store, personal, local }), { type: 'denied' });
    }
  });

  it('gives every change once, page by page, also while others are recorded', async () => {
    const many = PAGE * 2 + 20;
    for (let version = 2, one = measure('OW20-V1', { progress: 20, version: 2 }); version < many; version += 1) {
      one = { ...one, progress: version % 100, version: version + 2 };
      await store.commit(change(one, { key: `many ${version}` }));
    }
    const meanwhile = storeWith(store, {
      changes: async (query, page) => {
        const rest = await store.changes(query, page);
        const late = measure('OW20-V2', { version: 0 });
        if (page.offset === 0) {
          await store.commit(
            change({ ...late, code: measure('OW20-V77').code, version: 1 }, { key: `late ${page.limit}` }),
          );
        }
        return rest;
      },
    });
    const file = JSON.parse(await textFor(actor('sanne', 'reader'), meanwhile)) as Whole;
    const numbers = file.changesMade.map(({ number }) => number);
    assert.equal(new Set(numbers).size, numbers.length);
    assert.ok(numbers.length > PAGE * 2);
  });

  it('is not made where the store cannot be read', async () => {
    const away = storeWith(store, { person: () => Promise.reject(new StoreError('STORE_UNREACHABLE', 'away')) });
    const outcome = await downloadPerson(WHAT, actor('sanne', 'reader'), { store: away, personal, local });
    assert.deepEqual(outcome, { type: 'unavailable' });
  });
});
