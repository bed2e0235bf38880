/** "OW20-V1, OW20-V99 en V3": which of the codes that a question lists the register does not have. */
import type { ActionRequest } from '../actions/requests.js';
import { singlesIn, type MeasureQuery } from '../domain/query/query.js';
import { isMeasureCode, isRiskCode, type MeasureCode, type RiskCode } from '../domain/register/codes.js';
import type { Store } from '../domain/store/store.js';
import type { Intent } from '../language/intent.js';

export interface ListedCodes {
  /** As they were named: a number that no investigation has stands without one. */
  readonly unknown: readonly string[];
  /** What says so, with the nearest codes, where none of those listed exists. */
  readonly instead?: ActionRequest;
}

type Code = MeasureCode | RiskCode;

/** Of a list or a number; other questions name one item, and say themselves that it is unknown. */
export async function listedCodes(intent: Intent, store: Store): Promise<ListedCodes> {
  const codes = codesIn(intent);
  const [first] = codes;
  if (first === undefined) return { unknown: [] };
  const known = new Set(await existing(codes, store));
  const { investigations } = await store.catalogue();
  const unknown = [...byNumber(codes)].flatMap(([number, all]) =>
    all.length < investigations.length
      ? all.filter((code) => !known.has(code))
      : all.some((code) => known.has(code))
        ? []
        : [all.length === 1 ? (all[0] ?? number) : number],
  );
  const [named] = unknown;
  if (named === undefined || known.size > 0) return { unknown };
  return {
    unknown,
    instead: { action: 'unknownCode', input: { code: named, of: isRiskCode(first) ? 'risk' : 'measure' } },
  };
}

function codesIn(intent: Intent): readonly Code[] {
  if (intent.type === 'risks' || intent.type === 'countRisks') return intent.query.codes ?? [];
  return intent.type === 'list' || intent.type === 'count' ? codesOf(intent.query) : [];
}

const codesOf = ({ criteria }: MeasureQuery): readonly Code[] =>
  singlesIn(criteria).flatMap((one): readonly Code[] =>
    one.not !== true && (one.field === 'code' || one.field === 'risk') ? one.anyOf : [],
  );

async function existing(codes: readonly Code[], store: Store): Promise<readonly Code[]> {
  const measures = await store.measures(codes.filter(isMeasureCode));
  const risks = await Promise.all(codes.filter(isRiskCode).map((code) => store.risk(code)));
  return [...measures.map(({ code }) => code), ...risks.flatMap((risk) => (risk === undefined ? [] : [risk.code]))];
}

/** A number that was named without its investigation stands there for each of them. */
function byNumber(codes: readonly Code[]): ReadonlyMap<string, readonly Code[]> {
  const found = new Map<string, Code[]>();
  for (const code of codes) {
    const number = code.slice(code.indexOf('-') + 1);
    found.set(number, [...(found.get(number) ?? []), code]);
  }
  return found;
}
