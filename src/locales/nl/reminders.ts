import type { ReminderRule } from '../../domain/reminders/reminder.js';
import { format } from './format.js';
import { measuresOf } from './lists.js';

const { number, days: daysOf } = format;

/** What a title can carry, and how the sentence goes on; that begins with what joins it to the first. */
export type Told = readonly [lead: string, more: string];

/** The message that comes by itself, and what can be said to it. */
export const reminders = {
  /** Among other readings of a question. */
  button: 'herinneringen',
  title: {
    several: (count: number): string => `${measuresOf(count)} vragen je aandacht`,
    severalForAll: (count: number): string => `${measuresOf(count)} vragen aandacht`,
    one: (code: string): string => `${code} vraagt je aandacht`,
    oneForAll: (code: string): string => `${code} vraagt aandacht`,
    single: (code: string, lead: string): string => `${code}: ${lead}`,
    ask: (code: string): string => `Hoe staat het met ${code}?`,
    silent: (count: number): string => `${measuresOf(count)} zijn te laat, en het blijft stil`,
    past: (count: number): string => `${measuresOf(count)} ${count === 1 ? 'was' : 'waren'} al voorbij`,
    done: 'Niets op deze kaart vraagt nog je aandacht',
  },
  insteadOf: (name: string): string => `Voor ${name}, die ik zelf niet kan bereiken.`,
  silentDetail: 'Hieraan is herinnerd, maar er is daarna niets over vastgelegd.',
  pastDetail:
    'Dat was al zo toen dit in het register kwam. Er is geen haast bij: kijk of het klopt, en werk bij wat je weet.',
  repeated: 'Mogelijk kreeg je dit bericht al: of het de vorige keer aankwam, is niet bekend.',
  done: 'Gedaan',
  putOff: 'Uitgesteld',
  rest: (codes: string): string => `En verder: ${codes}.`,
  list: (count: number): string => `Toon alle ${number(count)}`,
  firstOf: (count: number): string => `Toon de eerste ${number(count)}`,
  /** Why it is brought to mind now, by what kind of deadline it has and where today is in it. */
  why: {
    deadline: {
      ahead: (days: string, day: string): Told => [`nog ${days}`, `: de termijn begint op ${day}`],
      starts: (day: string): Told => ['de termijn begint vandaag', `; de laatste dag is ${day}`],
      runs: (days: string, day: string): Told => [`nog ${days}`, `: de laatste dag is ${day}`],
      ends: (): Told => ['de laatste dag is vandaag', ''],
      past: (day: string): Told => ['de laatste dag is voorbij', `: dat was ${day}`],
    },
    forecast: {
      ahead: (days: string, day: string): Told => [`nog ${days}`, `: verwacht vanaf ${day}`],
      starts: (day: string): Told => ['verwacht vanaf vandaag', `, uiterlijk ${day}`],
      runs: (days: string, day: string): Told => [`nog ${days}`, `: verwacht uiterlijk ${day}`],
      ends: (): Told => ['uiterlijk vandaag verwacht', ''],
      past: (day: string, silence: string): Told => [
        'verwachting verstreken',
        `: dat was ${day}${silence === '' ? '' : `; ${silence}`}`,
      ],
    },
    expiry: {
      ahead: (days: string, day: string): Told => [`nog ${days}`, `: loopt af vanaf ${day}`],
      starts: (day: string): Told => ['loopt vanaf vandaag af', `, uiterlijk ${day}`],
      runs: (days: string, day: string): Told => [`nog ${days}`, `: loopt af op ${day}`],
      ends: (): Told => ['loopt vandaag af', ''],
      past: (day: string): Told => ['herbeoordeel', `: liep af op ${day}`],
    },
    late: (days: string, silence: string): Told => [
      `${days} te laat`,
      ` volgens het register${silence === '' ? '' : `; ${silence}`}`,
    ],
    start: {
      ahead: (days: string, day: string): Told => [`nog ${days}`, `: geldt vanaf ${day}`],
      today: (): Told => ['geldt vanaf vandaag', ''],
      past: (day: string): Told => [`geldt sinds ${day}`, ''],
    },
    recurring: (interval: string): Told => ['hoe staat het ermee?', ` Dit komt terug: ${interval}.`],
    /** Where the wording gives no interval. */
    ourCadence: (): Told => [
      'hoe staat het ermee?',
      ' Dit komt terug zonder vaste tussentijd; hoe vaak wij het vragen, kiezen wij zelf.',
    ],
    undated: (party: string): Told => [`vraag ${party} om een datum`, ': er is nog geen termijn'],
    undatedOurs: (): Told => ['kies zelf een datum', ': er is nog geen termijn'],
    followUp: (day: string): Told => ['hoe staat het ermee?', ` Dat zou ik op ${day} vragen.`],
    askedFor: (day: string): string => `herinnering gevraagd voor ${day}`,
    unverified: (days: string, day: string): Told => [`wacht al ${days} op verificatie`, `: gereed gemeld op ${day}`],
    /** Reported done today, or on a day that is not known. */
    unverifiedPlain: (): Told => ['wacht op verificatie', ''],
    silent: (days: string): Told => ['hoe staat het ermee?', ` Al ${days} is er niets vastgelegd.`],
    neverHeard: (): Told => ['hoe staat het ermee?', ' Er is nog nooit iets over vastgelegd.'],
    alreadyPast: {
      deadline: (day: string): string => `de laatste dag was ${day}`,
      forecast: (day: string): string => `was verwacht tot en met ${day}`,
      expiry: (day: string): string => `liep af op ${day}`,
    },
  },
  /** Of what is late and silent: what was done about it. */
  history: {
    reminded: (count: number): string => `${number(count)} keer herinnerd`,
    neverMoved: 'nooit verschoven',
    heard: (day: string): string => `laatst iets gehoord op ${day}`,
    neverHeard: 'nog nooit iets gehoord',
    owner: (name: string): string => `eigenaar: ${name}`,
    noOwner: 'geen eigenaar',
  },
  prompt: {
    open: 'Beantwoorden',
    progress: 'Voortgang in %',
    note: 'Toelichting',
    save: 'Opslaan',
    nothing: 'Nog niets',
    later: 'Vraag het later',
  },
  snooze: {
    open: 'Later…',
    later: (day: string): string => `Later: ${day}`,
    day: (day: string): string => `Een dag: tot ${day}`,
    week: (day: string): string => `Een week: tot ${day}`,
    never: 'Niet meer over deze',
    until: 'Of tot een dag die je zelf kiest',
    send: 'Tot die dag',
    error: 'Kies een dag die nog moet komen.',
    snoozed: (day: string): string => `je hoort hier weer van vanaf ${day}`,
    muted: 'je hoort hier niet meer van',
    again: 'Toch herinneren',
    /** On the card of a measure. */
    onMeasure: (day: string): string => `Herinner me later: ${day}`,
    history: 'Herinneringen',
  },
  /** The occasion by its rule, where only that is known; `days` as the rule counts them. */
  occasions: {
    before: (days) => `${daysOf(days)} van tevoren`,
    begins: () => 'de termijn begint',
    last_day: () => 'de laatste dag',
    after: () => 'na de laatste dag',
    again: (days) => (days === 0 ? 'nog eens na de laatste dag' : `${daysOf(days)} na de laatste dag`),
    before_expiry: (days) => `${daysOf(days)} voor het afloopt`,
    expired: () => 'afgelopen: opnieuw beoordelen',
    start: () => 'het gaat gelden',
    recurring: () => 'komt terug: hoe staat het ermee?',
    undated: () => 'vraag om een datum',
    follow_up: () => 'vervolgdatum: hoe staat het ermee?',
    asked_for: () => 'een gevraagde herinnering',
    unverified: () => 'wacht op verificatie',
    unanswered: () => 'organisaties die nog niet klaar zijn',
    silent: () => 'lang stil: hoe staat het ermee?',
    escalated: () => 'te laat en stil',
    already_past: () => 'was al voorbij toen het in het register kwam',
  } satisfies Record<ReminderRule, (days: number) => string>,
};
