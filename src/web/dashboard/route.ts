/** Which page an address means. */
import { isMeasureCode, isRiskCode, type MeasureCode, type RiskCode } from '../../domain/register/codes.js';
import { withoutEnd } from '../../domain/without-end.js';
import { ASSETS_PATH } from './assets.js';
import { CONFIGURE_PATH, DASHBOARD_PATH, MEASURES_PATH, RISKS_PATH } from './view.js';

export type Route =
  | { readonly page: 'dashboard' }
  | { readonly page: 'measure'; readonly code: MeasureCode }
  | { readonly page: 'risk'; readonly code: RiskCode }
  | { readonly page: 'configure' }
  | { readonly page: 'asset'; readonly name: string }
  | { readonly page: 'none' };

export function routeOf(path: string): Route {
  const plain = withoutEnd(path, '/');
  if (plain === DASHBOARD_PATH) return { page: 'dashboard' };
  if (plain === CONFIGURE_PATH) return { page: 'configure' };
  const asset = below(ASSETS_PATH, plain);
  if (asset !== undefined) return { page: 'asset', name: asset };
  // People write codes in small letters as well, and one measure or risk as one.
  const [measure, risk] = [
    below(MEASURES_PATH, plain) ?? below(MEASURES_PATH.slice(0, -1), plain),
    below(RISKS_PATH, plain) ?? below(RISKS_PATH.slice(0, -1), plain),
  ].map((code) => code?.toUpperCase() ?? '');
  if (measure !== undefined && isMeasureCode(measure)) return { page: 'measure', code: measure };
  return risk !== undefined && isRiskCode(risk) ? { page: 'risk', code: risk } : { page: 'none' };
}

const below = (folder: string, path: string): string | undefined =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
