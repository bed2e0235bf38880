import assert from 'node:assert/strict';
import { TestAdapter, TurnContext } from 'botbuilder';
import { describe, it } from 'mocha';
import { keepConversation, rootOf } from '../../../src/bot/sending/conversation-kept.js';
import { setTurn } from '../../../src/bot/turn.js';
import type { Conversations } from '../../../src/domain/store/contexts.js';
import { ROLES } from '../../../src/domain/people/person.js';
import { memoryConversations } from '../../../src/stores/conversations-file.js';
import { person } from '../../support/builders.js';

const SANNE = person('p-sanne');

function turn(conversation: string, conversationType: string, serviceUrl: string): TurnContext {
  const context = new TurnContext(new TestAdapter(), {
    type: 'message',
    id: 'm1',
    channelId: 'msteams',
    serviceUrl,
    from: { id: 'u1', name: 'Sanne de Vries', aadObjectId: 'u1' },
    recipient: { id: 'bot', name: 'Nakoming' },
    conversation: { id: conversation, conversationType, isGroup: conversationType !== 'personal', name: '' },
  });
  setTurn(context, {
    actor: { id: SANNE, name: 'Sanne', roles: new Set(ROLES) },
    key: { tenant: 't', conversation, person: SANNE },
    language: 'nl',
    remembered: undefined,
  });
  return context;
}

const puts = (conversations: Conversations) => {
  const counted = { count: 0 };
  const counting: Conversations = {
    ...conversations,
    put: (one) => {
      counted.count += 1;
      return conversations.put(one);
    },
  };
  return { counted, counting };
};

describe('where a conversation is reached', () => {
  it('is kept once, and again when its address changes', async () => {
    const { counted, counting } = puts(memoryConversations());
    for (const address of ['https://a/', 'https://a/', 'https://b/']) {
      await keepConversation(turn('c1', 'personal', address), counting);
    }
    assert.equal(counted.count, 2);
    assert.equal((await counting.personal(SANNE))?.serviceUrl, 'https://b/');
  });

  it('holds no name, and no message to reply to', async () => {
    const conversations = memoryConversations();
    await keepConversation(turn('c1', 'personal', 'https://a/'), conversations);
    const kept = JSON.stringify(await conversations.personal(SANNE));
    assert(!kept.includes('Sanne de Vries') && !kept.includes('m1'), kept);
  });

  it('holds the account of the person alone there, and of nobody where several talk', async () => {
    const conversations = memoryConversations();
    for (const kind of ['personal', 'channel', 'groupChat']) {
      await keepConversation(turn(kind, kind, 'https://a/'), conversations);
    }
    const kept = (await conversations.list()).map(({ reference }) => JSON.stringify(reference).includes('u1'));
    assert.deepEqual(kept, [true, false, false]);
  });

  it('is the channel, not the thread in which something was said', async () => {
    const conversations = memoryConversations();
    await keepConversation(turn('19:x@thread.tacv2;messageid=1598', 'channel', 'https://a/'), conversations);
    const channel = await conversations.channel();
    assert.equal(channel?.conversation, '19:x@thread.tacv2');
    assert.deepEqual((channel.reference['conversation'] as { id: string }).id, '19:x@thread.tacv2');
    assert.equal(channel.person, null);
  });

  it('is found again when it was the last of several, and not once it is gone', async () => {
    const conversations = memoryConversations();
    await keepConversation(turn('c1', 'personal', 'https://a/'), conversations);
    await keepConversation(turn('c2', 'personal', 'https://a/'), conversations);
    assert.equal((await conversations.personal(SANNE))?.conversation, 'c2');
    await conversations.remove('t', rootOf('c2'));
    assert.equal((await conversations.personal(SANNE))?.conversation, 'c1');
    await conversations.remove('t', 'c1');
    assert.equal(await conversations.personal(SANNE), undefined);
  });
});
