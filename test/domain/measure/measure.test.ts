import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  CLOSED_STATES,
  currentDeadline,
  firstDeadline,
  isOpen,
  MEASURE_STATES,
  OPEN_STATES,
} from '../../../src/domain/measure/measure.js';
import { deadline, measure } from '../../support/builders.js';

describe('a measure', () => {
  it('keeps its first deadline as the yardstick, whatever counts now', () => {
    const [first, second, third] = [
      deadline('2020-09-21'),
      deadline('2020-12-31', { version: 2 }),
      deadline('2020-11-30', { version: 3 }),
    ] as const;
    const moved = measure('OW20-V1', { deadlines: [first, second, third] });
    assert.equal(firstDeadline(moved), first);
    assert.equal(currentDeadline(moved), third);
    assert.equal(currentDeadline(measure('OW20-V1', { deadlines: [first] })), first);
  });

  it('is open or closed by its state, and every state is one of both', () => {
    for (const state of OPEN_STATES) assert.ok(isOpen(measure('OW20-V1', { state })), state);
    for (const state of CLOSED_STATES) assert.ok(!isOpen(measure('OW20-V1', { state })), state);
    assert.equal(MEASURE_STATES.length, OPEN_STATES.length + CLOSED_STATES.length);
  });
});
