import type { CatalogueType } from '../../domain/register/codes.js';
import { format } from './format.js';
import { measuresOf, risksOf } from './lists.js';

const { number } = format;
const circumstancesOf = (count: number): string =>
  `${number(count)} ${count === 1 ? 'omstandigheid' : 'omstandigheden'}`;

/** Vendors, documents and investigations. */
export const entries = {
  kinds: { vendor: 'Leverancier', source: 'Bron', investigation: 'Onderzoek' } satisfies Record<CatalogueType, string>,
  vendor: 'Leverancier',
  source: 'Bron',
  products: 'Producten',
  aliases: 'Ook wel',
  publisher: 'Uitgegeven door',
  reference: 'Kenmerk',
  completed: 'Afgerond op',
  published: 'Gepubliceerd op',
  place: 'Plaats in de bron',
  sourceOn: (title: string, day: string): string => `${title} (${day})`,
  measures: measuresOf,
  risks: risksOf,
  circumstances: circumstancesOf,
  /** Of a vendor or a document. */
  investigations: (count: number): string => `${number(count)} ${count === 1 ? 'onderzoek' : 'onderzoeken'}`,
  nothing: {
    vendor: 'Er is nog geen onderzoek van deze leverancier.',
    source: 'Er komen nog geen onderzoeken of maatregelen uit deze bron.',
    investigation: 'Er zijn nog geen risico’s, maatregelen of omstandigheden.',
  } satisfies Record<CatalogueType, string>,
  add: {
    source: 'Bron toevoegen',
    investigation: 'Onderzoek toevoegen',
    risk: 'Risico toevoegen',
    measure: 'Maatregel toevoegen',
    circumstance: 'Omstandigheid toevoegen',
  },
  change: 'Wijzigen',
  takenBack: 'Niet meer in het register',
  takenBackDetail: (what: string): string =>
    `${what} is teruggenomen en staat in geen enkele lijst meer. De code wordt niet opnieuw gebruikt.`,
  /** Of what cannot come back any more. */
  stays: 'Dit kun je niet meer ongedaan maken.',
  namesWhatIsGone: (codes: string): string =>
    `Wat dan terugkomt, noemt iets dat niet meer in het register staat: ${codes}.`,
  nameTaken: (name: string): string =>
    `De leverancier ${name} heet nu zo. Kies eerst voor een van beide een andere naam.`,
  unknown: 'Dit staat niet in het register.',
  renamed: (was: string, now: string): string => `${was} heet nu ${now}`,
  nowCalled: (label: string, value: string): string => `${label.toLowerCase()}: ${value}`,
  none: 'geen',
  /** Which investigations there are of something. */
  all: 'Onderzoeken',
  allButton: 'Alle onderzoeken',
  noneOf: (topic: string): string => `Niet vastgelegd: er is hier geen onderzoek over ‘${topic}’.`,
  foundOf: (topic: string, count: number): string =>
    count === 1 ? `Er is één onderzoek over ‘${topic}’.` : `Er zijn ${number(count)} onderzoeken over ‘${topic}’.`,
  referredTo: (title: string, by: string): string => `${title} (genoemd in ${by})`,
  /** `also`: besides those that are here. */
  onlyReferredTo: (named: string, also: boolean): string =>
    `${also ? 'Ook' : 'Wel'} genoemd, zonder eigen maatregelen in dit register: ${named}.`,
  more: (count: number): string => `Nog ${number(count)} niet getoond.`,
};
