/** For whom, in which words and about what a page is written. */
import type { Setting } from '../../cards/drawing.js';
import type { MeasureCode, RiskCode } from '../../domain/register/codes.js';
import { MAX_CRITERIA, narrowed, type Criterion, type MeasureQuery } from '../../domain/query/query.js';
import { NO_QUESTION, writeAddress, type Asked, type Change } from './address.js';

export interface View {
  readonly asked: Asked;
  readonly setting: Setting;
}

/** Where the dashboard is. */
export const DASHBOARD_PATH = '/dashboard';
/** Where someone chooses what a tab in a channel or chat shows; the manifest has it. */
export const CONFIGURE_PATH = `${DASHBOARD_PATH}/configure`;
/** Where each measure is: its code follows. */
export const MEASURES_PATH = `${DASHBOARD_PATH}/measures`;

/** Where each risk is: its code follows. */
export const RISKS_PATH = `${DASHBOARD_PATH}/risks`;

/** The dashboard with something else asked, or shown otherwise. */
export const dashboardLink = ({ asked }: Pick<View, 'asked'>, change: Change = {}): string =>
  asked.home + DASHBOARD_PATH + writeAddress(asked, change);

/** The choice of what a tab shows, with another choice made or shown otherwise. */
export const configureLink = ({ asked }: Pick<View, 'asked'>, change: Change = {}): string =>
  asked.home + CONFIGURE_PATH + writeAddress(asked, change);

/** Without any filter, on the same day. */
export function unfiltered(view: Pick<View, 'asked'>): string {
  const { asOf } = view.asked.query;
  return dashboardLink(view, { query: asOf === undefined ? NO_QUESTION : { criteria: [], asOf }, withClosed: false });
}

/** The page of a measure; the question goes along, so that the way back is to what was asked. */
export const measureLink = ({ asked }: Pick<View, 'asked'>, code: MeasureCode, change: Change = {}): string =>
  `${asked.home}${MEASURES_PATH}/${code}${writeAddress(asked, change)}`;

/** The page of a risk; the question goes along, so that the way back is to what was asked. */
export const riskLink = ({ asked }: Pick<View, 'asked'>, code: RiskCode, change: Change = {}): string =>
  `${asked.home}${RISKS_PATH}/${code}${writeAddress(asked, change)}`;

/** The measures that bear on a risk, whatever else was asked; on the same day. */
export function linkedLink(view: Pick<View, 'asked'>, code: RiskCode): string {
  const { asOf } = view.asked.query;
  const query: MeasureQuery = { criteria: [{ field: 'risk', anyOf: [code] }], ...(asOf === undefined ? {} : { asOf }) };
  return dashboardLink(view, { query, withClosed: true });
}

/** The question with one more criterion; as it is where it can hold no more. */
export const furtherNarrowed = (query: MeasureQuery, criterion: Criterion): MeasureQuery =>
  query.criteria.length >= MAX_CRITERIA || has(query, criterion) ? query : narrowed(query, criterion);

const has = ({ criteria }: MeasureQuery, criterion: Criterion): boolean =>
  criteria.some((one) => JSON.stringify(one) === JSON.stringify(criterion));
