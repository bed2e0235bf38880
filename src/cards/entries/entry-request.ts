import type { ActionRequest } from '../../actions/requests.js';
import { catalogueCode, type CatalogueEntryCode } from '../../domain/register/codes.js';

/** The card of a vendor, a source or an investigation. */
export const entryRequest = ({ type, own }: CatalogueEntryCode): ActionRequest => ({
  action: 'showEntry',
  input: { entry: catalogueCode(type, own) },
});
