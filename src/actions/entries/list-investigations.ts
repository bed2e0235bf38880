import type { InvestigationsOutcome } from '../../domain/outcome/catalogue-outcome.js';
import type { Investigation } from '../../domain/register/register.js';
import type { ActionDeps } from '../deps.js';
import type { ActionInput } from '../requests.js';
import { hasAllWords, textsOfInvestigation, textsOfVendor, wordsIn } from './entry-texts.js';

/** The investigations of something, and those that are only referred to. */
export async function listInvestigations(
  { topic }: ActionInput<'listInvestigations'>,
  { store }: Pick<ActionDeps, 'store'>,
): Promise<InvestigationsOutcome> {
  const { investigations, vendors } = await store.catalogue();
  const words = wordsIn(topic);
  const hasAll = (texts: readonly string[]): boolean => words.length > 0 && hasAllWords(texts, words);
  const textsOfMaker = ({ vendor }: Investigation): readonly string[] =>
    vendors.filter(({ code }) => code === vendor).flatMap(textsOfVendor);
  const referredBy = ({ code, refersTo = [] }: Investigation) =>
    refersTo.filter(({ title }) => hasAll([title.nl, title.en])).map((reference) => ({ reference, by: code }));
  return {
    type: 'investigations',
    topic,
    rows: investigations.filter((one) => hasAll([...textsOfInvestigation(one), ...textsOfMaker(one)])),
    referredTo: investigations.flatMap(referredBy),
  };
}
