/** A change of a person, on whatever state they are in when it is made. */
import type { ChangeKind, Write } from '../../domain/change/change.js';
import type { PersonId } from '../../domain/register/codes.js';
import { newPerson, type Person } from '../../domain/people/person.js';
import type { Case } from '../case.js';

/** Tries this often where others change the same people meanwhile. */
const TRIES = 10;

export interface PersonEdit {
  readonly kind: Extract<ChangeKind, 'role' | 'deputy' | 'away' | 'calendar'>;
  readonly person: PersonId;
  /** What is asked for, told apart from anything else that may be asked of the same state. */
  readonly asked: string;
  /** The people as they should be; none when they are so already. Called anew for every try. */
  readonly edit: (now: Person, everyone: readonly Person[]) => readonly Person[];
}

/** `already`: there was nothing to do; `busy`: others kept changing the same people. */
export async function changePerson(
  { kind, person, asked, edit }: PersonEdit,
  { store, calendar, actor, origin }: Case,
): Promise<'done' | 'already' | 'busy'> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = (await store.person(person)) ?? newPerson(person);
    const [first, ...others] = edit(now, await store.people()).map(written);
    if (first === undefined) return 'already';
    const { status } = await store.commit({
      key: `${kind} ${person}@${now.version} ${actor.id} ${asked}`,
      kind,
      subject: person,
      actor: actor.id,
      recordedAt: calendar.now(),
      occurredOn: calendar.today(),
      reason: null,
      origin,
      writes: [first, ...others],
    });
    if (status !== 'conflict') return 'done';
  }
  return 'busy';
}

const written = (person: Person): Write => ({ type: 'person', value: { ...person, version: person.version + 1 } });

/** Those for whom this person stood in, who have nobody now: someone who sees nothing cannot hear for others. */
export const withoutDeputy = (deputy: PersonId, everyone: readonly Person[]): readonly Person[] =>
  everyone.filter((other) => other.deputy === deputy && other.code !== deputy).map((one) => ({ ...one, deputy: null }));
