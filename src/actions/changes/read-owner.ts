import type { PersonId } from '../../domain/register/codes.js';
import type { FieldPlace, Read } from './field-place.js';

/** How people name themselves. */
const MYSELF: ReadonlySet<string> = new Set(['ik', 'mij', 'me', 'mijzelf', 'mezelf', 'i', 'myself']);

/** A person by name or id. Several of one name, or none: the names that may have been meant. */
export async function readOwner(text: string, { people, actor }: FieldPlace): Promise<Read<PersonId>> {
  if (MYSELF.has(text.toLowerCase())) return { value: actor.id };
  const named = await people.named(text);
  const [first] = named;
  if (first === undefined) return { problem: 'unknown_person', nearest: await people.nearest(text) };
  if (named.length === 1) return { value: first };
  return { problem: 'not_a_choice', nearest: named.map((person) => people.nameOf(person) ?? person) };
}
