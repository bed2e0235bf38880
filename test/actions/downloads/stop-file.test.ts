import assert from 'node:assert/strict';
import { stopFile } from '../../../src/actions/downloads/stop-file.js';
import type { DownloadByRow } from '../../../src/domain/links/download.js';
import { memoryUnderWay } from '../../../src/stores/memory-under-way.js';
import { person } from '../../support/builders.js';

const FILE: DownloadByRow = { what: 'measures', form: 'xlsx', query: { criteria: [] } };
const ID = '0b0e2f4c-7f53-4d6f-9d39-0f6b7d0b1c55';
const ASKED = { id: ID, file: FILE, of: 100 };

describe('stopping a file from the chat', () => {
  const by = (id: string) => ({ id: person(id), name: '', roles: new Set(['reader'] as const) });

  it('is for whoever fetches it, once or more often, and tells how far it was', async () => {
    const files = memoryUnderWay({ milliseconds: () => 0 });
    await files.advance({ person: person('p-sanne'), id: ID }, 40);
    for (const _ of ['once', 'again']) {
      assert.deepEqual(await stopFile(ASKED, { actor: by('p-sanne'), files }), {
        type: 'fileProgress',
        ...ASKED,
        stage: 'stopping',
        rows: 40,
      });
    }
  });

  it('is for nobody else, whatever their card says', async () => {
    const files = memoryUnderWay({ milliseconds: () => 0 });
    const key = { person: person('p-sanne'), id: ID };
    await files.advance(key, 40);
    const { stage, rows } = await stopFile(ASKED, { actor: by('p-bas'), files });
    assert.deepEqual([stage, rows, await files.advance(key, 50)], ['lost', 0, 'go_on']);
  });

  it('says that nobody knows of it where the service has started again', async () => {
    const files = memoryUnderWay({ milliseconds: () => 0 });
    assert.equal((await stopFile(ASKED, { actor: by('p-sanne'), files })).stage, 'lost');
  });
});
