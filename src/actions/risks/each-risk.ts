import type { Risk } from '../../domain/risk/risk.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Store } from '../../domain/store/store.js';

/** Risks looked up at a time. */
const PAGE = 200;

/** Every risk, in the order of codes. */
export async function* eachRisk(store: Store, today: LocalDate): AsyncGenerator<Risk> {
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await store.findRisks({}, { offset, limit: PAGE }, today);
    total = page.total;
    yield* page.rows;
  }
}
