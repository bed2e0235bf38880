/** What every place for what is remembered of conversations does, wherever it keeps that. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { ContextKey, Contexts } from '../../src/domain/store/contexts.js';
import { instantOf } from '../../src/domain/time/local-date.js';
import { person } from '../support/builders.js';

export interface ContextsUnderTest {
  readonly contexts: Contexts;
  /** Closes them and opens the same data again; absent where nothing outlives a close. */
  readonly reopen?: () => Promise<Contexts>;
  readonly dispose: () => Promise<void>;
}

export const savedAt = instantOf(0);
export const contextKey = (name: string, more: Partial<ContextKey> = {}): ContextKey => ({
  tenant: 't',
  conversation: 'c',
  person: person(name),
  ...more,
});

/** `open` gives one that remembers nothing yet. `lasting`: what it holds outlives a close. */
export function describeContexts(
  name: string,
  open: () => Promise<ContextsUnderTest>,
  lasting: 'lasting' | 'passing',
): void {
  describe(name, () => {
    let under: ContextsUnderTest;
    let contexts: Contexts;

    beforeEach(async () => {
      under = await open();
      contexts = under.contexts;
    });

    afterEach(() => under.dispose());

    it('keep two people in one conversation apart', async () => {
      await contexts.put(contextKey('p-1'), { language: 'nl', savedAt });
      await contexts.put(contextKey('p-2'), { language: 'en', previous: { codes: [] }, savedAt });
      assert.deepEqual(await contexts.get(contextKey('p-1')), { language: 'nl', savedAt });
      assert.deepEqual((await contexts.get(contextKey('p-2')))?.previous, { codes: [] });
      assert.equal(await contexts.get(contextKey('p-3')), undefined);
    });

    it('keep one person in several conversations and tenants apart', async () => {
      const keys = [
        contextKey('p-1'),
        contextKey('p-1', { conversation: 'd' }),
        contextKey('p-1', { tenant: 'u' }),
        contextKey('p-1', { conversation: '","' }),
      ];
      for (const [at, key] of keys.entries()) await contexts.put(key, { previous: at, savedAt });
      for (const [at, key] of keys.entries()) assert.equal((await contexts.get(key))?.previous, at);
    });

    it('keep the last of many parallel writes', async () => {
      const writes = Array.from({ length: 101 }, (_, at) => contexts.put(contextKey('p-1'), { previous: at, savedAt }));
      await Promise.all(writes);
      assert.equal((await contexts.get(contextKey('p-1')))?.previous, 100);
    });

    it('tell what was given last, also while that is being written', async () => {
      const written = contexts.put(contextKey('p-1'), { previous: 'new', savedAt });
      assert.equal((await contexts.get(contextKey('p-1')))?.previous, 'new');
      await written;
      assert.equal((await contexts.get(contextKey('p-1')))?.previous, 'new');
    });

    it('tell everything of a person, and nothing of another', async () => {
      await contexts.put(contextKey('p-1'), { language: 'nl', savedAt });
      await contexts.put(contextKey('p-1', { conversation: 'd' }), { previous: '\u0000', savedAt });
      await contexts.put(contextKey('p-2'), { language: 'en', savedAt });
      const own = await contexts.ofPerson(person('p-1'));
      assert.deepEqual(own, [
        { language: 'nl', savedAt },
        { previous: '\u0000', savedAt },
      ]);
      assert.deepEqual(await contexts.ofPerson(person('p-3')), []);
    });

    it('forget a person in every conversation, and nobody else', async () => {
      const own = [contextKey('p-1'), contextKey('p-1', { conversation: 'd' }), contextKey('p-1', { tenant: 'u' })];
      for (const key of [...own, contextKey('p-2')]) await contexts.put(key, { language: 'nl', savedAt });
      void contexts.put(contextKey('p-1'), { language: 'en', savedAt });
      await contexts.forget(person('p-1'));
      for (const key of own) assert.equal(await contexts.get(key), undefined);
      assert.deepEqual(await contexts.get(contextKey('p-2')), { language: 'nl', savedAt });
    });

    it('lose what was said before a moment, and keep the language', async () => {
      const said = (previous: unknown, milliseconds: number) => ({ previous, savedAt: instantOf(milliseconds) });
      await contexts.put(contextKey('p-1'), { language: 'en', ...said('"previous": \u0000', 1000) });
      await contexts.put(contextKey('p-2'), said({ codes: ['OW20-V1'] }, 1999));
      await contexts.put(contextKey('p-3'), { language: 'nl', ...said('young', 2000) });
      await contexts.put(contextKey('p-4'), { language: 'nl', savedAt });
      assert.equal(await contexts.removeSaidBefore(instantOf(2000)), 2);
      assert.deepEqual(await contexts.get(contextKey('p-1')), { language: 'en', savedAt: instantOf(1000) });
      assert.equal(await contexts.get(contextKey('p-2')), undefined);
      assert.equal((await contexts.get(contextKey('p-3')))?.previous, 'young');
      assert.deepEqual(await contexts.get(contextKey('p-4')), { language: 'nl', savedAt });
      assert.equal(await contexts.removeSaidBefore(instantOf(2000)), 0, 'once is enough');
    });

    if (lasting === 'passing') return;
    it('do not have after a restart what was removed before it', async () => {
      await contexts.put(contextKey('p-1'), { language: 'en', previous: 'words', savedAt });
      await contexts.removeSaidBefore(instantOf(1));
      assert(under.reopen !== undefined);
      contexts = await under.reopen();
      assert.deepEqual(await contexts.get(contextKey('p-1')), { language: 'en', savedAt });
    });

    it('remember after a restart, also what was being written', async () => {
      void contexts.put(contextKey('p-1'), { language: 'en', previous: { intent: 'x', text: '☂ \u0000' }, savedAt });
      assert(under.reopen !== undefined);
      contexts = await under.reopen();
      const remembered = await contexts.get(contextKey('p-1'));
      assert.deepEqual(remembered, { language: 'en', previous: { intent: 'x', text: '☂ \u0000' }, savedAt });
    });
  });
}
