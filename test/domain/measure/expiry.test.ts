import assert from 'node:assert/strict';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import { daysLeft, expiryOf, toldAt } from '../../../src/domain/measure/expiry.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import type { SignIn } from '../../../src/domain/sign-in.js';
import { at, day } from '../../support/builders.js';

const CALENDAR = fixedCalendar(at('2026-06-01'), 'Europe/Amsterdam');
const ENDS = { of: 'password', on: day('2026-12-31') } as const;
const before = (days: number) => addDays(ENDS.on, -days);

describe('the end of what the bot signs in with', () => {
  it('is of a password the day that was set, and unknown where none was', () => {
    const password: SignIn = { kind: 'password', password: 'x', expires: ENDS.on };
    assert.deepEqual(expiryOf(password, CALENDAR), ENDS);
    assert.equal(expiryOf({ ...password, expires: null }, CALENDAR), null);
  });

  it('is of a certificate the day on which it ends, where the deadlines are', () => {
    const period = { validFrom: at('2026-01-01'), validUntil: at('2026-12-30', '23:30:00.000') };
    const certificate: SignIn = { kind: 'certificate', thumbprint: 'AB', privateKey: 'x', ...period };
    assert.deepEqual(expiryOf(certificate, CALENDAR), { of: 'certificate', on: '2026-12-31' });
  });

  it('is never with the identity of a machine, and nowhere in local mode', () => {
    assert.equal(expiryOf({ kind: 'managedIdentity', clientId: 'x', endpoint: null }, CALENDAR), null);
    assert.equal(expiryOf(null, CALENDAR), null);
  });

  it('is counted in days: none on the day itself, fewer than none after it', () => {
    assert.deepEqual(
      [60, 1, 0, -3].map((days) => daysLeft(ENDS, before(days))),
      [60, 1, 0, -3],
    );
  });

  it('is told of at sixty, thirty, fourteen, seven days and one, whatever day is looked at first', () => {
    const days = [61, 60, 45, 31, 30, 15, 14, 8, 7, 2, 1, 0, -1];
    assert.deepEqual(
      days.map((left) => toldAt(ENDS, before(left))),
      [null, 60, 60, 60, 30, 30, 14, 14, 7, 7, 1, 1, null],
    );
  });
});
