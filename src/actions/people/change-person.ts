/** A change of a person, on whatever state they are in when it is made. */
import type { ChangeKind, Write } from '../../domain/change/change.js';
import type { PersonRefusedOutcome } from '../../domain/outcome/people-outcome.js';
import type { PersonId } from '../../domain/register/codes.js';
import { newPerson, type Person } from '../../domain/people/person.js';
import type { Case } from '../case.js';
import { refused } from './find-person.js';

/** Tries this often where others change the same people meanwhile. */
const TRIES = 10;

export type Edited = readonly Person[] | PersonRefusedOutcome;

export interface PersonEdit {
  readonly kind: Extract<ChangeKind, 'role' | 'deputy' | 'away' | 'calendar'>;
  readonly person: PersonId;
  /** What is asked for, told apart from anything else that may be asked of the same state. */
  readonly asked: string;
  /**
   * The people as they should be, none when they are so already, or why it cannot be. Called anew for every try, so that
   * what it holds against the others holds when the change is made.
   */
  readonly edit: (now: Person, everyone: readonly Person[]) => Edited | Promise<Edited>;
}

/** `already`: there was nothing to do. Refused as `edit` refuses, and where others kept changing the same people. */
export async function changePerson(
  { kind, person, asked, edit }: PersonEdit,
  { store, calendar, actor, origin }: Case,
): Promise<'done' | 'already' | PersonRefusedOutcome> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = (await store.person(person)) ?? newPerson(person);
    const edited = await edit(now, await store.people());
    if ('type' in edited) return edited;
    const [first, ...others] = edited.map(written);
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
  return refused({ why: 'changed_meanwhile' });
}

const written = (person: Person): Write => ({ type: 'person', value: { ...person, version: person.version + 1 } });

/** Those for whom this person stood in, who have nobody now: someone who sees nothing cannot hear for others. */
export const withoutDeputy = (deputy: PersonId, everyone: readonly Person[]): readonly Person[] =>
  everyone.filter((other) => other.deputy === deputy && other.code !== deputy).map((one) => ({ ...one, deputy: null }));
