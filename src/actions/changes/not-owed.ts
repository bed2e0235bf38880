import type { FormOutcome } from '../../domain/outcome/change-outcome.js';
import type { Measure } from '../../domain/measure/measure.js';
import { isSameName, namesOf } from '../../domain/organisation/organisation-names.js';
import type { Case } from '../case.js';

/**
 * Whether who is said to have done a measure is another vendor, or an organisation, than the party that owes it.
 * Anyone else may know of it as well: a colleague, an auditor. Of what is confidential nothing is told.
 */
export async function notOwedBy(
  { obligor, confidential }: Measure,
  claimedBy: string | undefined,
  { store }: Case,
): Promise<FormOutcome['notOwed']> {
  const by = claimedBy?.trim() ?? '';
  if (confidential || by === '') return undefined;
  const isCalled = (names: readonly string[]): boolean => names.some((name) => isSameName(name, by));
  const [{ vendors }, organisations] = await Promise.all([store.catalogue(), store.organisations()]);
  const named = vendors.filter(({ code, name, aliases }) => isCalled([code, name, ...aliases]));
  if (named.length > 0) return named.some(({ code }) => code === obligor) ? undefined : { by, obligor };
  const isOther = obligor !== 'organisations' && organisations.some((one) => isCalled(namesOf(one)));
  return isOther ? { by, obligor } : undefined;
}
