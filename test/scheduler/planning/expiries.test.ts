import assert from 'node:assert/strict';
import { addDays } from '../../../src/domain/time/local-date.js';
import { expiriesDue } from '../../../src/scheduler/planning/expiries.js';
import { day, person } from '../../support/builders.js';

const ENDS = { of: 'password', on: day('2026-12-31') } as const;
const [ANNA, BRAM] = [person('p-anna'), person('p-bram')];
const dueBefore = (days: number, people = [ANNA, BRAM]) => expiriesDue(ENDS, addDays(ENDS.on, -days), people);

describe('messages that the sign-in of the bot ends', () => {
  it('are for each who administers five in all, whatever days are looked at', () => {
    const all = Array.from({ length: 90 }, (_, index) => dueBefore(80 - index)).flat();
    const keys = new Set(all.map(({ key }) => key));
    assert.equal(keys.size, 2 * 5);
    assert.deepEqual([...new Set(all.map(({ kind, to }) => `${kind} ${to}`))], ['expiry p-anna', 'expiry p-bram']);
  });

  it('begin anew with what comes in its place', () => {
    const [first] = dueBefore(60, [ANNA]);
    const [second] = expiriesDue({ ...ENDS, on: day('2027-12-31') }, day('2027-11-01'), [ANNA]);
    assert.notEqual(first?.key, second?.key);
  });

  it('are none where nothing ends, or nobody can be written to', () => {
    assert.deepEqual(expiriesDue(null, ENDS.on, [ANNA]), []);
    assert.deepEqual(dueBefore(7, []), []);
  });
});
