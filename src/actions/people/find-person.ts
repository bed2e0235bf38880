/** From a name as it was written to the one person it means. */
import type { PersonId } from '../../domain/register/codes.js';
import type { PersonRefusal, PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import { may, type Right } from '../../domain/people/person.js';
import type { Case } from '../case.js';

/** `anyone`: also those who have no role. */
type Among = 'insiders' | 'anyone';

/** The person; a refusal where nobody goes by that name, or several do. */
export async function findPerson(
  text: string,
  { actor, people }: Case,
  among: Among = 'insiders',
): Promise<PersonId | PersonRefusedOutcome> {
  if (text.trim() === actor.id) return actor.id;
  const [one, ...others] = await (among === 'anyone' ? people.anyoneNamed(text) : people.named(text));
  if (one === undefined) return refused({ why: 'unknown_person', text, nearest: await people.nearest(text) });
  if (others.length === 0) return one;
  const names = [one, ...others].map((id) => people.nameOf(id) ?? id);
  return refused({ why: 'which_person', text, names });
}

export const isRefused = (found: string | PersonRefusedOutcome): found is PersonRefusedOutcome =>
  typeof found !== 'string';

export const refused = (refusal: PersonRefusal): PersonRefusedOutcome => ({ type: 'personRefused', refusal });

/** A refusal for whoever has none of these rights. */
export const lacking = ({ actor }: Case, ...rights: readonly [Right, ...Right[]]): PersonRefusedOutcome | null =>
  rights.some((right) => may(actor, right)) ? null : refused({ why: 'right', right: rights[0] });
