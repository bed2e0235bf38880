/** The answer before as something to build on: its query, or its items by their codes. */
import { isMeasureCode, isRiskCode } from '../../../domain/register/codes.js';
import {
  EVERYTHING,
  MAX_VALUES,
  type Criterion,
  type MeasureQuery,
  type RiskQuery,
} from '../../../domain/query/query.js';
import type { Intent } from '../../intent.js';
import type { Previous } from '../../world.js';
import { unionOf } from './union.js';

/** The measures that were asked about, as a query; undefined where the answer was about something else. */
export function measuresBefore({ intent, codes }: Previous): MeasureQuery | undefined {
  switch (intent.type) {
    case 'count':
      return unionOf(intent.query, intent.also ?? []);
    case 'list':
    case 'overview':
    case 'record':
      return intent.query;
    case 'next':
      return codes.length > 0 ? ofCodes(codes) : intent.query;
    case 'measure':
      return ofCodes(codes);
    case 'risk':
    case 'risks':
    case 'countRisks':
      return ofRisks(intent, codes);
    default:
      return codes.some(isMeasureCode) ? ofCodes(codes) : undefined;
  }
}

/**
 * The same for a sentence that points at nothing: one measure has nothing to select from, but the list that it was
 * chosen from has.
 */
export function severalBefore(previous: Previous): MeasureQuery | undefined {
  const { intent, listing, listed = [] } = previous;
  if (intent.type !== 'measure') return measuresBefore(previous);
  return listing === undefined ? undefined : measuresBefore({ ...previous, intent: listing, codes: listed });
}

/** The query that a changed question keeps to: what was narrowed stays narrowed. */
export const queryBefore = (intent: Intent): MeasureQuery | undefined =>
  'query' in intent && 'criteria' in intent.query ? intent.query : undefined;

export const risksBefore = (intent: Intent): RiskQuery | undefined =>
  intent.type === 'risks' || intent.type === 'countRisks' ? intent.query : undefined;

function ofCodes(codes: Previous['codes']): MeasureQuery {
  const anyOf = codes.filter((code) => isMeasureCode(code)).slice(0, MAX_VALUES);
  return anyOf.length === 0 ? EVERYTHING : { criteria: [{ field: 'code', anyOf }] };
}

function ofRisks(intent: Intent, codes: Previous['codes']): MeasureQuery {
  const anyOf = codes.filter((code) => isRiskCode(code)).slice(0, MAX_VALUES);
  const query = risksBefore(intent);
  const criteria: Criterion[] = anyOf.length > 0 ? [{ field: 'risk', anyOf }] : (query?.measures?.criteria ?? []);
  return { criteria };
}
