import assert from 'node:assert/strict';
import { forgettingEverywhere } from '../../../src/domain/people/forgetting.js';
import { instantOf } from '../../../src/domain/time/local-date.js';
import { memoryContexts } from '../../../src/stores/contexts-file.js';
import { memoryConversations } from '../../../src/stores/conversations-file.js';
import { memoryNames } from '../../../src/stores/names-file.js';
import { person } from '../../support/builders.js';

describe('forgetting a name', () => {
  it('also forgets how to reach that person and what was said, and nobody else', async () => {
    const conversations = memoryConversations();
    const at = (conversation: string, who: string | null) => ({
      tenant: 't',
      conversation,
      kind: who === null ? ('channel' as const) : ('personal' as const),
      person: who === null ? null : person(who),
      serviceUrl: 'https://smba.trafficmanager.net/',
      reference: {},
    });
    for (const one of [at('c1', 'sanne'), at('c2', 'piet'), at('c3', null)]) await conversations.put(one);
    const contexts = memoryContexts();
    const keyOf = (name: string) => ({ tenant: 't', conversation: 'c', person: person(name) });
    for (const name of ['sanne', 'piet']) await contexts.put(keyOf(name), { language: 'nl', savedAt: instantOf(0) });
    const names = memoryNames({ person: person('sanne'), name: 'Sanne', account: 'aad-1' });
    assert.equal(await forgettingEverywhere(names, conversations, contexts).forget(person('sanne')), true);
    assert.deepEqual(
      (await conversations.list()).map(({ conversation }) => conversation),
      ['c2', 'c3'],
    );
    assert.equal(names.get(person('sanne')), undefined);
    assert.equal(await contexts.get(keyOf('sanne')), undefined);
    assert.ok(await contexts.get(keyOf('piet')));
  });
});
