import type { FacetWorld } from '../../src/domain/query/facets.js';
import { investigation, risk } from './builders.js';

/** One investigation, of these products, and these risks: what measures are filed by. */
export function facetWorld(products: readonly string[], ...codes: readonly string[]): FacetWorld {
  const office = investigation('OW20', { products });
  const risks = new Map(codes.map((code) => [code, risk(code)]));
  return {
    investigation: (code) => (code === office.code ? office : undefined),
    risk: (code) => risks.get(code),
  };
}
