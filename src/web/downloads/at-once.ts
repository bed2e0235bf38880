/** How many requests of one person are answered at the same time. */
import type { PersonId } from '../../domain/register/codes.js';

export interface AtOnce {
  /** False, and nothing done, where so many run already. */
  readonly run: (person: PersonId, work: () => Promise<void>) => Promise<boolean>;
}

export function atOnce(most: number): AtOnce {
  const running = new Map<PersonId, number>();
  return {
    run: async (person, work) => {
      const others = running.get(person) ?? 0;
      if (others >= most) return false;
      running.set(person, others + 1);
      try {
        await work();
      } finally {
        const left = (running.get(person) ?? 1) - 1;
        if (left > 0) running.set(person, left);
        else running.delete(person);
      }
      return true;
    },
  };
}
