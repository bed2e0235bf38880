import { oneOf } from './one-of.js';

/** How someone asks for their calendar, or to take its address back. Alternatives are separated by bars. */
export interface CalendarWords {
  /** What it is called. */
  readonly nouns: string;
  /** Before its name: politeness, verbs of giving, articles. */
  readonly before: string;
  readonly revoke: string;
  /** Whose it is: where it is not the person's own. */
  readonly team: string;
  /** Behind its name: whose it is, what is in it, the last part of a verb. */
  readonly after: string;
}

export interface AskedCalendar {
  readonly of: 'mine' | 'team';
  readonly revoke: boolean;
}

/** Recognises whole sentences; undefined where any word of one is unknown. */
export type CalendarFinder = (text: string) => AskedCalendar | undefined;

/** Between two words: spaces or signs. */
const APART = /[^\p{L}\p{N}]+/u;
/** Words of such a sentence. */
const LONGEST = 16;

export function compileCalendars(vocabularies: readonly CalendarWords[]): CalendarFinder {
  const readers = vocabularies.map(readerOf);
  return (text) => {
    const words = text.toLowerCase().split(APART).filter(Boolean);
    return words.length > LONGEST ? undefined : readers.map((read) => read(words.join(' '))).find(Boolean);
  };
}

function readerOf({ nouns, before, revoke, team, after }: CalendarWords): CalendarFinder {
  const [first, last] = [oneOf(`${before}|${revoke}|${team}`), oneOf(`${after}|${revoke}|${team}`)];
  const whole = new RegExp(`^(?:${first} )*${oneOf(nouns)}(?: ${last})*$`, 'u');
  const says = (words: string) => new RegExp(`(?:^| )${oneOf(words)}(?: |$)`, 'u');
  const [revoking, ofTeam] = [says(revoke), says(team)];
  return (text) =>
    whole.test(text) ? { of: ofTeam.test(text) ? 'team' : 'mine', revoke: revoking.test(text) } : undefined;
}
