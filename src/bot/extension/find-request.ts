/** What someone searches for: a sentence is read as any other, anything else is looked for as words. */
import type { Planned, Speaker } from '../../actions/planned.js';
import type { ActionRequest } from '../../actions/requests.js';
import { isMeasureCode, isRiskCode } from '../../domain/register/codes.js';
import type { Language } from '../../domain/language.js';
import { MAX_TEXT, type MeasureQuery, type PageRequest, type RiskQuery } from '../../domain/query/query.js';

export interface Search extends PageRequest {
  readonly of: 'measures' | 'risks';
  /** Empty: what presses most. */
  readonly text: string;
}

export interface Found {
  readonly request: Extract<ActionRequest, { action: 'listMeasures' | 'listRisks' }>;
  /** Of the sentence. */
  readonly language: Language;
}

const OPEN: MeasureQuery = { criteria: [{ field: 'word', anyOf: ['open'] }] };

export async function findRequest(
  { of, text, offset, limit }: Search,
  speaker: Speaker,
  plan: (text: string, speaker: Speaker) => Promise<Pick<Planned, 'request' | 'language'>>,
): Promise<Found> {
  const words = text.trim().slice(0, MAX_TEXT);
  const planned = words === '' ? null : await plan(words, speaker);
  const language = planned?.language ?? speaker.language;
  if (of === 'risks') {
    const query = words === '' ? {} : (risksAsked(planned?.request) ?? { text: words });
    return { request: { action: 'listRisks', input: { query, offset, limit } }, language };
  }
  const query = words === '' ? OPEN : (measuresAsked(planned?.request) ?? wordsOf(words));
  return { request: { action: 'listMeasures', input: { query, offset, limit } }, language };
}

const wordsOf = (words: string): MeasureQuery => ({ criteria: [{ field: 'text', words }] });

/** Null where it asks for no measures. */
function measuresAsked(request: ActionRequest | undefined): MeasureQuery | null {
  switch (request?.action) {
    case 'listMeasures':
    case 'countMeasures':
    case 'nextDeadline':
    case 'overview':
    case 'vendorRecord':
      return request.input.query;
    case 'showMeasure':
      return { criteria: [{ field: 'code', anyOf: [request.input.measureId] }] };
    case 'showRisk':
      return { criteria: [{ field: 'risk', anyOf: [request.input.riskId] }] };
    case 'whichCode': {
      const codes = request.input.codes.filter(isMeasureCode);
      return codes.length === 0 ? null : { criteria: [{ field: 'code', anyOf: codes }] };
    }
    default:
      return null;
  }
}

function risksAsked(request: ActionRequest | undefined): RiskQuery | null {
  switch (request?.action) {
    case 'listRisks':
    case 'countRisks':
      return request.input.query;
    case 'showRisk':
      return { codes: [request.input.riskId] };
    case 'showMeasure':
      return { measures: { criteria: [{ field: 'code', anyOf: [request.input.measureId] }] } };
    case 'whichCode': {
      const codes = request.input.codes.filter(isRiskCode);
      return codes.length === 0 ? null : { codes };
    }
    default:
      return null;
  }
}
