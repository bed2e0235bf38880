import type { Nature } from '../../domain/measure/measure.js';
import { format } from './format.js';
import { words } from './words.js';

const { number } = format;
const times = (count: number): string => `${number(count)} keer`;

/** One sentence each: the one thing about a measure that was asked. */
export const answers = {
  /** The same, where neither yes nor no answers what was asked. */
  plainly: (answer: string): string => answer.replace(/^(?:Ja|Nee), /, ''),
  deadline: {
    today: 'Vandaag is de laatste dag.',
    ago: (days: string): string => `De laatste dag was ${days} geleden.`,
    left: (days: string): string => `De laatste dag is over ${days}.`,
    latest: (code: string, day: string): string => `De termijn van ${code} is uiterlijk ${day}.`,
    interval: (code: string, range: string): string => `De termijn van ${code} is ${range}.`,
    forecast: (code: string, days: string): string =>
      `Voor ${code} is er een verwachting, geen harde termijn: ${days}.`,
    expiry: (code: string, days: string): string => `${code} loopt af: ${days}.`,
    lapses: (code: string, other: string): string =>
      `${code} vervalt zodra ${other} is geverifieerd, niet op een datum.`,
    start: (code: string, day: string): string => `${code} geldt vanaf ${day}; een einddatum is er niet.`,
    recurring: (code: string, interval: string): string =>
      `${code} is terugkerend${interval && `, ${interval}`}; een einddatum is er niet.`,
    event: (code: string): string => `${code} wacht op iets dat eerst moet gebeuren en heeft geen datum.`,
    standing: (code: string): string => `${code} is doorlopend en heeft geen einddatum.`,
    undated: (code: string): string => `${code} heeft geen termijn.`,
  },
  late: {
    yes: (code: string, day: string, days: string): string =>
      `Ja, ${code} is te laat volgens het register: de laatste dag was ${day}, ${days} geleden.`,
    notOnTime: (code: string, day: string, days: string): string =>
      `Nee, ${code} is te laat volgens het register: de laatste dag was ${day}, ${days} geleden.`,
    noReport: 'Er is geen melding vastgelegd.',
    notDone: 'Er is nog niet gemeld dat het gereed is.',
    closed: (code: string, state: string): string => `Nee, ${code} is ${state}.`,
    reported: (code: string): string => `Nee, ${code} is gereed gemeld en wacht op verificatie.`,
    proposed: (code: string): string => `Nee, ${code} is voorgesteld en nog niet toegezegd.`,
    running: (code: string, day: string): string => `Nee, ${code} heeft de tijd tot en met ${day}.`,
    forecast: (code: string, day: string): string =>
      `Nee, bij ${code} hoort een verwachting, geen harde termijn: tot en met ${day}.`,
    forecastPassed: (code: string, day: string): string =>
      `Nee, bij ${code} hoort een verwachting, geen harde termijn. Die verwachting is wel verstreken, op ${day}.`,
    expired: (code: string, day: string): string =>
      `Nee, een einddatum is geen harde termijn. ${code} is wel verlopen: de laatste dag was ${day}.`,
    expiring: (code: string, day: string): string => `Nee, ${code} loopt nog tot en met ${day}.`,
    lapses: (code: string, other: string): string =>
      `Nee, ${code} vervalt zodra ${other} is geverifieerd, niet op een datum.`,
    endless: (code: string, kind: string): string => `Nee, ${code} heeft geen dag waarop het klaar moet zijn: ${kind}.`,
  },
  /** Of what is done, with its last day. */
  kept: {
    reportedOn: (day: string): string => `gereed gemeld op ${day}`,
    verifiedOn: (day: string): string => `geverifieerd op ${day}`,
    yes: (answer: string): string => `Ja, ${answer}`,
    no: (answer: string): string => `Nee, ${answer}`,
    onTime: (code: string, done: string, latest: string): string =>
      `${code} was op tijd: ${done}, met als laatste dag ${latest}.`,
    late: (code: string, done: string, latest: string, days: string): string =>
      `${code} was ${days} te laat: ${done}, met als laatste dag ${latest}.`,
    asExpected: (code: string, done: string, latest: string): string =>
      `${code} was klaar zoals verwacht: ${done}, met als laatste dag ${latest}.`,
    laterThanExpected: (code: string, done: string, latest: string, days: string): string =>
      `${code} was ${days} later klaar dan verwacht: ${done}, met als laatste dag ${latest}. Een verwachting is geen harde termijn.`,
    onTimeAtFirst: (latest: string): string => `Ook voor de eerst toegezegde termijn, ${latest}, was het op tijd.`,
    lateAtFirst: (latest: string, days: string): string =>
      `Voor de eerst toegezegde termijn, ${latest}, was het ${days} te laat.`,
  },
  passed: {
    expiry: (code: string, day: string, passed: boolean): string =>
      passed ? `Ja, ${code} is verlopen: de laatste dag was ${day}.` : `Nee, ${code} loopt nog tot en met ${day}.`,
    forecast: (code: string, day: string, passed: boolean): string =>
      passed
        ? `Ja, de verwachting bij ${code} is verstreken: de laatste dag was ${day}.`
        : `Nee, de verwachting bij ${code} loopt nog tot en met ${day}.`,
  },
  state: (code: string, state: string): string => `${code} is ${state}.`,
  owner: (code: string, who: string): string => `De eigenaar van ${code} is ${who}.`,
  noOwner: (code: string): string => `${code} heeft geen eigenaar: er is niemand vastgelegd.`,
  obligor: (code: string, who: string, several: boolean): string =>
    several ? `De ${who} moeten ${code} doen.` : `${who} moet ${code} doen.`,
  source: (code: string, source: string, place: string): string => `${code} komt uit ${source}: ${place}.`,
  quote: (code: string): string => `Zo staat ${code} in de bron.`,
  risks: (code: string, risks: string): string => `${code} is gekoppeld aan ${risks}.`,
  noRisks: (code: string): string => `${code} is aan geen enkel risico gekoppeld.`,
  blocked: (code: string, blockers: string, several: boolean, remark: string): string =>
    `${code} kan pas klaar zijn als ${blockers} ${several ? 'zijn' : 'is'} opgelost${remark}.`,
  unblocked: (code: string, blockers: string): string => `Niets houdt ${code} nog tegen: ${blockers} is opgelost.`,
  noBlockers: (code: string): string => `Er is niets vastgelegd dat ${code} tegenhoudt.`,
  waits: {
    yes: (code: string, other: string): string => `Ja, ${code} wacht op ${other}.`,
    noMore: (code: string, other: string): string => `Nee, ${code} hoeft niet meer op ${other} te wachten.`,
    notRecorded: (code: string, other: string): string => `Nee, er is niet vastgelegd dat ${code} op ${other} wacht.`,
  },
  progress: (code: string, percent: string): string => `De voortgang van ${code} staat op ${percent}.`,
  noProgress: (code: string): string => `Van ${code} is geen voortgang vastgelegd.`,
  evidence: (code: string, titles: string): string => `Bewijs bij ${code}: ${titles}.`,
  noEvidence: (code: string): string => `Bij ${code} is geen bewijs vastgelegd.`,
  verification: {
    /** `by` says who did it; empty where that is not known. */
    verified: (code: string, day: string, by: string): string => `${code} is geverifieerd op ${day}${by && ` ${by}`}.`,
    partially_verified: (code: string, day: string, by: string): string =>
      `${code} is deels voldaan. Dat is op ${day} vastgesteld${by && ` ${by}`}.`,
    rejected: (code: string, day: string, by: string): string =>
      `${code} is bij de verificatie van ${day} afgekeurd${by && ` ${by}`}.`,
  },
  /** `by` says who recorded it; empty where that is not known. */
  reported: (who: string, day: string, by: string): string =>
    `Gereed gemeld door ${who} op ${day}${by && `, vastgelegd ${by}`}.`,
  reason: (reason: string): string => `De reden: ${reason}.`,
  noVerification: (code: string): string => `${code} is nog niet geverifieerd.`,
  moved: (code: string, count: number, from: string, to: string): string =>
    `De termijn van ${code} is ${times(count)} verschoven: van ${from} naar ${to}.`,
  movedOn: (day: string, by: string): string => `De laatste keer op ${day}${by && `, vastgelegd ${by}`}.`,
  neverMoved: (code: string): string => `De termijn van ${code} is nooit verschoven.`,
  history: (code: string, count: number, day: string, kind: string): string =>
    `${code} is ${times(count)} gewijzigd, het laatst op ${day}: ${kind}.`,
  historyBy: (code: string, count: number, day: string, kind: string, who: string): string =>
    `${code} is ${times(count)} gewijzigd, het laatst op ${day} door ${who}: ${kind}.`,
  noHistory: (code: string): string => `Niemand heeft ${code} gewijzigd: er zijn geen wijzigingen vastgelegd.`,
  updated: (code: string, day: string): string => `${code} is het laatst bijgewerkt op ${day}.`,
  neverUpdated: (code: string): string => `Over ${code} is nooit een melding vastgelegd.`,
  nature: (code: string, nature: Nature): string => `${code} is ${words.naturesAsNoun[nature]}.`,
  notes: (code: string, count: number): string =>
    count === 1 ? `Bij ${code} staat 1 aantekening.` : `Bij ${code} staan ${number(count)} aantekeningen.`,
  agreed: (day: string): string => `Toegezegd op of vóór ${day}.`,
  contradicted: (code: string): string => `Over ${code} spreken de bronnen elkaar tegen: beide staan hieronder.`,
  noNotes: (code: string): string => `Bij ${code} staan geen aantekeningen.`,
  confidential: (code: string): string => `${code} is vertrouwelijk.`,
};
