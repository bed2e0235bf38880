import type { DeadlineKind } from '../../domain/measure/deadline.js';

/** Deadlines: as read, as worded, and the question back. */
export const deadlines = {
  /** In a row of a list; the days are already short. */
  short: {
    deadline: (days: string): string => days,
    latest: (day: string): string => `uiterlijk ${day}`,
    forecast: (days: string): string => `verwacht ${days}`,
    expiry: (days: string): string => `loopt af ${days}`,
    start: (day: string): string => `vanaf ${day}`,
    recurring: (interval: string): string => interval,
    recurringPlain: 'terugkerend',
    event: 'na een gebeurtenis',
    standing: 'doorlopend',
    undated: 'zonder termijn',
  },
  /** On a card of its own; the days are written out. */
  long: {
    deadline: (days: string): string => days,
    latest: (day: string): string => `uiterlijk ${day}`,
    forecast: (days: string): string => `verwacht: ${days}`,
    expiry: (days: string): string => `loopt af: ${days}`,
    start: (day: string): string => `vanaf ${day}`,
    recurring: (interval: string): string => `terugkerend, ${interval}`,
    recurringPlain: 'terugkerend, zonder vaste tussentijd',
    firstTime: (text: string, days: string): string => `${text}; voor het eerst ${days}`,
    event: 'na een gebeurtenis, zonder datum',
    standing: 'doorlopend, zonder einddatum',
    undated: 'zonder termijn',
  },
  /** What kind of deadline it is, for who has to judge how hard it is. */
  explained: {
    deadline: 'Een harde termijn: na de laatste dag is de maatregel te laat.',
    forecast: 'Een verwachting, geen harde termijn.',
    expiry: 'Een einddatum: daarna vervalt de maatregel.',
    start: 'Een begindatum: het geldt vanaf die dag.',
  } satisfies Partial<Record<DeadlineKind, string>>,
  every: (count: number, unit: 'days' | 'weeks' | 'months' | 'years'): string => {
    const half = unit === 'months' && count === 6;
    const quarter = unit === 'months' && count === 3;
    if (half) return 'elk half jaar';
    if (quarter) return 'elk kwartaal';
    const one = { days: 'elke dag', weeks: 'elke week', months: 'elke maand', years: 'elk jaar' };
    const many = { days: 'dagen', weeks: 'weken', months: 'maanden', years: 'jaar' };
    return count === 1 ? one[unit] : `elke ${count} ${many[unit]}`;
  },
  readAs: (wording: string, days: string, rule: string): string => `${wording} gelezen als ${days}: ${rule}.`,
  /** Of a reading with a last day only. */
  noLaterThan: (day: string): string => `uiterlijk ${day}`,
  /** The same, of what lapses then. */
  through: (day: string): string => `tot en met ${day}`,
  rule: (rule: string): string => `${rule}.`,
  /** The days that a wording can mean. */
  either: (days: string): string => `Het is ${days}.`,
  question: (fragments: string, question: string): string => `${fragments}: ${question}`,
  heading: 'Zo lees ik deze termijn',
  title: (wording: string): string => `Zo lees ik ${wording}`,
  anchor: (day: string): string => `Gelezen alsof het op ${day} is geschreven.`,
  condition: (text: string): string => `Voorwaarde: ${text}`,
  asked: 'Dat kan ik nog niet lezen',
};
