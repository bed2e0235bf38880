import { format } from './format.js';

const { days: daysOf, number, and } = format;

const someDays = (list: readonly number[]): string =>
  `${and(list.map(number))} ${list.length === 1 && list[0] === 1 ? 'dag' : 'dagen'}`;

/** When someone is reminded: what holds, what was changed, and what cannot be. */
export const reminderSettings = {
  title: 'Zo herinner ik je',
  titleOfMeasure: (code: string): string => `Zo herinner ik aan ${code}`,
  labels: {
    hours: 'Tijd',
    days: 'Werkdagen',
    pause: 'Pauze',
    holidays: 'Vrij',
    snoozes: 'Uitgesteld',
    wishes: 'Gevraagd',
    policy: 'Wanneer je iets hoort',
    measurePolicy: 'Wanneer iemand iets hoort',
  },
  hours: (from: number, to: number): string => `tussen ${from} en ${to} uur`,
  everyDay: 'alle werkdagen',
  notOn: (days: string): string => `niet op ${days}`,
  holiday: (from: string, to: string): string => `van ${from} tot en met ${to}`,
  oneHoliday: (day: string): string => `op ${day}`,
  paused: (day: string): string => `niets tot ${day}`,
  snoozed: (code: string, day: string): string => `${code} tot ${day}`,
  muted: (code: string): string => `${code}, voor altijd`,
  reminded: (code: string, day: string): string => `herinnering aan ${code} op ${day}`,
  /** Whose choice it is, where it is not the usual. */
  whose: { team: 'van het team', person: 'van jou', measure: 'voor deze maatregel' },
  buttons: {
    resume: 'Weer beginnen',
    notFree: 'Toch niet vrij',
    again: 'Toch herinneren',
    notNeeded: 'Niet meer nodig',
    likeTeam: 'Weer zoals het team',
    momentsLikeTeam: 'Momenten weer zoals het team',
    likeUsual: 'Weer zoals gewoonlijk',
    history: 'Herinneringen tot nu toe',
    next: 'Wat komt er nog?',
  },
  more: (count: number): string => `En nog ${number(count)}.`,
  groups: {
    term: 'Termijn',
    expiry: 'Looptijd',
    late: 'Te laat en stil',
    asking: 'Navraag',
  },
  parts: {
    before: (list: readonly number[]): string => (list.length === 0 ? 'niet vooraf' : `${someDays(list)} van tevoren`),
    begins: (yes: boolean): string => (yes ? 'op de dag dat de termijn begint' : 'niet als de termijn begint'),
    lastDay: (yes: boolean): string => (yes ? 'op de laatste dag' : 'niet op de laatste dag'),
    after: (yes: boolean): string => (yes ? 'op de eerste werkdag erna' : 'niet direct erna'),
    every: (days: number | null): string =>
      days === null ? 'daarna niet meer' : `daarna ${days === 1 ? 'elke dag' : `elke ${daysOf(days)}`}`,
    beforeExpiry: (list: readonly number[]): string =>
      list.length === 0 ? 'niet voordat iets afloopt' : `${someDays(list)} voordat iets afloopt`,
    expired: (yes: boolean): string => (yes ? 'op de eerste werkdag na afloop' : 'niet na afloop'),
    start: (yes: boolean): string => (yes ? 'op de dag dat iets gaat gelden' : 'niet als iets gaat gelden'),
    cadenceMonths: (months: number): string =>
      `wat terugkomt zonder vaste tussentijd: elke ${months === 1 ? 'maand' : `${months} maanden`}`,
    undatedEvery: (days: number): string => `zonder termijn: elke ${days === 1 ? 'dag' : daysOf(days)}`,
    unverifiedEvery: (days: number): string =>
      `gereed gemeld en niet geverifieerd: elke ${days === 1 ? 'dag' : daysOf(days)}`,
    silentEvery: (days: number): string => `niets gehoord: elke ${days === 1 ? 'dag' : daysOf(days)}`,
    escalateAfter: (list: readonly number[]): string =>
      list.length === 0 ? 'niemand anders hoort het' : `na ${someDays(list)} horen de coördinatoren en het kanaal het`,
  },
  examples: {
    title: 'Zeg bijvoorbeeld:',
    sayings: [
      'herinner me 10 dagen van tevoren',
      'pauzeer mijn herinneringen tot 1 september',
      'op vrijdag werk ik niet',
    ] as readonly string[],
  },
  changed: {
    saved: (what: string): string => `Ingesteld: ${what}`,
    already: 'Dat was al zo.',
    snoozed: (code: string, day: string): string => `${code} uitgesteld tot ${day}`,
    muted: (code: string): string => `geen herinneringen meer aan ${code}`,
    unsnoozed: (code: string): string => `weer herinneringen aan ${code}`,
    reminded: (code: string, day: string): string => `herinnering aan ${code} op ${day}`,
    notReminded: (code: string): string => `geen aparte herinnering meer aan ${code}`,
    paused: (day: string): string => `geen herinneringen tot ${day}`,
    resumed: 'er komen weer herinneringen',
    hours: (from: number, to: number): string => `tussen ${from} en ${to} uur`,
    from: (from: number): string => `vanaf ${from} uur`,
    until: (to: number): string => `niet na ${to} uur`,
    teamHours: 'op de tijden van het team',
    daysOff: (days: string): string => `niet op ${days}`,
    noDaysOff: 'weer op alle werkdagen',
    holiday: (days: string): string => `vrij ${days}`,
    noHoliday: (days: string): string => `niet meer vrij ${days}`,
    ofMe: (parts: string): string => `voor jou: ${parts}`,
    ofTeam: (parts: string): string => `voor het team: ${parts}`,
    ofMeasure: (code: string, parts: string): string => `voor ${code}: ${parts}`,
    likeTeam: 'voor jou weer zoals voor het team',
    likeUsual: 'voor het team weer zoals gewoonlijk',
    measureLikeUsual: (code: string): string => `voor ${code} weer zoals gewoonlijk`,
  },
  refused: {
    title: 'Dat gaat niet',
    nonsense: (text: string): string => `${text} kan ik niet instellen.`,
    unoffered: {
      overview:
        'Ik kan je geen overzicht sturen op vaste tijden. Heeft het team een kanaal, dan zet ik daar op maandag de week in.',
      weekday: 'Op een vaste dag van de week herinneren kan ik niet. Ik herinner je rond elke termijn.',
      someone:
        'Een ander herinneren kan ik niet op verzoek. Wie eigenaar is van een maatregel, krijgt er de herinneringen over.',
      nothing: 'Ik weet niet waaraan. Zeg erbij om welke maatregel het gaat.',
    },
    noDay: 'Er is geen dag gekozen. Kies een dag die nog moet komen.',
    inThePast: (day: string): string => `${day} is al geweest. Kies een dag die nog moet komen.`,
    days: (least: string, most: string): string => `Kies een aantal dagen van ${least} tot en met ${most}.`,
    hours: 'De tijd waarop ik begin, moet voor de tijd liggen waarop ik stop.',
    noDayLeft: 'Dan blijft er geen werkdag over om je te herinneren. Laat er minstens één over.',
    unknownMessage: 'Dit bericht ken ik niet meer. Wat er op je wacht, kun je altijd vragen.',
    changedMeanwhile: 'Intussen is dit door een ander gewijzigd. Probeer het nog eens.',
    say: (example: string): string => `Zeg bijvoorbeeld: ${example}.`,
    examples: {
      general: 'herinner me 10 dagen van tevoren',
      weekday: 'herinner me elke week als iets te laat is',
      snooze: 'herinner me volgende week aan OW20-V4',
      hours: 'stuur me herinneringen tussen 10 en 16 uur',
      daysOff: 'op vrijdag werk ik niet',
    },
    assign: 'wijs OW20-V4 toe aan Bas',
    waiting: 'Wat wacht er op mij?',
    overview: 'Geef een overzicht',
  },
};
