import type { EntriesOutcome } from '../../domain/outcome/catalogue-outcome.js';
import { PAGE_SIZE } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';
import type { ActionInput } from '../requests.js';
import {
  hasAllWords,
  textsOfCircumstance,
  textsOfInvestigation,
  textsOfSource,
  textsOfVendor,
  wordsIn,
} from './entry-texts.js';

/** The vendors, documents, investigations or circumstances, or those that have all words of the topic in their texts. */
export async function listEntries(
  { of, topic, present, offset }: ActionInput<'listEntries'>,
  { store }: Pick<ActionDeps, 'store'>,
): Promise<EntriesOutcome> {
  const asked = { type: 'entries' as const, topic, present };
  const words = wordsIn(topic);
  const page = <Row>(all: readonly Row[], textsOf: (row: Row) => readonly string[]) => {
    // Signs alone are no words: nothing has them.
    const found = topic !== '' && words.length === 0 ? [] : all.filter((row) => hasAllWords(textsOf(row), words));
    return { rows: found.slice(offset, offset + PAGE_SIZE), total: found.length, offset };
  };
  if (of === 'circumstance') {
    const all = await store.circumstances();
    const meant = all.filter(({ gone }) => present === null || (gone === null) === present);
    return { ...asked, of, ...page(meant, textsOfCircumstance) };
  }
  const { vendors, sources, investigations } = await store.catalogue();
  if (of === 'vendor') return { ...asked, of, ...page(vendors, textsOfVendor) };
  if (of === 'source') return { ...asked, of, ...page(sources, textsOfSource) };
  return { ...asked, of, ...page(investigations, textsOfInvestigation) };
}
