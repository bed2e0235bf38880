import type { CatalogueType } from '../../domain/register/codes.js';
import { format } from './format.js';

interface EntryList {
  readonly heading: string;
  readonly none: string;
  readonly count: (count: number) => string;
}

const counted = (one: string, several: string) => (count: number) =>
  count === 1 ? `Er is één ${one}` : `Er zijn ${format.number(count)} ${several}`;

/** Lists of vendors, documents, investigations and circumstances. */
export const entryLists = {
  kinds: {
    vendor: { heading: 'Leveranciers', none: 'Er is geen leverancier', count: counted('leverancier', 'leveranciers') },
    source: { heading: 'Bronnen', none: 'Er is geen bron', count: counted('bron', 'bronnen') },
    investigation: { heading: 'Onderzoeken', none: 'Er is geen onderzoek', count: counted('onderzoek', 'onderzoeken') },
    circumstance: {
      heading: 'Omstandigheden',
      none: 'Er is geen omstandigheid',
      count: counted('omstandigheid', 'omstandigheden'),
    },
  } satisfies Record<CatalogueType | 'circumstance', EntryList>,
  /** Behind how many there are. */
  about: (topic: string): string => ` over ‘${topic}’`,
  present: (count: number): string => (count > 1 ? ' die er nog zijn' : ' die er nog is'),
  gone: (count: number): string => (count > 1 ? ' die zijn opgeheven' : ' die is opgeheven'),
  investigation: (code: string, title: string, vendor: string, day: string): string =>
    `${code}  ${title} (${vendor}), gepubliceerd op ${day}`,
  stillThere: 'is er nog',
  goneOn: (day: string): string => `opgeheven op ${day}`,
  circumstance: (code: string, title: string, standing: string): string =>
    `${code}  ${title}${standing === '' ? '' : ` (${standing})`}`,
};
