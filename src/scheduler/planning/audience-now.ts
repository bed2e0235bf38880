/** Who hears of what, as people and their roles are now. */
import type { PersonId } from '../../domain/register/codes.js';
import type { Person, Role } from '../../domain/people/person.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import type { Audience } from '../../domain/reminders/audience.js';
import { contactsOf } from '../../domain/reminders/unanswered.js';

export interface AudienceSources {
  readonly people: () => Promise<readonly Person[]>;
  /** Who may do everything although nothing is recorded of them: in local mode those who have spoken, else COORDINATORS. */
  readonly standIns: () => Promise<readonly PersonId[]>;
  /** None are known when absent. */
  readonly organisations?: () => Promise<readonly Organisation[]>;
  /** Every caller has every role, whatever is recorded. */
  readonly local: boolean;
}

/** Without anyone who has the role, those who stand in: nothing is ever without someone who hears of it. */
export async function audienceNow({ people, standIns, organisations, local }: AudienceSources): Promise<Audience> {
  const known = await people();
  const others = await standIns();
  const contacts = contactsOf((await organisations?.()) ?? []);
  const having = (role: Role): readonly PersonId[] => {
    const found = known.filter(({ roles }) => roles.includes(role)).map(({ code }) => code);
    return local ? [...new Set([...found, ...others])] : found.length > 0 ? found : others;
  };
  return {
    people: new Map(known.map((person) => [person.code, person])),
    coordinators: having('coordinator'),
    verifiers: having('verifier'),
    administrators: having('administrator'),
    // Who lost every role hears of nothing any more.
    contacts: contacts.filter((one) => local || known.some(({ code, roles }) => code === one && roles.length > 0)),
  };
}
