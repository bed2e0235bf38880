import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { UNDER_WAY } from '../../src/domain/links/under-way.js';
import { memoryUnderWay } from '../../src/stores/memory-under-way.js';
import { describeUnderWay } from '../contracts/under-way.contract.js';
import { person } from '../support/builders.js';

describeUnderWay('files under way in memory', () => {
  let now = 0;
  const files = memoryUnderWay({ milliseconds: () => now });
  const pass = (milliseconds: number) => {
    now += milliseconds;
    return Promise.resolve();
  };
  return Promise.resolve({ files, another: files, pass, dispose: () => Promise.resolve() });
});

describe('the memory of files under way', () => {
  it('forgets what ended long ago, and nothing else', async () => {
    let now = 0;
    const files = memoryUnderWay({ milliseconds: () => now });
    const key = (id: string) => ({ person: person('p-sanne'), id });
    await files.end(key('old'), 'whole', 1);
    now = UNDER_WAY.kept / 2;
    await files.end(key('later'), 'whole', 2);
    now = UNDER_WAY.kept;
    await files.advance(key('now'), 3);
    const known = [await files.stop(key('old')), await files.stop(key('later')), await files.stop(key('now'))];
    assert.deepEqual(
      known.map(({ stage }) => stage),
      ['lost', 'whole', 'stopping'],
    );
  });
});
