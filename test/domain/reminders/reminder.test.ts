import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CHANNEL,
  compareUrgency,
  REMINDER_RULES,
  withKey,
  type Recipient,
} from '../../../src/domain/reminders/reminder.js';
import { day, measureCode, person } from '../../support/builders.js';

const reminder = fc
  .record({
    measure: fc.constantFrom('OW20-V2', 'OW20-V10', 'MD23-O1').map(measureCode),
    deadlineVersion: fc.constant(1),
    rule: fc.constantFrom(...REMINDER_RULES),
    days: fc.constantFrom(0, 7),
    date: fc.constantFrom('2021-01-04', '2021-01-05').map(day),
    recipient: fc.constantFrom<Recipient[]>(person('sanne'), person('joost'), CHANNEL),
  })
  .map(withKey);

describe('reminders by what presses most', () => {
  it('have one order, in whichever they were found', () => {
    const found = fc.uniqueArray(reminder, { selector: ({ key }) => key, maxLength: 30 });
    fc.assert(
      fc.property(found, fc.func(fc.nat()), (all, lot) => {
        const otherwise = [...all].sort((a, b) => lot(a.key) - lot(b.key));
        assert.deepEqual([...otherwise].sort(compareUrgency), [...all].sort(compareUrgency));
      }),
    );
  });

  it('stand in the order of codes where they press as much', () => {
    const same = { deadlineVersion: 1, rule: 'after' as const, days: 1, date: day('2021-01-04') };
    const codes = ['OW20-V10', 'MD23-O1', 'OW20-V2'].map(measureCode);
    const sorted = codes
      .map((measure) => withKey({ ...same, measure, recipient: person('sanne') }))
      .sort(compareUrgency);
    assert.deepEqual(
      sorted.map(({ measure }) => measure),
      ['MD23-O1', 'OW20-V2', 'OW20-V10'],
    );
  });
});
