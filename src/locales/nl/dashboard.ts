import { format } from './format.js';
import { measuresOf, risksOf } from './lists.js';

const { number } = format;
const areOrIs = (count: number): string => (count === 1 ? 'is' : 'zijn');

/** The dashboard: a page of charts and lists, and the page of one measure. */
export const dashboard = {
  name: 'Nakoming',
  title: 'Dashboard',
  skip: 'Naar de inhoud',
  /** On a card of the chat. */
  chat: { open: 'Open het dashboard', hint: 'Dezelfde vraag in grafieken, met een tijdlijn' },
  /** What the page says in one sentence. */
  headline: {
    none: 'Geen maatregelen gevonden',
    late: (late: number, open: number): string =>
      `${number(late)} van ${number(open)} openstaande maatregelen ${areOrIs(late)} te laat`,
    onlyLate: 'De enige openstaande maatregel is te laat',
    noneLate: (open: number): string =>
      open === 1
        ? 'De openstaande maatregel is niet te laat'
        : `Geen van ${number(open)} openstaande maatregelen is te laat`,
    noneOpen: (total: number): string =>
      total === 1 ? 'De maatregel is afgerond' : `Alle ${measuresOf(total)} zijn afgerond`,
  },
  subtitle: (measures: string, day: string): string => `${measures} · stand op ${day}`,
  past: (day: string): string => `Je ziet hoe het stond aan het eind van ${day}.`,
  toNow: 'Naar vandaag',
  filters: {
    heading: 'Filters en peildatum',
    shown: 'Getoond',
    clear: 'Alle filters weg',
    remove: (filter: string): string => `Haal weg: ${filter}`,
    all: 'alle',
    vendor: 'Leverancier',
    obligor: 'Moet het doen',
    investigation: 'Onderzoek',
    word: 'Hoe het ervoor staat',
    state: 'Status',
    year: 'Einddatum in',
    riskLevel: 'Risiconiveau',
    text: 'Woorden',
    asOf: 'Peildatum',
    asOfHint: 'Leeg is vandaag.',
    apply: 'Toon',
  },
  /** The numbers on top; each leads to its measures. */
  numbers: {
    heading: 'In cijfers',
    highRisks: 'hoge risico’s open',
  },
  timeline: {
    heading: 'Tijdlijn van toezeggingen',
    lead: 'Een vage termijn is vaag getekend: hij wordt duidelijker naarmate de laatste dag nadert.',
    shows: (first: number, last: number, total: string): string => `${number(first)}–${number(last)} van ${total}`,
    onlyOpen: (closed: number): string => `Alleen wat openstaat; ${measuresOf(closed)} ${areOrIs(closed)} al afgerond.`,
    withClosed: 'Toon ook wat is afgerond',
    onlyOpenLink: 'Toon alleen wat openstaat',
    previous: 'Vorige',
    next: 'Volgende',
    pages: 'Bladzijden van de tijdlijn',
    none: 'Hier valt niets te tekenen.',
    noneOpen: 'Alles waarnaar je vraagt, is afgerond.',
    gone: 'Zo veel maatregelen zijn er niet. Ga terug naar de eerste bladzijde.',
    first: 'Naar de eerste bladzijde',
    today: 'vandaag',
    asOf: 'peildatum',
    chart: (rows: number): string => `Tijdlijn met ${measuresOf(rows)}; dezelfde gegevens staan in de tabel eronder.`,
    legend: {
      heading: 'Wat je ziet',
      deadline: 'harde termijn, eindigt op de laatste dag',
      forecast: 'verwachting, geen harde grens',
      late: 'te laat sinds de laatste dag',
      moved: 'eerdere termijn',
      endless: 'loopt door, zonder einddatum',
      reported: 'gereed gemeld',
      verified: 'geverifieerd',
    },
    table: 'Als tabel',
    columns: {
      code: 'Code',
      title: 'Maatregel',
      party: 'Moet het doen',
      deadline: 'Termijn',
      stands: 'Hoe het ervoor staat',
    },
  },
  states: {
    heading: 'Status',
    chart: 'Aantal maatregelen per status; dezelfde getallen staan in de tabel eronder.',
    columns: { state: 'Status', count: 'Aantal' },
  },
  record: {
    heading: 'Wat is er nagekomen?',
    chart: 'Per partij wat af moest zijn: op tijd of te laat; dezelfde getallen staan in de tabel eronder.',
    columns: { party: 'Partij', due: 'Moest af zijn' },
  },
  board: {
    heading: 'Hoge risico’s',
    lead: (open: number, total: number): string =>
      open === total && total > 1
        ? `Alle ${number(total)} zijn nog open`
        : open === 0
          ? `Van ${risksOf(total)} ${areOrIs(total)} er geen meer open`
          : `Van ${risksOf(total)} ${areOrIs(open)} er nog ${number(open)} open`,
    none: 'Er zijn geen hoge risico’s bij deze maatregelen.',
    blocks: 'Houdt het nog open',
    person: 'Alleen iemand die de nieuwe weging bevestigt, ontbreekt nog.',
    more: (count: number): string => `en nog ${measuresOf(count)}`,
    moreRisks: (count: number): string => `En nog ${risksOf(count)}.`,
  },
  changes: {
    heading: (month: string): string => `Gewijzigd in ${month}`,
    none: 'In deze maand is nog niets vastgelegd.',
    more: (count: number): string => `En nog ${number(count)} ${count === 1 ? 'wijziging' : 'wijzigingen'}.`,
    partial: 'Er is zo veel vastgelegd dat alleen het laatste is doorzocht.',
  },
  measure: {
    back: 'Terug naar het dashboard',
    source: 'Zo staat het in de bron',
    deadline: 'Termijn',
    worded: 'Zoals het er staat',
    read: 'Zo gelezen',
    readBy: 'Waarom zo gelezen',
    versions: 'Alle termijnen',
    version: { number: 'Versie', wording: 'Zoals het er staat', days: 'Gelezen als', why: 'Waarom' },
    firstVersion: 'eerst toegezegd',
    facts: 'Stand',
    noEvidence: 'Er is nog geen bewijs vastgelegd.',
    noRisks: 'Aan deze maatregel is geen risico gekoppeld.',
    history: 'Geschiedenis',
    historyColumns: { happened: 'Gebeurd op', change: 'Wijziging', by: 'Door', recorded: 'Vastgelegd op' },
    unnamed: 'naam niet bekend',
    newer: 'Nieuwere wijzigingen',
    older: 'Oudere wijzigingen',
    historyPages: 'Bladzijden van de geschiedenis',
    timeline: (code: string): string => `De termijn van ${code} op een tijdlijn; de dagen staan hieronder in woorden.`,
  },
  look: {
    heading: 'Weergave',
    themes: { light: 'licht', dark: 'donker', contrast: 'hoog contrast' },
    own: 'automatisch',
  },
  footer: (day: string): string =>
    `Berekend uit het register op ${day}. Een maatregel is pas te laat als ook de soepelste lezing van de termijn voorbij is.`,
  signIn: {
    title: 'Je wordt aangemeld',
    text: 'Teams meldt je aan. Dit duurt een paar tellen.',
    outside: {
      title: 'Open het dashboard in Teams',
      text: 'Deze pagina meldt je aan met je werkaccount, en dat kan alleen in Teams. Open daar de app Nakoming en kies het tabblad Dashboard.',
    },
    failed: {
      title: 'Aanmelden lukt niet',
      text: 'Teams kon je niet aanmelden. Sluit het tabblad en open het opnieuw. Blijft het misgaan, vraag je beheerder dan om deze app in jullie organisatie toe te staan.',
    },
    noScript: 'Zet JavaScript aan om aangemeld te worden.',
    again: 'Probeer opnieuw',
  },
  faults: {
    unknown: (name: string): string => `In het adres staat een filter dat niet bestaat: ‘${name}’.`,
    value: (value: string, name: string): string => `‘${value}’ kan niet bij ‘${name}’.`,
    day: (value: string): string =>
      `‘${value}’ is geen datum. Schrijf een datum als 2020-12-31, en een periode als 2020-01-01..2020-12-31.`,
    reversed: (value: string): string => `In ‘${value}’ ligt het begin na het einde. Draai de twee datums om.`,
    tooMuch: 'In het adres staat meer dan één vraag kan hebben. Haal er filters uit.',
    future: (day: string): string => `${day} moet nog komen. Kies een peildatum die al voorbij is.`,
    doThis: 'Kies hieronder een filter, of begin opnieuw zonder filters.',
    again: 'Begin zonder filters',
    title: 'Dit adres klopt niet helemaal',
  },
  refused: {
    denied: {
      title: 'Je hebt geen toegang',
      text: 'Dit register is voor mensen met een rol in Nakoming. Vraag je beheerder om toegang.',
    },
    signedOut: {
      title: 'Je bent niet aangemeld',
      text: 'Je aanmelding is verlopen of klopt niet. Sluit het tabblad in Teams en open het opnieuw.',
    },
    unavailable: {
      title: 'Het register is even niet bereikbaar',
      text: 'Er is niets verloren. Probeer het over een paar minuten opnieuw.',
    },
    missing: {
      title: 'Deze maatregel is er niet',
      text: 'In het register staat geen maatregel met die code. Ga terug naar het dashboard en kies er een uit de tijdlijn.',
    },
    notYet: {
      title: 'Deze maatregel was er toen nog niet',
      text: 'Op die datum stond de maatregel nog niet in het register. Kies een latere peildatum.',
    },
    missingRisk: {
      title: 'Dit risico is er niet',
      text: 'In het register staat geen risico met die code. Ga terug naar het dashboard en kies er een bij ‘Hoge risico’s’ of op de pagina van een maatregel.',
    },
    riskNotYet: {
      title: 'Dit risico was er toen nog niet',
      text: 'Op die datum stond het risico nog niet in het register. Kies een latere peildatum.',
    },
    confidential: {
      title: 'Deze maatregel is vertrouwelijk',
      text: 'Wat erin staat, komt niet in Teams. Bekijk hem in het register zelf.',
    },
    busy: {
      title: 'Even geduld',
      text: 'Je vraagt al verschillende pagina’s tegelijk op. Wacht tot die er zijn en probeer het dan opnieuw.',
    },
    noPage: { title: 'Deze pagina bestaat niet', text: 'Ga naar het dashboard en begin daar.' },
    failed: {
      title: 'Er ging iets mis',
      text: 'De pagina is niet gemaakt. Probeer het opnieuw; blijft het misgaan, zeg het dan tegen je beheerder.',
    },
  },
};
