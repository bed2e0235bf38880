import { format } from './format.js';

const { number } = format;

/** What stands on buttons, and what a screen reader says of a row that can be clicked. */
export const buttons = {
  previous: 'Vorige',
  next: 'Volgende',
  newer: 'Nieuwer',
  older: 'Ouder',
  back: '← Terug',
  now: 'Zoals het nu is',
  list: 'Toon de lijst',
  allMeasures: 'Alle maatregelen',
  allRisks: 'Alle risico’s',
  linkedMeasures: (count: number): string =>
    count === 1
      ? 'De gekoppelde maatregel'
      : `${count === 2 ? 'Beide' : `Alle ${number(count)}`} gekoppelde maatregelen`,
  linkedRisks: (count: number): string => `Alle ${number(count)} gekoppelde risico’s`,
  sameDay: (count: number): string => `Alle ${number(count)} op die dag`,
  readOn: (text: string): string => `Lees verder: ${text}`,
  /** Texts that may be cut on a card. */
  texts: { quote: 'het citaat', deadline: 'de termijn', notes: 'de aantekeningen', condition: 'de voorwaarde' },
  open: (code: string): string => `Toon ${code}`,
  help: 'Wat kan ik vragen?',
  didYouMean: 'Bedoel je iets anders?',
  count: (what: string): string => `aantal: ${what}`,
  perDimension: (what: string, dimension: string): string => `${what} per ${dimension}`,
  risks: (what: string): string => `risico’s: ${what}`,
  nextDeadline: (what: string): string => `eerstvolgende termijn: ${what}`,
  overviewOf: (what: string): string => `overzicht: ${what}`,
  wording: (text: string): string => `lees ‘${text}’`,
};
