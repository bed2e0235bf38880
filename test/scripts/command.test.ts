import assert from 'node:assert/strict';
import { commandOf } from '../../scripts/command.js';

describe('how a program of ours is started', () => {
  it('is by npm from the sources, and by Node where they were compiled and there is no npm', () => {
    assert.equal(commandOf('move-store'), 'npm run move-store --');
    assert.equal(commandOf('move-store', 'file:///app/tools/scripts/command.js'), 'node scripts/move-store.js');
  });
});
