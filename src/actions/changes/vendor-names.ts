import type { Write } from '../../domain/change/change.js';
import type { FieldProblem } from '../../domain/change/fields.js';
import type { Vendor } from '../../domain/register/register.js';
import { isHomeParty } from '../../domain/register/codes.js';
import { slugOf } from '../../domain/organisation/organisation.js';
import type { Case } from '../case.js';
import type { GivenTo } from './given.js';

const folded = (name: string): string => name.toLocaleLowerCase('nl');

const calledSo = (text: string, vendors: readonly Vendor[]): Vendor | undefined =>
  vendors.find(({ code, name, aliases }) => [code, name, ...aliases].some((one) => folded(one) === folded(text)));

/** The vendor that is called as this one would be called again; undefined where none is. */
export async function calledAsBefore(writes: readonly Write[], { store }: Case): Promise<Vendor | undefined> {
  const { vendors } = await store.catalogue();
  const back = writes.flatMap((write) =>
    write.type === 'vendor' && write.value.retracted !== true ? [write.value] : [],
  );
  const found = back.flatMap(({ code, name, aliases }) => {
    const others = vendors.filter((one) => one.code !== code);
    return [name, ...aliases].flatMap((text) => calledSo(text, others) ?? []);
  });
  return found[0];
}

/** What another vendor is called cannot be said of this one as well: nobody would know which is meant. `own`: itself. */
export async function namesTaken(
  { name, aliases = [] }: GivenTo<'addVendor'>,
  own: Vendor | null,
  { store }: Case,
): Promise<readonly FieldProblem[]> {
  const { vendors } = await store.catalogue();
  const others = vendors.filter(({ code }) => code !== own?.code);
  const isTaken = (text: string): boolean => calledSo(text, others) !== undefined || isHomeParty(slugOf(text));
  return [
    ...(isTaken(name) ? [{ field: 'name', problem: 'taken' } as const] : []),
    ...(aliases.some(isTaken) ? [{ field: 'aliases', problem: 'taken' } as const] : []),
  ];
}

/** Without the name itself. */
export const otherNames = ({ name, aliases = [] }: GivenTo<'addVendor'>): readonly string[] =>
  aliases.filter((alias) => folded(alias) !== folded(name));
