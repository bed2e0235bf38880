import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { undoOf } from '../../../src/domain/measure/as-of.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import type { Entry } from '../../../src/stores/journal/journal-line.js';
import { FirstStates } from '../../../src/stores/moving/first-states.js';
import { catalogueCode } from '../../../src/domain/register/codes.js';
import type { Change } from '../../../src/domain/change/change.js';
import { change, changed, measure, vendor } from '../../support/builders.js';

const entry = (number: number, before: Measure | null, after: Measure): Entry => ({
  ...change(after),
  number,
  before: [undoOf(before, after)],
});

const retraction: Change = change([{ type: 'vendor', value: { ...vendor('zoom'), retracted: true, version: 2 } }]);
const codeOf = ({ code }: Measure) => code;

describe('items as they were before their first change', () => {
  it('have every field as it was before it was ever changed, however often that was', () => {
    const first = measure('OW20-V1', { progress: 5 });
    const second = changed(first, { progress: 10, state: 'in_progress' });
    const third = changed(second, { progress: 20 });
    const states = new FirstStates();
    states.note(entry(1, first, second));
    states.note(entry(2, second, third));
    assert.deepEqual(states.of([third], codeOf), [first]);
  });

  it('leave out what came into being by a change, whatever was changed of it later', () => {
    const added = measure('OW20-V9');
    const later = changed(added, { progress: 10 });
    const untouched = measure('OW20-V2');
    const states = new FirstStates();
    states.note(entry(1, null, added));
    states.note(entry(2, added, later));
    assert.deepEqual(states.of([later, untouched], codeOf), [untouched]);
  });

  it('are without what a change added, as that was not there: a vendor had not been taken back', () => {
    const [was, is] = [vendor('zoom'), { ...vendor('zoom'), retracted: true as const, version: 2 }];
    const states = new FirstStates();
    states.note({ ...retraction, number: 1, before: [undoOf(was, is)] });
    assert.deepEqual(
      states.of([is], ({ code }) => catalogueCode('vendor', code)),
      [was],
    );
  });
});
