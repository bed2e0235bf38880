/** From a code as it was written ("V4") to the items it can mean. */
import type { ActionRequest } from '../actions/requests.js';
import { isCircumstanceCode, isMeasureCode, isRiskCode } from '../domain/register/codes.js';
import type { CircumstanceCode, InvestigationCode, ItemCode, MeasureCode, RiskCode } from '../domain/register/codes.js';
import type { Store } from '../domain/store/store.js';
import type { CodeMention } from '../language/intent.js';

/** Investigations looked through for a number without its investigation. */
const LOOKED_THROUGH = 1000;
/** Items offered to choose from. */
const OFFERED = 10;

export type Resolved =
  | { readonly type: 'measure'; readonly code: MeasureCode }
  | { readonly type: 'risk'; readonly code: RiskCode }
  | { readonly type: 'instead'; readonly request: ActionRequest };

/**
 * The item that is meant: the one named in full, else the one of the investigation that the conversation is about,
 * else the only one there is. Where several have the number, or none, the request that asks or says so.
 */
export async function resolveCode(
  mention: CodeMention,
  current: InvestigationCode | null,
  store: Store,
): Promise<Resolved> {
  if (mention.investigation !== null) return named(`${mention.investigation}-${mention.number}`);
  if (current !== null) {
    const [found] = await existing([`${current}-${mention.number}`], store);
    if (found !== undefined) return named(found);
  }
  const { investigations } = await store.catalogue();
  const candidates = investigations.slice(0, LOOKED_THROUGH).map(({ code }) => `${code}-${mention.number}`);
  const found = await existing(candidates, store);
  if (found.length === 1 && found[0] !== undefined) return named(found[0]);
  if (found.length > 1) return choose(mention.text, found.slice(0, OFFERED));
  return unknown(mention.text, mention.of);
}

/** What a measure is asked to wait for; where there is no such thing, the request that says so. */
export async function resolveBlocker(
  mention: CodeMention,
  current: InvestigationCode,
  store: Store,
): Promise<MeasureCode | CircumstanceCode | ActionRequest> {
  const code = `${mention.investigation ?? current}-${mention.number}`;
  const [found] = await existing([code], store);
  return found !== undefined && !isRiskCode(found) ? found : { action: 'unknownCode', input: { code, of: mention.of } };
}

/** A code in full; whether the register has it, its action finds out. */
function named(code: string): Resolved {
  if (isMeasureCode(code)) return { type: 'measure', code };
  if (isRiskCode(code)) return { type: 'risk', code };
  if (isCircumstanceCode(code)) {
    return { type: 'instead', request: { action: 'showCircumstance', input: { circumstanceId: code } } };
  }
  return unknown(code, 'measure');
}

const unknown = (code: string, of: CodeMention['of']): Resolved => ({
  type: 'instead',
  request: { action: 'unknownCode', input: { code, of } },
});

const choose = (text: string, codes: ItemCode[]): Resolved => ({
  type: 'instead',
  request: { action: 'whichCode', input: { text, codes } },
});

async function existing(codes: readonly string[], store: Store): Promise<ItemCode[]> {
  const measures = await store.measures(codes.filter(isMeasureCode));
  const risks = await Promise.all(codes.filter(isRiskCode).map((code) => store.risk(code)));
  const circumstances = await Promise.all(codes.filter(isCircumstanceCode).map((code) => store.circumstance(code)));
  const others = [...risks, ...circumstances].flatMap((item) => (item === undefined ? [] : [item.code]));
  return [...measures.map(({ code }) => code), ...others];
}
