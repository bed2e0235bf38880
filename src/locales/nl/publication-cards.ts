import type { Language } from '../../domain/language.js';
import { format } from './format.js';
import { measuresOf } from './lists.js';

const { number } = format;

/** Cards that lead to a document, or say why there is none. */
export const publicationCards = {
  /** The card that leads to the document. */
  card: {
    update: 'Voortgangsbericht',
    dossier: 'Dossier',
    letter: 'Maatregelen uit één bron',
    ready: 'Het document staat klaar. Kies hieronder de vorm.',
    /** Where no link can be made. */
    noLinks:
      'Hier kan ik geen bestanden aanbieden. Vraag het mij in een persoonlijke chat, of vraag je beheerder om downloads aan te zetten.',
    period: (period: string): string => `Over ${period}`,
    day: (day: string): string => `Stand op ${day}`,
    contents: (count: number, codes: string): string => `Met ${measuresOf(count)}: ${codes}.`,
    numbers: 'In het kort',
    number: (what: string, count: number): string => `${what}: ${number(count)}`,
    languages: { nl: 'In het Nederlands', en: 'In het Engels' } satisfies Readonly<Record<Language, string>>,
    ofMeasure: 'Dossier',
    ofVendor: 'Voortgangsbericht',
    ofLetter: 'Als document',
  },
  refused: {
    reversed: {
      title: 'Deze periode loopt achteruit',
      text: (since: string, until: string): string =>
        `Ze begint op ${since} en eindigt op ${until}. Noem een begin dat voor het einde ligt.`,
    },
    to_come: {
      title: 'Deze dag moet nog komen',
      text: (_since: string, until: string): string =>
        `Wat er tot en met ${until} gebeurt, is nog niet bekend. Kies vandaag of een eerdere dag.`,
    },
    nothing: {
      title: 'Hierover is niets vastgelegd',
      text: 'Er staan geen maatregelen in het register die hierbij horen.',
    },
    confidential: {
      title: 'Hierover kan ik niets publiceren',
      text: (count: number): string =>
        `${count === 1 ? 'De maatregel die hierbij hoort, is' : `Alle ${number(count)} maatregelen die hierbij horen, zijn`} vertrouwelijk.`,
    },
    too_many: {
      title: 'Dit is te veel voor één document',
      text: (total: number, most: number): string =>
        `Het gaat om ${measuresOf(total)}; er passen er ${number(most)} in. Noem een leverancier of een onderzoek.`,
    },
  },
};
