/** The register is never without someone who administers it. */
import type { Person } from '../../domain/people/person.js';
import type { Case } from '../case.js';
import type { Edited } from './change-person.js';
import { refused } from './find-person.js';

/**
 * What is changed where someone stops being an administrator, with one who stays one: the actor, where that is someone
 * else. That one is written again, unchanged, so that two who take the role from each other at the same moment, in
 * whatever way, cannot both succeed. Refused where nobody stays.
 */
export function withoutAdministrator(
  { code: leaving }: Person,
  changed: readonly Person[],
  everyone: readonly Person[],
  { actor }: Pick<Case, 'actor'>,
): Edited {
  const [staying] = everyone
    .filter(({ code, roles }) => code !== leaving && roles.includes('administrator'))
    .sort((a, b) => Number(b.code === actor.id) - Number(a.code === actor.id));
  if (staying === undefined) return refused({ why: 'last_administrator' });
  return changed.some(({ code }) => code === staying.code) ? changed : [...changed, staying];
}
