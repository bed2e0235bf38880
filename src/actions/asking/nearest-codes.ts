/** Codes that may have been meant by one that the register does not have. */
import { isCircumstanceCode, isInvestigationCode, isMeasureCode, isRiskCode } from '../../domain/register/codes.js';
import type {
  CircumstanceCode,
  InvestigationCode,
  ItemCode,
  MeasureCode,
  RiskCode,
} from '../../domain/register/codes.js';
import type { ActionDeps } from '../deps.js';

/** Codes offered at the most. */
const OFFERED = 8;
/** Measures of one investigation looked through; a larger one is offered by its first numbers. */
const LOOKED_THROUGH = 500;

const SHAPE = /^(?<head>[A-Z]{2,4}\d{2,4})-(?<letter>[A-Z])(?<number>\d+)$/;

/**
 * The items of the same kind in the same investigation, nearest number first ("OW20-V9" → V7, V6 …); none when there
 * is no such investigation or it has no item of that kind.
 */
export async function nearestCodes(code: string, deps: ActionDeps): Promise<readonly ItemCode[]> {
  const groups = SHAPE.exec(code)?.groups;
  const head = groups?.['head'] ?? '';
  if (groups === undefined || !isInvestigationCode(head)) return [];
  const prefix = `${head}-${groups['letter'] ?? ''}`;
  const known = await codesLike(code, head, deps);
  const wanted = Number(groups['number']);
  const distance = (candidate: string) => Math.abs(Number(candidate.slice(prefix.length)) - wanted);
  return known
    .filter((candidate) => candidate.startsWith(prefix))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, OFFERED);
}

async function codesLike(code: string, head: InvestigationCode, deps: ActionDeps): Promise<readonly ItemCode[]> {
  if (isMeasureCode(code)) return measureCodes(head, deps);
  return isRiskCode(code) ? riskCodes(head, deps) : circumstanceCodes(head, deps);
}

/** By number, up to the first that is not there: circumstances are numbered without gaps in their source. */
async function circumstanceCodes(head: InvestigationCode, { store }: ActionDeps): Promise<readonly CircumstanceCode[]> {
  const found: CircumstanceCode[] = [];
  for (let number = 1; number <= LOOKED_THROUGH; number += 1) {
    const code = `${head}-C${number}`;
    if (!isCircumstanceCode(code) || (await store.circumstance(code)) === undefined) break;
    found.push(code);
  }
  return found;
}

async function measureCodes(head: InvestigationCode, { store, calendar }: ActionDeps): Promise<readonly MeasureCode[]> {
  const query = { criteria: [{ field: 'investigation' as const, anyOf: [head] }] };
  const { rows } = await store.findMeasures(query, { offset: 0, limit: LOOKED_THROUGH }, calendar.today());
  return rows.map((measure) => measure.code);
}

async function riskCodes(head: InvestigationCode, { store, calendar }: ActionDeps): Promise<readonly RiskCode[]> {
  const { rows } = await store.findRisks(
    { investigation: [head] },
    { offset: 0, limit: LOOKED_THROUGH },
    calendar.today(),
  );
  return rows.map((risk) => risk.code);
}
