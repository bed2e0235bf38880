import type { InvestigationsOutcome } from '../../domain/catalogue-outcome.js';
import { folded } from '../../domain/name-match.js';
import type { Investigation, Reference, Vendor } from '../../domain/register.js';
import type { ActionDeps } from '../deps.js';
import type { ActionInput } from '../requests.js';

/** The investigations of something, and those that are only referred to. */
export async function listInvestigations(
  { topic }: ActionInput<'listInvestigations'>,
  { store }: Pick<ActionDeps, 'store'>,
): Promise<InvestigationsOutcome> {
  const { investigations, vendors } = await store.catalogue();
  const words = folded(topic).split(' ').filter(Boolean);
  const hasAll = (...texts: readonly string[]): boolean => {
    const said = ` ${folded(texts.join(' '))} `;
    return words.length > 0 && words.every((word) => said.includes(` ${word}`));
  };
  const vendorOf = ({ vendor }: Investigation): Vendor | undefined => vendors.find(({ code }) => code === vendor);
  const referredBy = ({ code, refersTo = [] }: Investigation) =>
    refersTo.filter((one) => isOf(one, hasAll)).map((reference) => ({ reference, by: code }));
  return {
    type: 'investigations',
    topic,
    rows: investigations.filter((one) => hasAll(...textsOf(one, vendorOf(one)))),
    referredTo: investigations.flatMap(referredBy),
  };
}

const textsOf = ({ code, title, products, aliases }: Investigation, vendor: Vendor | undefined): readonly string[] => [
  ...[code, title.nl, title.en, ...products, ...aliases],
  ...(vendor === undefined ? [] : [vendor.name, ...vendor.aliases]),
];

const isOf = ({ title }: Reference, hasAll: (...texts: readonly string[]) => boolean): boolean =>
  hasAll(title.nl, title.en);
