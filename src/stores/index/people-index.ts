import type { PersonId } from '../../domain/register/codes.js';
import type { Person } from '../../domain/people/person.js';

/** The people of the register: a small list, of which every turn asks one. */
export class PeopleIndex {
  readonly #people = new Map<PersonId, Person>();
  #all: readonly Person[] | null = null;

  get(code: PersonId): Person | undefined {
    return this.#people.get(code);
  }

  put(person: Person): void {
    this.#people.set(person.code, person);
    this.#all = null;
  }

  /** In the order in which they came; the same array until one of them changes. */
  all(): readonly Person[] {
    return (this.#all ??= [...this.#people.values()]);
  }
}
