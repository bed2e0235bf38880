import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { undoOf } from '../../../src/domain/as-of.js';
import type { Change } from '../../../src/domain/change.js';
import type { Measure } from '../../../src/domain/measure.js';
import type { Entry } from '../../../src/stores/journal/journal-line.js';
import { FirstStates } from '../../../src/stores/moving/first-states.js';
import { change, changed, measure } from '../../support/builders.js';

const entry = (next: Change, number: number, before: Measure | null): Entry => {
  const [{ value }] = next.writes;
  return { ...next, number, before: [undoOf(before, value) as Entry['before'][number]] };
};

describe('items as they were before their first change', () => {
  it('have every field as it was before it was ever changed, however often that was', () => {
    const first = measure('OW20-V1', { progress: 5 });
    const second = changed(first, { progress: 10, state: 'in_progress' });
    const third = changed(second, { progress: 20 });
    const states = new FirstStates();
    states.note(entry(change(second), 1, first));
    states.note(entry(change(third), 2, second));
    assert.deepEqual(states.of([third]), [first]);
  });

  it('leave out what came into being by a change, whatever was changed of it later', () => {
    const added = measure('OW20-V9');
    const later = changed(added, { progress: 10 });
    const untouched = measure('OW20-V2');
    const states = new FirstStates();
    states.note(entry(change(added), 1, null));
    states.note(entry(change(later), 2, added));
    assert.deepEqual(states.of([later, untouched]), [untouched]);
  });
});
