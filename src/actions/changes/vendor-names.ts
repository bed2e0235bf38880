import type { FieldProblem } from '../../domain/change-form.js';
import type { Vendor } from '../../domain/register.js';
import { isHomeParty } from '../../domain/codes.js';
import { slugOf } from '../../domain/organisation.js';
import type { Case } from '../case.js';
import type { GivenTo } from './given.js';

const folded = (name: string): string => name.toLocaleLowerCase('nl');

/** What another vendor is called cannot be said of this one as well: nobody would know which is meant. `own`: itself. */
export async function namesTaken(
  { name, aliases = [] }: GivenTo<'addVendor'>,
  own: Vendor | null,
  { store }: Case,
): Promise<readonly FieldProblem[]> {
  const { vendors } = await store.catalogue();
  const others = vendors.filter(({ code }) => code !== own?.code);
  const taken = new Set(others.flatMap((one) => [one.code, one.name, ...one.aliases]).map(folded));
  const isTaken = (text: string): boolean => taken.has(folded(text)) || isHomeParty(slugOf(text));
  return [
    ...(isTaken(name) ? [{ field: 'name', problem: 'taken' } as const] : []),
    ...(aliases.some(isTaken) ? [{ field: 'aliases', problem: 'taken' } as const] : []),
  ];
}

/** Without the name itself. */
export const otherNames = ({ name, aliases = [] }: GivenTo<'addVendor'>): readonly string[] =>
  aliases.filter((alias) => folded(alias) !== folded(name));
