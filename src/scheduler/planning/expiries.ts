/** Tells those who administer that what the bot signs in with ends: each once at each of a few moments before it. */
import type { PersonId } from '../../domain/register/codes.js';
import { toldAt, type Expiry } from '../../domain/measure/expiry.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { NewMessage } from '../../domain/reminders/outbox.js';

/** Those of today, whether or not they were made already. `people`: those who administer and can be written to now. */
export function expiriesDue(expiry: Expiry | null, day: LocalDate, people: readonly PersonId[]): readonly NewMessage[] {
  const before = expiry === null ? null : toldAt(expiry, day);
  if (expiry === null || before === null) return [];
  return people.map((to) => ({ key: `expiry ${to} ${expiry.on} ${before}`, kind: 'expiry', to, day, reminders: [] }));
}
