/** Someone is away for a time, and who stands in for them. */
import type { PersonId } from '../../domain/register/codes.js';
import { addDays } from '../../domain/time/local-date.js';
import type { PersonChange, PersonChangedOutcome, PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { changePerson, type PersonEdit } from './change-person.js';
import { findPerson, isRefused, lacking, refused } from './find-person.js';

type Answer = PersonChangedOutcome | PersonRefusedOutcome;

/** Away until a day, or back again; with a deputy where one is named. Of others only by who coordinates. */
export async function setAway(
  { person: text, from, until, deputy: deputyText }: ActionInput<'setAway'>,
  at: Case,
): Promise<Answer> {
  const found = await personAndDeputy(text, deputyText, at);
  if ('type' in found) return found;
  const { person, deputy } = found;
  const today = at.calendar.today();
  if (until !== null && until <= today) return refused({ why: 'in_the_past', day: until });
  if (from !== undefined && until !== null && from > today) {
    return refused({ why: 'away_later', person, from, to: addDays(until, -1) });
  }
  const edit: PersonEdit['edit'] = (now) => {
    const next = { ...now, awayUntil: until, deputy: deputy ?? now.deputy };
    return next.awayUntil === now.awayUntil && next.deputy === now.deputy ? [] : [next];
  };
  const asked = `${until ?? 'back'} ${deputy ?? ''}`;
  const kept = until === null ? null : (deputy ?? (await at.store.person(person))?.deputy ?? null);
  return answer({ kind: 'away', person, asked, edit }, { what: 'away', until, deputy: kept }, at);
}

/** Who stands in for someone whenever they are away; nobody where `deputy` is null. */
export async function setDeputy(
  { person: text, deputy: deputyText }: ActionInput<'setDeputy'>,
  at: Case,
): Promise<Answer> {
  const found = await personAndDeputy(text, deputyText, at);
  if ('type' in found) return found;
  const { person, deputy } = found;
  const edit: PersonEdit['edit'] = (now) => (now.deputy === deputy ? [] : [{ ...now, deputy }]);
  return answer({ kind: 'deputy', person, asked: deputy ?? 'nobody', edit }, { what: 'deputy', deputy }, at);
}

/** Both people, where the actor may decide this for the first and they are not the same. */
async function personAndDeputy(
  text: string,
  deputyText: string | null,
  at: Case,
): Promise<{ readonly person: PersonId; readonly deputy: PersonId | null } | PersonRefusedOutcome> {
  const person = await findPerson(text, at);
  if (isRefused(person)) return person;
  const unfit = person === at.actor.id ? null : lacking(at, 'coordinate', 'administer');
  if (unfit !== null) return unfit;
  const deputy = deputyText === null ? null : await findPerson(deputyText, at);
  if (deputy !== null && isRefused(deputy)) return deputy;
  return deputy === person ? refused({ why: 'same_person' }) : { person, deputy };
}

async function answer(edit: PersonEdit, change: PersonChange, at: Case): Promise<Answer> {
  const result = await changePerson(edit, at);
  if (isRefused(result)) return result;
  const { person } = edit;
  const name = at.people.nameOf(person) ?? null;
  return { type: 'personChanged', person, name, change, already: result === 'already', local: at.local };
}
