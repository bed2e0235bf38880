/** Whether words occur in the register: in a text of a measure or a risk, also in part or as a slip. */
import type { LocalDate } from '../domain/time/local-date.js';
import { MAX_TEXT } from '../domain/query/query.js';
import type { Store } from '../domain/store/store.js';

/** Words looked up for one sentence; one with more of them is no question. */
const MAX_WORDS = 16;

export async function occurringWords(
  words: readonly string[],
  store: Store,
  today: LocalDate,
): Promise<ReadonlyMap<string, boolean>> {
  const asked = words.slice(0, MAX_WORDS).filter((word) => word.length <= MAX_TEXT);
  return new Map(await Promise.all(asked.map(async (word) => [word, await occurs(word, store, today)] as const)));
}

async function occurs(word: string, store: Store, today: LocalDate): Promise<boolean> {
  const [measures, risks] = await Promise.all([
    store.countMeasures({ criteria: [{ field: 'text', words: word }] }, today),
    store.findRisks({ text: word }, { offset: 0, limit: 0 }, today),
  ]);
  return measures > 0 || risks.total > 0;
}
