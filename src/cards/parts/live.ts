/** Cards that keep themselves up to date: a client asks for a card again, and each person gets their own. */
import type { ActionName, ActionRequest } from '../../actions/requests.js';
import type { Language } from '../../domain/language.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { fits } from '../template/budget.js';
import { entryRequest } from '../entries/entry-request.js';
import { WrittenCard, type JsonObject, type Rendered } from '../template/rendered.js';
import { liveClick } from '../verbs.js';

/** What is the same question for everyone who sees it, and only reads. */
const LIVE: ReadonlySet<ActionName> = new Set<ActionName>([
  'listMeasures',
  'countMeasures',
  'showMeasure',
  'listRisks',
  'countRisks',
  'showRisk',
  'showCircumstance',
  'showEntry',
  'nextDeadline',
  'overview',
  'vendorRecord',
  'showCoverage',
  'showOrganisation',
]);

/** What a card with this answer asks again; null where it stays as it is. How things stood in the past does not change. */
export function liveRequest(request: ActionRequest, outcome: Outcome): ActionRequest | null {
  if (outcome.type === 'changed') return requestOf(outcome.shows);
  const { input } = request;
  const asOf = 'query' in input ? input.query.asOf : 'asOf' in input ? input.asOf : undefined;
  return LIVE.has(request.action) && asOf === undefined ? request : null;
}

function requestOf(shown: Extract<Outcome, { type: 'changed' }>['shows']): ActionRequest | null {
  switch (shown.type) {
    case 'measure':
      return { action: 'showMeasure', input: { measureId: shown.measure.code, focus: null, historyOffset: 0 } };
    case 'risk':
      return { action: 'showRisk', input: { riskId: shown.risk.code, focus: null } };
    case 'organisation':
      return { action: 'showOrganisation', input: { organisation: shown.organisation.code, offset: 0 } };
    case 'circumstance':
      return { action: 'showCircumstance', input: { circumstanceId: shown.circumstance.code } };
    case 'vendor':
      return entryRequest({ type: 'vendor', own: shown.vendor.code });
    case 'source':
      return entryRequest({ type: 'source', own: shown.source.code });
    case 'investigation':
      return entryRequest({ type: 'investigation', own: shown.investigation.code });
    case 'takenBack':
      return null;
  }
}

/** `refresh` of an Adaptive Card. Without user ids it is for everyone, where Teams does that: up to sixty people. */
export const refreshOf = (request: ActionRequest, language: Language): JsonObject => ({
  action: { type: 'Action.Execute', title: '↻', ...liveClick(request, language) },
});

/** The same card, which asks for itself again; as it was where it would grow too large. */
export function asLive(rendered: Rendered, request: ActionRequest | null, language: Language): Rendered {
  if (request === null) return rendered;
  const live = withRefresh(rendered, refreshOf(request, language));
  return fits(live) ? live : rendered;
}

/** A card that was written is not read for it. */
function withRefresh(rendered: Rendered, refresh: JsonObject): Rendered {
  const { json, summary } = rendered;
  if (json === undefined) return { card: { ...rendered.card, refresh }, summary };
  return new WrittenCard(`${json.slice(0, -1)},"refresh":${JSON.stringify(refresh)}}`, summary);
}
