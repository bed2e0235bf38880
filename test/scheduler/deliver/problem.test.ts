import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { StoreError } from '../../../src/domain/errors.js';
import { problem } from '../../../src/scheduler/deliver/problem.js';

describe('what the log tells of an outbox that cannot be used', () => {
  it('is where it is damaged and what to do: that does not pass by itself', () => {
    const told = 'outbox.jsonl, line 3: the line is not as it was written. Move this file away.';
    assert.deepEqual(problem(new StoreError('STORE_DAMAGED', told)), { error: 'STORE_DAMAGED', told });
  });

  it('is nothing of what any other error says', () => {
    assert.deepEqual(problem(new StoreError('STORE_UNWRITABLE', 'no space for Anna')), { error: 'STORE_UNWRITABLE' });
    assert.deepEqual(problem(new TypeError('Anna is not a function')), { error: 'TypeError' });
    assert.deepEqual(problem('Anna'), { error: 'unknown' });
  });
});
