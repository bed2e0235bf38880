/** Whose reminders are asked about: everyone's own, and of others only for who coordinates. */
import type { PersonId } from '../../domain/register/codes.js';
import type { PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import { may } from '../../domain/people/person.js';
import type { RemindersRefusedOutcome } from '../../domain/reminders/outcomes.js';
import type { Case } from '../case.js';
import { findPerson, isRefused } from '../people/find-person.js';
import { refused } from './refused.js';

/** The person, or null for whoever it is. */
export async function whoseReminders(
  { person: text, everyone }: { readonly person: string | null; readonly everyone: boolean },
  at: Case,
): Promise<{ readonly of: PersonId | null } | PersonRefusedOutcome | RemindersRefusedOutcome> {
  const of = text === null ? (everyone ? null : at.actor.id) : await findPerson(text, at, 'anyone');
  if (of !== null && isRefused(of)) return of;
  const isOwn = of === at.actor.id;
  return isOwn || may(at.actor, 'coordinate') ? { of } : refused({ why: 'right', right: 'coordinate' });
}
