/** What can be asked, with examples from this register. */
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { MeasureQuery } from '../../domain/query/query.js';
import type { ActionDeps } from '../deps.js';

const OWED_BY_EACH: MeasureQuery = {
  criteria: [
    { field: 'obligor', anyOf: ['organisations'] },
    { field: 'word', anyOf: ['open'] },
  ],
};

export async function help({ store, calendar }: Pick<ActionDeps, 'store' | 'calendar'>): Promise<Outcome> {
  const [{ investigations }, { rows }] = await Promise.all([
    store.catalogue(),
    store.findMeasures(OWED_BY_EACH, { offset: 0, limit: 1 }, calendar.today()),
  ]);
  return { type: 'help', investigations: investigations.map(({ code }) => code), owed: rows[0]?.code };
}
