/** What every place for conversations does, wherever it keeps them. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { ConversationReference, Conversations } from '../../src/domain/store/contexts.js';
import { person } from '../support/builders.js';

export interface ConversationsUnderTest {
  readonly conversations: Conversations;
  /** Closes them and opens the same data again; absent where nothing outlives a close. */
  readonly reopen?: () => Promise<Conversations>;
  readonly dispose: () => Promise<void>;
}

export const conversation = (name: string, more: Partial<ConversationReference> = {}): ConversationReference => ({
  tenant: 't',
  conversation: name,
  kind: 'personal',
  person: person('p-1'),
  serviceUrl: 'http://localhost/',
  reference: { conversation: { id: name }, user: { id: `29:"${name}"` } },
  ...more,
});
const channel = (name: string): ConversationReference => conversation(name, { kind: 'channel', person: null });
const group = (name: string): ConversationReference => conversation(name, { kind: 'groupChat', person: null });

/** `open` gives one that keeps none yet. `lasting`: what it holds outlives a close. */
export function describeConversations(
  name: string,
  open: () => Promise<ConversationsUnderTest>,
  lasting: 'lasting' | 'passing',
): void {
  describe(name, () => {
    let under: ConversationsUnderTest;
    let conversations: Conversations;

    beforeEach(async () => {
      under = await open();
      conversations = under.conversations;
    });

    afterEach(() => under.dispose());

    it('are found by their tenant and name, as they were kept', async () => {
      await conversations.put(conversation('c1'));
      await conversations.put(conversation('c1', { tenant: 'u', person: person('p-2') }));
      assert.deepEqual(await conversations.get('t', 'c1'), conversation('c1'));
      assert.equal((await conversations.get('u', 'c1'))?.person, 'p-2');
      assert.equal(await conversations.get('t', 'c2'), undefined);
    });

    it('are what they were last kept as, once', async () => {
      await conversations.put(conversation('c1'));
      await conversations.put(conversation('c1', { serviceUrl: 'http://127.0.0.1/' }));
      assert.deepEqual(await conversations.list(), [conversation('c1', { serviceUrl: 'http://127.0.0.1/' })]);
    });

    it('are forgotten when the bot was removed from them', async () => {
      await conversations.put(conversation('c1'));
      await conversations.put(conversation('c2'));
      await conversations.remove('t', 'c1');
      await conversations.remove('t', 'never');
      assert.deepEqual(await conversations.list(), [conversation('c2')]);
      assert.equal(await conversations.get('t', 'c1'), undefined);
    });

    it('are told in the order in which they were kept, the latest as such', async () => {
      assert.equal(await conversations.latest(), undefined);
      for (const one of ['c1', 'c2', 'c3', 'c1']) await conversations.put(conversation(one));
      assert.deepEqual(
        (await conversations.list()).map((one) => one.conversation),
        ['c2', 'c3', 'c1'],
      );
      assert.deepEqual(await conversations.latest(), conversation('c1'));
    });

    it('are with each person the one alone that was kept last', async () => {
      await conversations.put(conversation('c1'));
      await conversations.put(conversation('c2'));
      await conversations.put(conversation('c3', { person: person('p-2') }));
      await conversations.put(group('g'));
      assert.deepEqual(await conversations.personal(person('p-1')), conversation('c2'));
      await conversations.put(conversation('c1'));
      assert.deepEqual(await conversations.personal(person('p-1')), conversation('c1'));
      await conversations.remove('t', 'c1');
      assert.deepEqual(await conversations.personal(person('p-1')), conversation('c2'));
      assert.equal(await conversations.personal(person('p-3')), undefined);
    });

    it('are all that there are with one person', async () => {
      for (const one of [conversation('c1'), group('g'), conversation('c2', { person: person('p-2') })]) {
        await conversations.put(one);
      }
      await conversations.put(conversation('c3'));
      assert.deepEqual(await conversations.ofPerson(person('p-1')), [conversation('c1'), conversation('c3')]);
      assert.deepEqual(await conversations.ofPerson(person('p-3')), []);
    });

    it('have the channel that was kept last for the team', async () => {
      assert.equal(await conversations.channel(), undefined);
      for (const one of [channel('a'), channel('b'), conversation('c1'), group('g')]) await conversations.put(one);
      assert.deepEqual(await conversations.channel(), channel('b'));
      await conversations.remove('t', 'b');
      assert.deepEqual(await conversations.channel(), channel('a'));
    });

    if (lasting === 'passing') return;
    it('are there again after a restart, in their order', async () => {
      for (const one of [channel('a'), conversation('c1'), channel('b'), channel('a')]) await conversations.put(one);
      assert(under.reopen !== undefined);
      conversations = await under.reopen();
      assert.deepEqual(await conversations.list(), [conversation('c1'), channel('b'), channel('a')]);
      assert.deepEqual(await conversations.channel(), channel('a'));
    });
  });
}
