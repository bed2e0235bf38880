import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isPersonId, type PersonId } from '../../src/domain/codes.js';
import type { ContextKey, Contexts, ConversationReference, Conversations } from '../../src/domain/contexts.js';
import { instantOf } from '../../src/domain/local-date.js';
import { memoryContexts, openContexts } from '../../src/stores/contexts-file.js';
import { memoryConversations, openConversations } from '../../src/stores/conversations-file.js';

const savedAt = instantOf(0);
const person = (id: string): PersonId => {
  assert(isPersonId(id));
  return id;
};
const key = (name: string): ContextKey => ({ tenant: 't', conversation: 'c', person: person(name) });
const personal = (conversation: string): ConversationReference => ({
  tenant: 't',
  conversation,
  kind: 'personal',
  person: person('p-1'),
  serviceUrl: 'http://localhost/',
  reference: { conversation: { id: conversation } },
});

describe('conversation files', () => {
  let dataDir: string;
  let notices: string[];
  const onNotice = (notice: string) => void notices.push(notice);

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'nakoming-contexts-'));
    notices = [];
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const openings: readonly [string, () => Promise<Contexts>, () => Promise<Conversations>][] = [
    ['a file', () => openContexts({ dataDir, onNotice }), () => openConversations({ dataDir, onNotice })],
    ['memory', () => Promise.resolve(memoryContexts()), () => Promise.resolve(memoryConversations())],
  ];
  for (const [place, contextsIn, conversationsIn] of openings) {
    it(`keep contexts of two people in one conversation apart, in ${place}`, async () => {
      const contexts = await contextsIn();
      await contexts.put(key('p-1'), { language: 'nl', savedAt });
      await contexts.put(key('p-2'), { language: 'en', previous: { codes: [] }, savedAt });
      assert.equal((await contexts.get(key('p-1')))?.language, 'nl');
      assert.deepEqual((await contexts.get(key('p-2')))?.previous, { codes: [] });
      assert.equal(await contexts.get(key('p-3')), undefined);
      await contexts.close();
    });

    it(`keep the last of many parallel writes, in ${place}`, async () => {
      const contexts = await contextsIn();
      const writes = Array.from({ length: 101 }, (_, index) => contexts.put(key('p-1'), { previous: index, savedAt }));
      await Promise.all(writes);
      assert.equal((await contexts.get(key('p-1')))?.previous, 100);
      await contexts.close();
    });

    it(`forget a conversation that the bot was removed from, in ${place}`, async () => {
      const conversations = await conversationsIn();
      await conversations.put(personal('c1'));
      await conversations.put(personal('c2'));
      await conversations.remove('t', 'c1');
      assert.deepEqual(await conversations.list(), [personal('c2')]);
      assert.equal(await conversations.get('t', 'c1'), undefined);
      await conversations.close();
    });
  }

  it('drop the context that was quiet longest when there are too many', async () => {
    const contexts = memoryContexts();
    for (let index = 0; index < 10_001; index += 1) await contexts.put(key(`p-${index}`), { savedAt });
    assert.equal(await contexts.get(key('p-0')), undefined);
    assert.notEqual(await contexts.get(key('p-1')), undefined);
  });

  it('are there again after a restart, readable by their owner alone', async () => {
    const contexts = await openContexts({ dataDir, onNotice });
    const conversations = await openConversations({ dataDir, onNotice });
    await contexts.put(key('p-1'), { language: 'en', previous: { intent: 'x' }, savedAt });
    await conversations.put(personal('c1'));
    await Promise.all([contexts.close(), conversations.close()]);
    assert.equal((await stat(path.join(dataDir, 'contexts.json'))).mode & 0o777, 0o600);
    const again = await openContexts({ dataDir, onNotice });
    assert.deepEqual(await again.get(key('p-1')), { language: 'en', previous: { intent: 'x' }, savedAt });
    assert.deepEqual(await (await openConversations({ dataDir, onNotice })).list(), [personal('c1')]);
    assert.deepEqual(notices, []);
  });

  for (const damage of ['{"half', '[["key", {"savedAt": "never"}]]', '"text"', '']) {
    it(`are set aside, not overwritten, when they hold ${damage === '' ? 'nothing' : damage}`, async () => {
      await writeFile(path.join(dataDir, 'contexts.json'), damage);
      const contexts = await openContexts({ dataDir, onNotice });
      await contexts.put(key('p-1'), { savedAt });
      await contexts.close();
      const aside = (await readdir(dataDir)).find((name) => name.includes('damaged'));
      assert.equal(await readFile(path.join(dataDir, aside ?? ''), 'utf8'), damage);
      assert.equal(notices.length, 1);
      assert.match(notices[0] ?? '', /contexts\.json/);
    });
  }

  it('do not stop the service when they cannot be written', async () => {
    const contexts = await openContexts({ dataDir: path.join(dataDir, 'later'), onNotice });
    await writeFile(path.join(dataDir, 'later'), 'a file where the folder should be');
    await contexts.put(key('p-1'), { savedAt });
    await contexts.close();
    assert.equal(notices.length, 1);
    assert.match(notices[0] ?? '', /could not be written/);
  });
});
