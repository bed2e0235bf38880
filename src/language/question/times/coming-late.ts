/** "Wat wordt er volgende maand te laat?": what nobody can be late with yet. */
import type { Criterion } from '../../../domain/query/query.js';
import { addDays, type LocalDate } from '../../../domain/time/local-date.js';
import { has, holdsMarker, type Item, type Sentence } from '../sentence/item.js';

/** The period is said of what is to come, and not of what is late by now. */
export const isToCome = (period: Item, sentence: Sentence): boolean =>
  has(sentence, 'will') || holdsMarker(period, 'coming', 'ahead', 'next');

/** In a period ahead: what is open and has to be done in it; on a day ahead: whatever has to be done before it. */
export function lateToCome(criteria: readonly Criterion[], today: LocalDate): readonly Criterion[] {
  const ahead = criteria.find((one) => one.field === 'period' && one.from !== null && one.from > today);
  const isLate = (one: Criterion): boolean =>
    one.field === 'word' && one.not !== true && one.anyOf.length === 1 && one.anyOf[0] === 'overdue';
  if (ahead?.field !== 'period' || ahead.from === null || ahead.not === true || !criteria.some(isLate)) return criteria;
  const { from, to } = ahead;
  return criteria.flatMap((one): readonly Criterion[] => {
    if (isLate(one))
      return [
        { field: 'word', anyOf: ['open'] },
        { field: 'kind', anyOf: ['deadline'] },
      ];
    return one === ahead && from === to ? [{ field: 'period', from: null, to: addDays(from, -1) }] : [one];
  });
}
