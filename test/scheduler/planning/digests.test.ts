import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addDays, type LocalDate } from '../../../src/domain/time/local-date.js';
import { digestsDue } from '../../../src/scheduler/planning/digests.js';
import { day, person } from '../../support/builders.js';

const SANNE = person('p-sanne');

const dueOn = (on: LocalDate, more: Partial<Parameters<typeof digestsDue>[0]> = {}) =>
  digestsDue({
    day: on,
    begun: day('2020-01-01'),
    isChannelOpen: true,
    coordinators: [SANNE],
    ...more,
  });

describe('messages by the calendar', () => {
  it('are one digest a week, whatever the day it can first go out on', () => {
    const monday = day('2020-08-31');
    const keys = Array.from({ length: 7 }, (_, index) => dueOn(addDays(monday, index))[0]?.key);
    assert.deepEqual(new Set(keys).size, 1);
    assert.notEqual(dueOn(addDays(monday, 7))[0]?.key, keys[0]);
  });

  it('are one summary a month for each coordinator', () => {
    const september = Array.from({ length: 30 }, (_, index) => dueOn(addDays(day('2020-09-01'), index)));
    const keys = september.flatMap((messages) =>
      messages.filter(({ kind }) => kind === 'summary').map(({ key }) => key),
    );
    assert.deepEqual([keys.length, new Set(keys).size], [30, 1]);
  });

  it('tell nothing of a week or a month that began before anyone looked', () => {
    const wednesday = day('2020-09-02');
    assert.deepEqual(dueOn(wednesday, { begun: wednesday }), []);
  });

  it('wait for a channel, and for its working hours', () => {
    assert.deepEqual(dueOn(day('2020-08-31'), { isChannelOpen: false, coordinators: [] }), []);
  });
});
