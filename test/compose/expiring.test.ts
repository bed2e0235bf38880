import assert from 'node:assert/strict';
import type { TeamsIdentity } from '../../src/config.js';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import { ConfigError } from '../../src/domain/errors.js';
import type { SignIn } from '../../src/domain/sign-in.js';
import { expiringRoom } from '../../src/compose/expiring.js';
import { at, day } from '../support/builders.js';

const CALENDAR = fixedCalendar(at('2026-06-01'), 'Europe/Amsterdam');
const teams = (signIn: SignIn): TeamsIdentity => ({
  ...{ botId: 'bot', tenantId: 'tenant', coordinators: new Set(), cloud: 'public', endpoints: {} },
  signIn,
});
const certificate = (from: string, until: string): SignIn => ({
  ...{ kind: 'certificate', thumbprint: 'AB', privateKey: 'not-a-real-key' },
  validFrom: at(from),
  validUntil: at(until),
});
const held = (signIn: SignIn) => expiringRoom({ teams: teams(signIn) }, CALENDAR);

describe('until when the bot can sign in', () => {
  it('is told by its certificate', () => {
    assert.deepEqual(held(certificate('2026-01-01', '2026-07-01')), { of: 'certificate', on: '2026-07-01' });
  });

  it('is a reason not to start where that is over, or has not begun', () => {
    assert.throws(() => held(certificate('2025-01-01', '2026-05-31')), {
      name: ConfigError.name,
      message: 'BOT_CERTIFICATE: ended on 2026-05-31; put a new one in its place',
    });
    assert.throws(() => held(certificate('2026-06-02', '2027-01-01')), /holds from 2026-06-02 on/);
  });

  it('is of a password only what someone wrote down: nothing is refused for it', () => {
    const past: SignIn = { kind: 'password', password: 'not-a-real-secret', expires: day('2026-05-01') };
    assert.deepEqual(held(past), { of: 'password', on: '2026-05-01' });
  });

  it('means nothing on one’s own machine', () => {
    assert.equal(expiringRoom({ teams: null }, CALENDAR), null);
  });
});
