/** Which days a deadline has, by its kind. */
import type { DeadlineKind } from './deadline.js';

export type Need = 'needed' | 'allowed' | 'none';

/** A recurring one may name its first occurrence. */
export const DAYS_OF_KIND: Readonly<Record<DeadlineKind, { readonly earliest: Need; readonly latest: Need }>> = {
  deadline: { earliest: 'allowed', latest: 'needed' },
  forecast: { earliest: 'allowed', latest: 'needed' },
  expiry: { earliest: 'allowed', latest: 'needed' },
  start: { earliest: 'needed', latest: 'none' },
  recurring: { earliest: 'allowed', latest: 'allowed' },
  event: { earliest: 'none', latest: 'none' },
  standing: { earliest: 'none', latest: 'none' },
  undated: { earliest: 'none', latest: 'none' },
};
