import type { ChangeKind } from '../../domain/change/change.js';
import { format } from './format.js';
import { measuresOf } from './lists.js';
import { record } from './vendor-record.js';

const { number } = format;

/** How promises were kept, what changed and what waits for someone. */
export const standing = {
  asOf: (day: string): string => `Stand op ${day}.`,
  /** Where a past day's answer is otherwise than what had been recorded by then. */
  onRecord: {
    late: (event: string, day: string): string => `Let op: dat ${event}, is pas op ${day} vastgelegd.`,
    early: (event: string, day: string): string => `Let op: dat ${event}, is al op ${day} vastgelegd.`,
    several: (codes: string, day: string): string => `Let op: van ${codes} was op ${day} iets anders vastgelegd.`,
    onlyOnRecord: (codes: string, count: number): string =>
      `Volgens wat toen was vastgelegd, ${count === 1 ? 'hoorde' : 'hoorden'} ${codes} er ook bij.`,
    notOnRecord: (codes: string, count: number): string =>
      `Volgens wat toen was vastgelegd, ${count === 1 ? 'hoorde' : 'hoorden'} ${codes} er niet bij.`,
    events: {
      progress: (code, day) => `de voortgang van ${code} op ${day} is bijgewerkt`,
      report: (code, day) => `${code} op ${day} is gereed gemeld`,
      verification: (code, day) => `er op ${day} een verificatie van ${code} was`,
      rejection: (code, day) => `${code} op ${day} bij de verificatie is afgekeurd`,
      reopening: (code, day) => `${code} op ${day} is heropend`,
      agreement: (code, day) => `${code} op ${day} is toegezegd`,
      decline: (code, day) => `${code} op ${day} is afgewezen`,
      withdrawal: (code, day) => `${code} op ${day} is ingetrokken`,
      supersession: (code, day) => `${code} op ${day} is vervangen`,
      deadline: (code, day) => `de termijn van ${code} op ${day} is gewijzigd`,
      reading: (code, day) => `de termijn van ${code} op ${day} anders is gelezen`,
      owner: (code, day) => `de eigenaar van ${code} op ${day} is gewijzigd`,
      evidence: (code, day) => `er op ${day} bewijs kwam bij ${code}`,
      new_measure: (code, day) => `${code} er op ${day} bij kwam`,
      new_risk: (code, day) => `${code} er op ${day} bij kwam`,
      new_circumstance: (code, day) => `${code} er op ${day} bij kwam`,
      new_vendor: (code, day) => `${code} er op ${day} bij kwam`,
      new_source: (code, day) => `${code} er op ${day} bij kwam`,
      new_investigation: (code, day) => `${code} er op ${day} bij kwam`,
      condition: (code, day) => `de voorwaarde van ${code} op ${day} is gewijzigd`,
      circumstance_gone: (code, day) => `${code} op ${day} is opgeheven`,
      rating: (code, day) => `${code} op ${day} opnieuw is gewogen`,
      follow_up: (code, day) => `er op ${day} een vervolgdatum voor ${code} kwam`,
      reinstatement: (code, day) => `${code} op ${day} is teruggezet`,
      edit: (code, day) => `${code} op ${day} is bewerkt`,
      correction: (code, day) => `een wijziging van ${code} op ${day} is ongedaan gemaakt`,
      role: (code, day) => `de rollen van ${code} op ${day} zijn gewijzigd`,
      answer: (code, day) => `organisaties op ${day} over ${code} hebben geantwoord`,
      organisation: (code, day) => `${code} op ${day} is gewijzigd`,
      deputy: (code, day) => `de waarnemer van ${code} op ${day} is gewijzigd`,
      away: (code, day) => `de afwezigheid van ${code} op ${day} is gewijzigd`,
      calendar: (code, day) => `het agenda-adres van ${code} op ${day} is ingetrokken`,
      reminders: (code, day) => `de herinneringen van ${code} op ${day} anders zijn ingesteld`,
    } satisfies Record<ChangeKind, (code: string, day: string) => string>,
  },
  lapsing: {
    notListed: (code: string, other: string): string =>
      `${code} staat er niet bij: die vervalt als ${other} is geverifieerd.`,
    lapsed: (code: string, other: string): string =>
      `${code} staat er niet bij: die verviel toen ${other} werd geverifieerd.`,
    confidential: (code: string): string =>
      `${code} staat er niet bij: die vervalt als een andere maatregel is geverifieerd.`,
    more: (count: number): string =>
      count === 1
        ? 'Om die reden staat nog 1 maatregel er niet bij.'
        : `Om die reden staan nog ${number(count)} maatregelen er niet bij.`,
    notExpired: (code: string, other: string): string =>
      `De datum van ${code} is voorbij, maar ${code} is niet verlopen: die vervalt als ${other} is geverifieerd.`,
    hasLapsed: (code: string, other: string): string => `${code} verviel toen ${other} werd geverifieerd.`,
  },
  circumstances: {
    heading: 'Omstandigheid',
    title: (code: string, title: string): string => `${code}: ${title}`,
    present: 'Deze omstandigheid is er nog.',
    gone: (day: string): string => `Deze omstandigheid is opgeheven op ${day}.`,
    holdsUp: (codes: string, present: boolean): string =>
      present ? `Hierop wacht: ${codes}.` : `Hierop heeft gewacht: ${codes}.`,
    holdsUpButton: 'Wat wacht hierop?',
  },
  record,
  changes: {
    title: (count: number, when: string): string =>
      `${number(count)} ${count === 1 ? 'wijziging' : 'wijzigingen'} ${when}`,
    since: (day: string): string => `sinds ${day}`,
    on: (day: string): string => `op ${day}`,
    between: (from: string, to: string): string => `van ${from} tot en met ${to}`,
    button: (when: string): string => `wijzigingen ${when}`,
    none: (when: string): string => `Niets gewijzigd ${when}`,
    of: { measure: 'maatregelen', risk: 'risico’s', circumstance: 'omstandigheden' },
    deeds: { rejection: 'afgekeurd', evidence: 'bewijs toegevoegd', progress: 'voortgang en notities' },
    nothingDone: {
      rejection: (when: string): string => `Geen melding afgekeurd ${when}`,
      evidence: (when: string): string => `Geen bewijs toegevoegd ${when}`,
      progress: (when: string): string => `Geen voortgang of notitie vastgelegd ${when}`,
    },
    noneDetail: 'Er zijn geen wijzigingen vastgelegd. Het eerste laden van het register telt niet mee.',
    reason: (reason: string): string => `‘${reason}’`,
  },
  waiting: {
    title: (count: number): string => `Er ${count === 1 ? 'wacht' : 'wachten'} ${measuresOf(count)} op jou`,
    button: 'wat op mij wacht',
    none: 'Er wacht niets op jou',
    noneDetail: 'Geen maatregel van jou is te laat, loopt nu of is stil, en er is niets te verifiëren.',
    mine: 'Van jou',
    toVerify: 'Door jou te verifiëren',
    more: (count: number): string => `En nog ${number(count)}.`,
    unowned: (count: number): string =>
      `${measuresOf(count)} zonder eigenaar ${count === 1 ? 'is' : 'zijn'} te laat, ${count === 1 ? 'loopt' : 'lopen'} nu of ${count === 1 ? 'is' : 'zijn'} stil.`,
    unownedButton: 'Zonder eigenaar',
  },
};
