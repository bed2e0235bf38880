/** Which page an address means. */
import { isMeasureCode, type MeasureCode } from '../../domain/codes.js';
import { ASSETS_PATH } from './assets.js';
import { DASHBOARD_PATH, MEASURES_PATH } from './view.js';

export type Route =
  | { readonly page: 'dashboard' }
  | { readonly page: 'measure'; readonly code: MeasureCode }
  | { readonly page: 'asset'; readonly name: string }
  | { readonly page: 'none' };

export function routeOf(path: string): Route {
  const plain = path.replace(/\/+$/, '');
  if (plain === DASHBOARD_PATH) return { page: 'dashboard' };
  const [asset, measure] = [below(ASSETS_PATH, plain), below(MEASURES_PATH, plain)];
  if (asset !== undefined) return { page: 'asset', name: asset };
  // People write codes in small letters as well.
  const code = measure?.toUpperCase();
  return code !== undefined && isMeasureCode(code) ? { page: 'measure', code } : { page: 'none' };
}

const below = (folder: string, path: string): string | undefined =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
