import assert from 'node:assert/strict';
import { duplicateNames } from '../../scripts/test-names.mjs';

describe('names of tests', () => {
  it('may each be given once', () => {
    assert.deepEqual(
      duplicateNames([
        { name: 'late keeps', file: 'a' },
        { name: 'late loses', file: 'a' },
      ]),
      [],
    );
  });

  it('given twice are named with every file', () => {
    const tests = ['a', 'b', 'a'].map((file) => ({ name: 'late keeps', file }));
    assert.deepEqual(duplicateNames(tests), [{ name: 'late keeps', files: ['a', 'b', 'a'] }]);
  });
});
