import type { OverviewOutcome } from '../../domain/outcome/measure-outcome.js';
import { narrowed, risksOf } from '../../domain/query/query.js';
import { DERIVED_WORDS, type DerivedWord } from '../../domain/measure/words.js';
import type { ActionDeps } from '../deps.js';
import { lapsingIn } from './lapsing.js';
import { gapOfMeasures } from './on-record.js';
import type { ActionInput } from '../requests.js';

/** How all promises stand, in numbers. */
export async function overview({ query }: ActionInput<'overview'>, deps: ActionDeps): Promise<OverviewOutcome> {
  const { store, calendar } = deps;
  const today = query.asOf ?? calendar.today();
  const countWord = async (word: DerivedWord) =>
    [word, await store.countMeasures(narrowed(query, { field: 'word', anyOf: [word] }), today)] as const;
  const [total, words, states, obligors, risks, gap, lapsing] = await Promise.all([
    store.countMeasures(query, today),
    Promise.all(DERIVED_WORDS.map(countWord)),
    store.groupMeasures(query, 'state', today),
    store.groupMeasures(query, 'obligor', today),
    store.countRisks(risksOf(query), today),
    gapOfMeasures(query, deps),
    lapsingIn(query, today, store),
  ]);
  return { type: 'overview', today, query, total, words: new Map(words), states, obligors, risks, ...gap, ...lapsing };
}
