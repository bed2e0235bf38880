import type { Write } from '../../domain/change.js';
import type { MeasureCode } from '../../domain/codes.js';
import { tallyOn } from '../../domain/coverage.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { OrganisationAnswer } from '../../domain/organisation-answer.js';
import { evaluate, measuresIn, type ConditionWorld, type Risk } from '../../domain/risk.js';
import type { Store } from '../../domain/store.js';
import { conditionWorld } from '../condition-world.js';

/** Risks looked up at a time. */
const PAGE = 200;

/** What else there is in the way of a condition than there is now. */
export interface Loss {
  readonly measures: readonly MeasureCode[];
  readonly without: (now: ConditionWorld) => ConditionWorld;
}

/** None of these measures is verified. */
const notVerified = (codes: readonly MeasureCode[]): Loss => ({
  measures: codes,
  without: (now) => ({ ...now, isVerified: (code) => now.isVerified(code) && !codes.includes(code) }),
});

/** The risks that were mitigated, and are so no longer once none of these measures is verified. */
export const restingOn = (codes: readonly MeasureCode[], store: Store, today: LocalDate): Promise<readonly Risk[]> =>
  lostBy(notVerified(codes), store, today);

async function lostBy(loss: Loss, store: Store, today: LocalDate): Promise<readonly Risk[]> {
  const risks: Risk[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await store.findRisks({ status: ['mitigated'] }, { offset, limit: PAGE }, today);
    total = page.total;
    risks.push(...page.rows);
  }
  const resting = await Promise.all(risks.map(async (risk) => ((await holdsAfter(loss, risk, store)) ? [] : [risk])));
  return resting.flat();
}

async function holdsAfter({ measures, without }: Loss, { condition }: Risk, store: Store): Promise<boolean> {
  if (condition === null) return true;
  const named = measuresIn(condition.condition);
  if (!measures.some((code) => named.includes(code))) return true;
  return evaluate(condition.condition, without(await conditionWorld(store, [condition.condition]))).holds;
}

/** Organisations will have said this. */
export async function lossByAnswers(written: readonly OrganisationAnswer[], store: Store): Promise<Loss> {
  const measures = [...new Set(written.map(({ measure }) => measure))];
  const organisations = await store.organisations();
  const after = new Map<MeasureCode, readonly OrganisationAnswer[]>(
    await Promise.all(
      measures.map(async (code) => [code, replaced(await store.answersTo(code), written, code)] as const),
    ),
  );
  return {
    measures,
    without: (now) => ({
      ...now,
      tallyOf: (measure, group) => {
        const answers = after.get(measure);
        return answers === undefined
          ? now.tallyOf(measure, group)
          : tallyOn(organisations, answers, { day: null, group });
      },
    }),
  };
}

function replaced(
  now: readonly OrganisationAnswer[],
  written: readonly OrganisationAnswer[],
  measure: MeasureCode,
): readonly OrganisationAnswer[] {
  const own = written.filter((answer) => answer.measure === measure);
  const codes = new Set(own.map(({ code }) => code));
  return [...now.filter(({ code }) => !codes.has(code)), ...own];
}

/** The same risks without the rating, ready to be written. */
export const lostRatings = (codes: readonly MeasureCode[], store: Store, today: LocalDate): Promise<readonly Write[]> =>
  ratingsLostBy(notVerified(codes), store, today);

/** Risks that were mitigated and are so no longer, without the rating, ready to be written. */
export async function ratingsLostBy(loss: Loss, store: Store, today: LocalDate): Promise<readonly Write[]> {
  const risks = await lostBy(loss, store, today);
  return risks.map((risk) => ({ type: 'risk', value: { ...risk, rating: null, version: risk.version + 1 } }));
}
