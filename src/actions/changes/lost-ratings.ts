import type { Write } from '../../domain/change/change.js';
import type { MeasureCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { counts, type Organisation } from '../../domain/organisation/organisation.js';
import {
  evaluate,
  measuresIn,
  sharesIn,
  type Condition,
  type ConditionWorld,
  type Risk,
} from '../../domain/risk/risk.js';
import type { Store } from '../../domain/store/store.js';
import { conditionWorld, type ConditionSource } from '../risks/condition-world.js';

/** Risks looked up at a time. */
const PAGE = 200;

/** What will be otherwise than it is now, for conditions that rest on it. */
interface Loss {
  readonly touches: (condition: Condition) => boolean;
  /** What a condition that it touches will depend on. */
  readonly after: (condition: Condition) => Promise<ConditionWorld>;
}

/** None of these measures is verified. */
const notVerified = (codes: readonly MeasureCode[], store: Store): Loss => ({
  touches: (condition) => measuresIn(condition).some((code) => codes.includes(code)),
  after: async (condition) => {
    const now = await conditionWorld(store, [condition]);
    return { ...now, isVerified: (code) => now.isVerified(code) && !codes.includes(code) };
  },
});

/** The risks that were mitigated, and are so no longer once none of these measures is verified. */
export const restingOn = (codes: readonly MeasureCode[], store: Store, today: LocalDate): Promise<readonly Risk[]> =>
  lostBy(notVerified(codes, store), store, today);

async function lostBy(loss: Loss, store: Store, today: LocalDate): Promise<readonly Risk[]> {
  const risks: Risk[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await store.findRisks({ status: ['mitigated'] }, { offset, limit: PAGE }, today);
    total = page.total;
    risks.push(...page.rows);
  }
  const resting = await Promise.all(risks.map(async (risk) => ((await holdsAfter(loss, risk)) ? [] : [risk])));
  return resting.flat();
}

async function holdsAfter({ touches, after }: Loss, { condition }: Risk): Promise<boolean> {
  if (condition === null || !touches(condition.condition)) return true;
  return evaluate(condition.condition, await after(condition.condition)).holds;
}

/** What is written of organisations and of what they said will be so. Null: no condition can rest on that. */
async function lossByWrites(writes: readonly Write[], store: Store): Promise<Loss | null> {
  const answers = writes.flatMap((write) => (write.type === 'answer' ? [write.value] : []));
  const organisations = writes.flatMap((write) => (write.type === 'organisation' ? [write.value] : []));
  const known = organisations.length === 0 ? [] : await store.organisations();
  // Whoever is called otherwise counts as before.
  const counted = organisations.filter((one) => countsOtherwise(one, known));
  if (answers.length === 0 && counted.length === 0) return null;
  const measures = new Set(answers.map(({ measure }) => measure));
  const then: ConditionSource = {
    measures: (codes) => store.measures(codes),
    findMeasures: (query, page, today) => store.findMeasures(query, page, today),
    organisations: async () => replaced(await store.organisations(), organisations),
    answersTo: async (code, asOf) => {
      const written = answers.filter(({ measure }) => measure === code);
      return replaced(await store.answersTo(code, asOf), written);
    },
  };
  return {
    touches: (condition) => sharesIn(condition).some(({ measure }) => counted.length > 0 || measures.has(measure)),
    after: (condition) => conditionWorld(then, [condition]),
  };
}

function countsOtherwise(now: Organisation, known: readonly Organisation[]): boolean {
  const before = known.find(({ code }) => code === now.code);
  if (before === undefined) return counts(now, null);
  return counts(before, null) !== counts(now, null) || before.group !== now.group;
}

function replaced<T extends { readonly code: string }>(now: readonly T[], written: readonly T[]): readonly T[] {
  const codes = new Set(written.map(({ code }) => code));
  return [...now.filter(({ code }) => !codes.has(code)), ...written];
}

/** The same risks without the rating, ready to be written. */
export const lostRatings = (codes: readonly MeasureCode[], store: Store, today: LocalDate): Promise<readonly Write[]> =>
  ratingsLostBy(notVerified(codes, store), store, today);

/** Risks that were mitigated, and are so no longer once this is written, without the rating; to be written with it. */
export async function ratingsLostWith(
  writes: readonly Write[],
  store: Store,
  today: LocalDate,
): Promise<readonly Write[]> {
  const loss = await lossByWrites(writes, store);
  return loss === null ? [] : ratingsLostBy(loss, store, today);
}

async function ratingsLostBy(loss: Loss, store: Store, today: LocalDate): Promise<readonly Write[]> {
  const risks = await lostBy(loss, store, today);
  return risks.map((risk) => ({ type: 'risk', value: { ...risk, rating: null, version: risk.version + 1 } }));
}
