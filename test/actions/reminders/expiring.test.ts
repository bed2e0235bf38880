import assert from 'node:assert/strict';
import type { Expiry } from '../../../src/domain/measure/expiry.js';
import type { Role } from '../../../src/domain/people/person.js';
import { CHANNEL } from '../../../src/domain/reminders/reminder.js';
import { day } from '../../support/builders.js';
import { deskWith, outcome } from '../../support/change-desk.js';
import { showing } from '../../support/reminder-requests.js';

/** On Monday 1 February 2021. */
const show = async (expiry: Expiry | null, as: readonly Role[], kind: 'expiry' | 'digest' = 'expiry') => {
  const desk = deskWith({}, { expiry });
  await desk.reminders.post({ key: 'told', kind, ...(kind === 'digest' ? { to: CHANNEL } : {}) });
  return desk.request(showing('told'), { as });
};
const soon: Expiry = { of: 'certificate', on: day('2021-02-15') };

describe('a message that the sign-in of the bot ends', () => {
  it('says what ends and when, to whoever administers, also where they read nothing of the register', async () => {
    const told = { type: 'expiry', of: 'certificate', on: '2021-02-15', today: '2021-02-01' };
    assert.deepEqual(await show(soon, ['administrator']), told);
    assert.deepEqual(await show(soon, ['coordinator', 'administrator']), told);
  });

  it('is for nobody else', async () => {
    for (const role of ['reader', 'coordinator'] as const) {
      assert.equal((await show(soon, [role])).type, 'denied');
    }
  });

  it('opens no other message to someone who administers', async () => {
    assert.equal((await show(soon, ['administrator'], 'digest')).type, 'denied');
  });

  it('has nothing left to say where it was renewed, or has ended', async () => {
    for (const expiry of [null, { ...soon, on: day('2021-04-03') }, { ...soon, on: day('2021-01-31') }]) {
      const { refusal } = outcome('remindersRefused', await show(expiry, ['administrator']));
      assert.equal(refusal.why, 'unknown_message');
    }
    assert.equal((await show({ ...soon, on: day('2021-04-02') }, ['administrator'])).type, 'expiry');
  });
});
