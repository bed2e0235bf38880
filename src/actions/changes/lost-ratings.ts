import type { Write } from '../../domain/change.js';
import type { MeasureCode } from '../../domain/codes.js';
import type { LocalDate } from '../../domain/local-date.js';
import { evaluate, isVerified, measuresIn, type Risk } from '../../domain/risk.js';
import type { Store } from '../../domain/store.js';

/** Risks looked up at a time. */
const PAGE = 200;

/** The risks that were mitigated, and are so no longer once none of these measures is verified. */
export async function restingOn(
  codes: readonly MeasureCode[],
  store: Store,
  today: LocalDate,
): Promise<readonly Risk[]> {
  const risks: Risk[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await store.findRisks({ status: ['mitigated'] }, { offset, limit: PAGE }, today);
    total = page.total;
    risks.push(...page.rows);
  }
  const resting = await Promise.all(
    risks.map(async (risk) => ((await holdsWithout(codes, risk, store)) ? [] : [risk])),
  );
  return resting.flat();
}

async function holdsWithout(codes: readonly MeasureCode[], { condition }: Risk, store: Store): Promise<boolean> {
  if (condition === null) return true;
  const named = measuresIn(condition.condition);
  if (!codes.some((code) => named.includes(code))) return true;
  const verified = new Set((await store.measures(named)).filter(isVerified).map(({ code }) => code));
  return evaluate(condition.condition, (code) => verified.has(code) && !codes.includes(code)).holds;
}

/** The same risks without the rating, ready to be written. */
export async function lostRatings(
  codes: readonly MeasureCode[],
  store: Store,
  today: LocalDate,
): Promise<readonly Write[]> {
  const risks = await restingOn(codes, store, today);
  return risks.map((risk) => ({ type: 'risk', value: { ...risk, rating: null, version: risk.version + 1 } }));
}
