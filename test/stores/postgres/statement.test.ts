import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lookedUp } from '../../../src/stores/postgres/statement.js';

describe('keys that are looked up', () => {
  it('are never fewer than the database assumes, and none that was not asked for is among them', () => {
    assert.deepEqual([...new Set(lookedUp(['a', 'b', 'a']))], ['a', 'b']);
    assert.equal(lookedUp(['a', 'b', 'a']).length, 10);
  });

  it('are as they are where there are more, each once, and none where there are none', () => {
    const many = Array.from({ length: 30 }, (_, index) => `key ${index}`);
    assert.deepEqual(lookedUp([...many, ...many]), many);
    assert.deepEqual(lookedUp([]), []);
  });
});
