import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { currentDeadline } from '../../../src/domain/measure/measure.js';
import { overruled, reread } from '../../../src/domain/measure/overruling.js';
import { isStillDue } from '../../../src/scheduler/due/still-due.js';
import { at, day, deadline, measure, person } from '../../support/builders.js';
import { linesOf, lookAt, settingSince } from './looking.js';

const ENDS = ['before', 'begins', 'last_day', 'after'] as const;
const promised = measure('OW20-V2', { deadlines: [deadline('2020-12-31')] });
const anew: Measure = {
  ...promised,
  deadlines: reread(
    promised,
    overruled(currentDeadline(promised), { from: day('2021-01-01'), to: day('2021-03-31') }),
    { reason: 'Zo staat het in de bijlage', recordedBy: person('co'), recordedAt: at('2020-12-01') },
  ),
};
const SINCE = settingSince('2020-08-17');
const LOOK = { from: '2020-12-15', to: '2021-04-15', rules: ENDS };

describe('the reminders of a deadline that was read anew', () => {
  it('go by the new days, and no longer by the old ones', () => {
    const lines = linesOf(lookAt([anew], SINCE, LOOK));
    assert.ok(lines.includes('2021-03-31 last_day → co'), lines.join('\n'));
    assert.ok(lines.includes('2021-04-01 after → co'));
    assert.ok(lines.every((line) => !line.startsWith('2020-12-31 last_day') && !line.startsWith('2021-01-04 after')));
  });

  it('take the place of those that waited to be sent', () => {
    const waiting = lookAt([promised], SINCE, LOOK);
    assert.ok(waiting.length > 0);
    for (const { reminder } of waiting) {
      assert.ok(isStillDue(reminder, promised, reminder.date));
      assert.ok(!isStillDue(reminder, anew, reminder.date), reminder.key);
    }
  });
});
