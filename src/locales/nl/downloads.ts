import { format } from './format.js';

const { number } = format;

/** Files that are fetched by a link, and what is said where a link does not work. */
export const downloads = {
  buttons: {
    xlsx: 'Download (Excel)',
    csv: 'Download (CSV)',
    json: 'Download (JSON)',
    docx: 'Word (DOCX)',
    md: 'Markdown',
    ics: 'Agenda (ICS)',
  },
  /** What a button fetches, and how long; for whoever points at it, and for a screen reader. */
  history: (code: string): string => `De geschiedenis van ${code}`,
  changes: (day: string): string => `De wijzigingen sinds ${day}`,
  measures: (measures: string): string => `${measures[0]?.toUpperCase() ?? ''}${measures.slice(1)}`,
  record: 'De nakoming in cijfers',
  hint: (what: string, form: string, minutes: number): string =>
    `${what} als ${form}. De link is alleen voor jou en werkt ${number(minutes)} minuten.`,
  forms: {
    xlsx: 'Excel-werkmap',
    csv: 'bestand voor Excel',
    json: 'bestand voor een programma',
    docx: 'Word-document',
    md: 'tekst met Markdown',
    ics: 'agenda',
  },
  /** Names of files, with what can stand in one; the code or the day comes behind it. */
  files: {
    measures: 'maatregelen',
    history: 'geschiedenis',
    changes: 'wijzigingen-sinds',
    record: 'nakoming-in-cijfers',
    publication: 'nakoming',
    calendar: 'agenda',
    person: 'gegevens',
  },
  columns: {
    number: 'Nummer',
    subject: 'Code of naam',
    title: 'Titel',
    change: 'Wijziging',
    details: 'Wat er veranderde',
    occurredOn: 'Gebeurd op',
    recordedOn: 'Vastgelegd op',
    by: 'Door',
    reason: 'Reden',
  },
  confidential: 'vertrouwelijk',
  /** A file that takes longer than a moment, on a card that is changed meanwhile. */
  progress: {
    titles: {
      under_way: 'Je bestand wordt opgehaald',
      stopping: 'Je bestand wordt gestopt',
      whole: 'Je bestand is opgehaald',
      stopped: 'Je bestand is gestopt',
      broken_off: 'Je bestand is niet compleet',
      lost: 'Je bestand wordt niet meer opgehaald',
    },
    /** What it is, with a capital; `form`: as in `forms`. */
    files: {
      measures: (form: string): string => `Maatregelen als ${form}`,
      history: (form: string): string => `Geschiedenis als ${form}`,
      changes: (form: string): string => `Wijzigingen als ${form}`,
    },
    /** "34.000 van 100.000 rijen (34%)"; a row is a measure, a change … */
    soFar: (rows: number, of: number, percentage: number): string =>
      `${number(rows)} van ${number(of)} rijen (${format.percent(percentage)})`,
    rows: (rows: number): string => `${number(rows)} ${rows === 1 ? 'rij' : 'rijen'}`,
    texts: {
      under_way: (rows: string): string =>
        `Klaar: ${rows}. Het bestand komt in je browser binnen; laat die open tot het compleet is.`,
      stopping: (rows: string): string => `Klaar tot nu toe: ${rows}. Zo staat hier wat ervan geworden is.`,
      whole: (rows: string): string => `Alles is verstuurd: ${rows}. Je vindt het bij je downloads.`,
      stopped: (rows: string): string =>
        `Je hebt het gestopt bij ${rows}. Er is geen bruikbaar bestand; wat er is binnengekomen, kun je weggooien.`,
      broken_off: (rows: string): string =>
        `Het brak af bij ${rows}. Gooi weg wat er is binnengekomen en vraag het opnieuw.`,
      lost: 'Staat het compleet bij je downloads, dan is er niets aan de hand. Anders is de dienst intussen opnieuw gestart: vraag het opnieuw.',
    },
    stop: 'Stop',
    look: 'Hoe staat het?',
    again: 'Vraag opnieuw',
  },
  refused: {
    wrong: {
      title: 'Deze link klopt niet',
      text: 'Hij is niet compleet of is gewijzigd. Vraag in de chat opnieuw om de kaart en gebruik de knop daarop.',
    },
    expired: {
      title: 'Deze link is verlopen',
      text: 'Een link werkt maar kort. Vraag in de chat opnieuw om de kaart: daarop staat een nieuwe.',
    },
    denied: {
      title: 'Je hebt geen toegang meer',
      text: 'Degene voor wie deze link is gemaakt, mag dit register niet zien. Vraag je beheerder om toegang.',
    },
    revoked: {
      title: 'Dit adres is ingetrokken',
      text: 'Vraag in de chat om een agenda-abonnement: daar staat het nieuwe adres.',
    },
    missing: {
      title: 'Dit staat niet in het register',
      text: 'Er is geen maatregel met die code. Vraag in de chat opnieuw om de kaart.',
    },
    busy: {
      title: 'Je haalt al bestanden op',
      text: 'Wacht tot die klaar zijn en probeer het dan opnieuw.',
    },
    unavailable: {
      title: 'Het register is even niet bereikbaar',
      text: 'Er is niets verloren. Probeer het over een paar minuten opnieuw.',
    },
    failed: {
      title: 'Er ging iets mis',
      text: 'Het bestand is niet gemaakt. Probeer het opnieuw; blijft het misgaan, zeg het dan tegen je beheerder.',
    },
  },
};
