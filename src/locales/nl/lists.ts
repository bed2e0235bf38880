import { format } from './format.js';

const { number } = format;
export const measuresOf = (count: number): string => `${number(count)} ${count === 1 ? 'maatregel' : 'maatregelen'}`;
export const risksOf = (count: number): string => `${number(count)} ${count === 1 ? 'risico' : 'risico’s'}`;

/** Lists, counts and the numbers of the overview. */
export const lists = {
  measures: measuresOf,
  risks: risksOf,
  circumstance: (count: number): string => `${number(count)} ${count === 1 ? 'omstandigheid' : 'omstandigheden'}`,
  source: (count: number): string => `${number(count)} ${count === 1 ? 'bron' : 'bronnen'}`,
  overdue: (overdue: number, total: number): string =>
    overdue === total ? (total === 1 ? 'te laat' : 'allemaal te laat') : `${number(overdue)} te laat`,
  byRelevance: 'wat het best past eerst',
  nearby: (measures: string): string => `Niet vastgelegd, wel in de buurt: ${measures}`,
  noMeasures: 'Geen maatregelen gevonden',
  noRisks: 'Geen risico’s gevonden',
  searched: (filters: string): string => `Gezocht op: ${filters}.`,
  /** Above the questions that do find something. */
  nearest: 'Dit is er wel:',
  page: (first: number, last: number, total: number): string => `${number(first)}–${number(last)} van ${number(total)}`,
  pageGone: 'Deze bladzijde is er niet meer.',
  groups: {
    past: 'Termijn voorbij',
    now: 'Loopt nu',
    soon: 'Binnenkort',
    later: 'Later',
    endless: 'Zonder einddatum',
    confidential: 'Vertrouwelijk',
  },
  confidential: 'vertrouwelijk',
  countOf: (count: number): string => (count === 1 ? 'maatregel' : 'maatregelen'),
  countOfRisks: (count: number): string => (count === 1 ? 'risico' : 'risico’s'),
  per: (dimension: string): string => `Per ${dimension}`,
  moreGroups: (count: number): string => `En nog ${number(count)} ${count === 1 ? 'groep' : 'groepen'}.`,
  /** Above several numbers in one answer. */
  counts: 'Aantallen',
  restsOn: (codes: string): string => `Geteld: ${codes}.`,
  next: {
    title: (day: string): string => `Eerstvolgende termijn: ${day}`,
    today: 'vandaag',
    inDays: (days: string): string => `over ${days}`,
    none: 'Er komt geen termijn meer aan',
    noneDetail: 'Geen openstaande maatregel heeft een datum die nog moet komen.',
    confidential: 'De eerstvolgende termijn is vertrouwelijk',
  },
  overview: {
    title: 'Hoe staat het ervoor?',
    subtitle: (measures: string, day: string): string => `${measures} op ${day}`,
    perParty: 'Wie moet het doen',
    states: 'Status',
    risks: 'Risico’s',
  },
};
