import { format } from './format.js';
import { measuresOf } from './lists.js';

const { number } = format;

/** Dossiers, and the measures of one letter. */
export const dossiers = {
  dossier: {
    title: (about: string): string => `Dossier: ${about}`,
    subtitle: (day: string): string => `Alles wat is vastgelegd, zoals het was op ${day}`,
    about: (count: number): string => `Dit dossier gaat over ${measuresOf(count)}.`,
    labels: {
      obligor: 'Moet het doen',
      investigation: 'Onderzoek',
      nature: 'Soort',
      state: 'Stand',
      owner: 'Eigenaar',
      progress: 'Voortgang',
      lapses: 'Vervalt',
      supersededBy: 'Vervangen door',
    },
    promise: 'Wat de bron zegt',
    deadlines: {
      title: 'Termijnen',
      head: ['Versie', 'Zoals verwoord', 'Gelezen als', 'Waarom zo gelezen', 'Vastgelegd'],
      first: 'Eerste termijn',
      recorded: (day: string): string => `Vastgelegd op ${day}.`,
    },
    dates: {
      title: 'Vier data',
      head: ['Wat', 'Wanneer', 'Door wie'],
      agreed: 'Toegezegd',
      /** Of what organisations were asked to do. */
      asked: 'Gevraagd',
      atLatest: (day: string): string => `uiterlijk ${day}`,
      reported: 'Gereed gemeld',
      evidence: 'Laatste bewijs',
      verified: 'Geverifieerd',
      partially_verified: 'Voor een deel geverifieerd',
      rejected: 'Bij de verificatie afgekeurd',
      none: 'niet vastgelegd',
    },
    periods: { title: 'Per periode', head: ['Periode', 'Stand', 'Gereed gemeld'] },
    evidence: {
      title: 'Bewijs',
      none: 'Er is geen bewijs vastgelegd.',
      head: ['Titel', 'Datum', 'Website en adres', 'SHA-256'],
    },
    risks: 'Risico’s waar dit bij hoort',
    blockers: {
      title: 'Wat tegenhoudt',
      head: ['Code en titel', 'Nu', 'Waar dat vandaan komt'],
      present: 'houdt nog tegen',
      gone: 'houdt niet meer tegen',
      inferred: 'onze gevolgtrekking',
      stated: 'de bron',
      hidden: (count: number): string =>
        count === 1
          ? 'Ook een vertrouwelijke maatregel hoort hierbij.'
          : `Ook ${number(count)} vertrouwelijke maatregelen horen hierbij.`,
    },
    notes: 'Aantekeningen',
    history: {
      title: 'Geschiedenis',
      none: 'Er zijn geen wijzigingen vastgelegd. De maatregel staat er zoals hij uit de bron is overgenomen.',
      head: ['Nr.', 'Gebeurd op', 'Vastgelegd op', 'Wat', 'Door'],
      reason: (reason: string): string => `reden: ${reason}`,
      confidential: 'vertrouwelijk op dat moment',
      somebody: 'een collega',
    },
  },
  letter: {
    title: (about: string): string => `Maatregelen uit: ${about}`,
    subtitle: (day: string): string => `Stand op ${day}`,
    about: (count: number): string => `In deze bron ${count === 1 ? 'staat' : 'staan'} ${measuresOf(count)}.`,
    labels: { publisher: 'Uitgegeven door', published: 'Datum', reference: 'Kenmerk' },
    overview: 'Overzicht',
    quotes: 'Wat er staat',
  },
};
