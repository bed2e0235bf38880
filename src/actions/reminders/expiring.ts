import { toldAt } from '../../domain/measure/expiry.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { may } from '../../domain/people/person.js';
import type { Case } from '../case.js';
import { refused } from './refused.js';

/** What the bot signs in with ends. For those who administer; refused where it was renewed meanwhile, or has ended. */
export function showExpiry({ actor, calendar, expiry = null }: Case): Outcome {
  if (!may(actor, 'administer')) return { type: 'denied' };
  const today = calendar.today();
  if (expiry === null || toldAt(expiry, today) === null) return refused({ why: 'unknown_message' });
  return { type: 'expiry', of: expiry.of, on: expiry.on, today };
}
