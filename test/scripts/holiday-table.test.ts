import assert from 'node:assert/strict';
import { holidayTable } from '../../scripts/holiday-table.js';
import { DUTCH_HOLIDAYS } from '../../src/scheduler/dutch-holidays.js';

describe('the table of holidays', () => {
  it('is what the library counts: write it anew where it is not', () => {
    const counted = Object.fromEntries([...holidayTable()].map(([year, days]) => [year, days.join(' ')]));
    assert.deepEqual(DUTCH_HOLIDAYS, counted);
  });

  it('reaches further than any promise', () => {
    assert(DUTCH_HOLIDAYS[2090] !== undefined);
  });
});
