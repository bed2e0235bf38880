/** How much one person has done at the same time. */
import type { PersonId } from '../domain/register/codes.js';

export type Turns = <T>(person: PersonId, work: () => Promise<T>, otherwise: () => T) => Promise<T>;

/** Does the work, or answers otherwise to someone who has `most` of it done already. */
export function atOnce(most: number): Turns {
  const running = new Map<PersonId, number>();
  return async (person, work, otherwise) => {
    const others = running.get(person) ?? 0;
    if (others >= most) return otherwise();
    running.set(person, others + 1);
    try {
      return await work();
    } finally {
      const left = (running.get(person) ?? 1) - 1;
      if (left > 0) running.set(person, left);
      else running.delete(person);
    }
  };
}
