import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { memoryContexts, openContexts } from '../../src/stores/contexts-file.js';
import { openConversations } from '../../src/stores/conversations-file.js';
import { contextKey, describeContexts, savedAt } from '../contracts/contexts.contract.js';
import { conversation } from '../contracts/conversations.contract.js';
import { DataFolder } from '../support/data-folder.js';

describeContexts(
  'contexts in memory',
  async () => ({ contexts: memoryContexts(), dispose: () => Promise.resolve() }),
  'passing',
);

describeContexts(
  'contexts in a file',
  async () => {
    const folder = await DataFolder.make();
    const open = () => openContexts({ dataDir: folder.path, onNotice: (notice) => folder.notices.push(notice) });
    const contexts = await open();
    const reopen = async () => {
      await contexts.close();
      return open();
    };
    return { contexts, reopen, dispose: () => folder.remove() };
  },
  'lasting',
);

describe('conversation files', () => {
  let dataDir: string;
  let notices: string[];
  const onNotice = (notice: string) => void notices.push(notice);

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'nakoming-contexts-'));
    notices = [];
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('drop the context that was quiet longest when there are too many', async () => {
    const contexts = memoryContexts();
    for (let index = 0; index < 10_001; index += 1) await contexts.put(contextKey(`p-${index}`), { savedAt });
    assert.equal(await contexts.get(contextKey('p-0')), undefined);
    assert.notEqual(await contexts.get(contextKey('p-1')), undefined);
  });

  it('are there again after a restart, readable by their owner alone', async () => {
    const contexts = await openContexts({ dataDir, onNotice });
    const conversations = await openConversations({ dataDir, onNotice });
    await contexts.put(contextKey('p-1'), { language: 'en', previous: { intent: 'x' }, savedAt });
    await conversations.put(conversation('c1'));
    await Promise.all([contexts.close(), conversations.close()]);
    assert.equal((await stat(path.join(dataDir, 'contexts.json'))).mode & 0o777, 0o600);
    const again = await openContexts({ dataDir, onNotice });
    assert.deepEqual(await again.get(contextKey('p-1')), { language: 'en', previous: { intent: 'x' }, savedAt });
    assert.deepEqual(await (await openConversations({ dataDir, onNotice })).list(), [conversation('c1')]);
    assert.deepEqual(notices, []);
  });

  for (const damage of ['{"half', '[["key", {"savedAt": "never"}]]', '"text"', '']) {
    it(`are set aside, not overwritten, when they hold ${damage === '' ? 'nothing' : damage}`, async () => {
      await writeFile(path.join(dataDir, 'contexts.json'), damage);
      const contexts = await openContexts({ dataDir, onNotice });
      await contexts.put(contextKey('p-1'), { savedAt });
      await contexts.close();
      const aside = (await readdir(dataDir)).find((name) => name.includes('damaged'));
      assert.equal(await readFile(path.join(dataDir, aside ?? ''), 'utf8'), damage);
      assert.equal(notices.length, 1);
      assert.match(notices[0] ?? '', /contexts\.json/);
    });
  }

  it('are set aside beside those that were set aside before', async () => {
    const file = path.join(dataDir, 'contexts.json');
    for (const damage of ['one', 'two']) {
      await writeFile(file, damage);
      await (await openContexts({ dataDir, onNotice })).close();
    }
    assert.equal(await readFile(`${file}.damaged-1`, 'utf8'), 'one');
    assert.equal(await readFile(`${file}.damaged-2`, 'utf8'), 'two');
  });

  it('do not stop the service when they cannot be written', async () => {
    const contexts = await openContexts({ dataDir: path.join(dataDir, 'later'), onNotice });
    await writeFile(path.join(dataDir, 'later'), 'a file where the folder should be');
    await contexts.put(contextKey('p-1'), { savedAt });
    await contexts.close();
    assert.equal(notices.length, 1);
    assert.match(notices[0] ?? '', /could not be written/);
  });
});
