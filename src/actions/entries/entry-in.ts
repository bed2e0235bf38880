import type { CatalogueEntryCode } from '../../domain/register/codes.js';
import type { Catalogue, Investigation, Source, Vendor } from '../../domain/register/register.js';

/** The entry with this code; undefined where the catalogue has none, or no longer. */
export function entryIn(
  { vendors, sources, investigations }: Catalogue,
  { type, own }: CatalogueEntryCode,
): Vendor | Source | Investigation | undefined {
  switch (type) {
    case 'vendor':
      return vendors.find(({ code }) => code === own);
    case 'source':
      return sources.find(({ code }) => code === own);
    case 'investigation':
      return investigations.find(({ code }) => code === own);
  }
}
