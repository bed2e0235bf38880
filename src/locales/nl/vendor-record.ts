import type { Precision } from '../../domain/measure/deadline.js';
import type { RecordGroup } from '../../domain/vendor-record/vendor-record.js';
import { format } from './format.js';

const { number, days } = format;
const isOrAre = (count: number): string => (count === 1 ? 'is er' : 'zijn er');
const numberOrNone = (count: number): string => (count === 0 ? 'geen' : number(count));

/** Hoe toezeggingen zijn nagekomen. */
export const record = {
  title: 'Wat is er nagekomen?',
  /** The answer in a sentence: of those due, how many were kept on time, and how many are only reported so. */
  lead: (total: number, due: number, verified: number, reported: number): string => {
    if (total === 0) return 'Er is geen toezegging vastgelegd';
    if (due === 0) return 'Er hoefde nog geen toezegging af te zijn';
    if (due > 1) {
      const also = reported === 0 ? '' : ` en ${number(reported)} op tijd gereed gemeld`;
      return `Van ${number(due)} toezeggingen die af moesten zijn, ${isOrAre(verified)} ${numberOrNone(verified)} op tijd nagekomen${also}`;
    }
    const how =
      reported === 1 ? 'op tijd gereed gemeld' : verified === 1 ? 'op tijd nagekomen' : 'niet op tijd nagekomen';
    return `De enige toezegging die af moest zijn, is ${how}`;
  },
  against: {
    current: 'tegen de huidige termijn',
    first: 'tegen de eerst toegezegde termijn',
  },
  other: {
    current: 'Tegen de eerste termijn',
    first: 'Tegen de huidige termijn',
  },
  /** The headings of the file. */
  table: {
    party: 'Partij',
    against: 'Gerekend tegen',
    precision: 'Eerste termijn noemde',
    counted: 'Wat',
    count: 'Aantal',
    median: 'Dagen te laat (mediaan)',
    longest: 'Dagen te laat (hoogstens)',
    codes: 'Codes',
    everyone: 'alle partijen samen',
  },
  due: 'Wat af moest zijn',
  groups: {
    verified_on_time: 'op tijd nagekomen',
    reported_on_time: 'op tijd gereed gemeld, niet geverifieerd',
    verified_late: 'te laat nagekomen',
    reported_late: 'te laat gereed gemeld, niet geverifieerd',
    partial: 'deels voldaan, de rest te laat',
    open_late: 'open en te laat',
    early: 'al gereed, de termijn loopt nog',
    coming: 'open, de termijn loopt nog',
    forecast_met: 'verwachting uitgekomen',
    forecast_met_later: 'later uitgekomen dan verwacht',
    forecast_passed: 'verwachting verstreken',
    forecast_coming: 'verwacht, nog niet verstreken',
    without_day: 'zonder dag om het aan te toetsen',
    recurring: 'terugkerend',
    other_kind: 'doorlopend, of met een begin- of einddatum',
    proposed: 'voorgesteld, nog niet toegezegd',
    left_out: 'afgewezen, ingetrokken of vervangen',
  } satisfies Record<RecordGroup, string>,
  late: {
    kept: 'Te laat gereed',
    open: 'Nog open en te laat',
    /** "Te laat gereed: gemiddeld 52 dagen, mediaan 40 dagen, hoogstens 123 dagen." */
    line: (what: string, average: number, median: number, longest: number): string =>
      `${what}: gemiddeld ${days(average)}, mediaan ${days(median)}, hoogstens ${days(longest)}`,
    one: (what: string, longest: number): string => `${what}: ${days(longest)}`,
    /** "1–30 dagen: 2" */
    band: (from: number, to: number | null, count: number): string =>
      `${to === null ? `meer dan ${number(from - 1)}` : `${number(from)}–${number(to)}`} dagen: ${number(count)}`,
  },
  moved: 'verschoven',
  movedDetail: (times: number, total: number, median: number): string =>
    `${number(times)} keer, samen ${days(total)}, mediaan ${days(median)}`,
  noneMoved: 'Geen toezegging is verschoven.',
  /** Their wording came to other days than it was first read as; nothing else was agreed. */
  reread: 'termijn anders gelezen dan eerst',
  rereadLine: (count: number, codes: string): string =>
    `Bij ${number(count)} ${count === 1 ? 'toezegging' : 'toezeggingen'} is de termijn anders gelezen dan eerst: ${codes}`,
  parties: 'Per partij: wat af moest zijn',
  partyDetail: (onTime: number, reported: number, late: number): string =>
    [
      `${number(onTime)} op tijd nagekomen`,
      ...(reported === 0 ? [] : [`${number(reported)} op tijd gereed gemeld`]),
      `${number(late)} te laat`,
    ].join(', '),
  nothingDue: 'er hoefde nog niets af te zijn',
  more: 'Per soort termijn, en meer',
  precisionTitle: 'Wat de eerste termijn noemde',
  precisions: {
    day: 'een dag',
    week: 'een week',
    month: 'een maand',
    quarter: 'een kwartaal',
    'half-year': 'een half jaar',
    season: 'een seizoen',
    year: 'een jaar',
    'school-year': 'een schooljaar',
    'fiscal-year': 'een boekjaar',
    none: 'een andere termijn',
  } satisfies Record<Precision, string>,
  apart: 'Telt niet mee bij wat af moest zijn',
  /** Of recurring measures: their periods. */
  periods: (verified: number, reported: number, partial: number, rejected: number): string =>
    `perioden: ${number(verified)} geverifieerd, ${number(reported)} gereed gemeld, ${number(partial)} deels voldaan, ${number(rejected)} afgekeurd`,
  explanation:
    'Nagekomen is geverifieerd; het telt vanaf de dag van de gereedmelding. Een verwachting is nooit te laat.',
  longList: (most: number): string => `Een lijst toont er hoogstens ${number(most)}.`,
};
