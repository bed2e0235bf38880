/** What people did, and what they were told. */
import { localeFor } from '../../src/locales/locale.js';
import type { CardReading } from '../support/card-reading.js';

/**
 * asked_back: a form, or what was done was refused with a reason; already: it had been made before; the next four are
 * said by a notice. silent: nothing came; empty: a click got no body; gave_up: it was sent again until the sender gave up.
 */
export const TOLD = [
  'answered',
  'confirmed',
  'already',
  'asked_back',
  'unavailable',
  'failed',
  'too_fast',
  'outdated',
  'silent',
  'empty',
  'gave_up',
] as const;
export type Told = (typeof TOLD)[number];

/** What someone is left with that explains nothing. */
export const UNEXPLAINED: ReadonlySet<Told> = new Set(['silent', 'empty', 'gave_up']);

/** A change that someone asked for, by what it can be found in the journal. */
export interface Attempt {
  readonly trace: string;
  readonly told: Told;
  /** The number of the change, where the answer names it. */
  readonly number: number | null;
}

export interface Turn {
  readonly activity: string;
  readonly type: 'message' | 'invoke';
  readonly what: string;
  readonly told: Told;
  /** Milliseconds until it was answered, all deliveries together. */
  readonly took: number;
  /** Deliveries until one was taken. */
  readonly tries: number;
  readonly twice: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** HTTP statuses other than 200, of every delivery. */
  readonly faults: readonly number[];
}

export class Ledger {
  readonly turns: Turn[] = [];
  readonly attempts: Attempt[] = [];
}

const LOCALES = [localeFor('nl'), localeFor('en')];

/** What an answer says, by the words that the product has for it. */
const NOTICES: readonly (readonly [Told, readonly string[]])[] = [
  ['unavailable', LOCALES.map(({ notices }) => notices.unavailable.title)],
  ['failed', LOCALES.map(({ notices }) => notices.failed.title)],
  ['too_fast', LOCALES.map(({ notices }) => notices.tooFast.title)],
  ['outdated', LOCALES.map(({ notices }) => notices.outdatedCard.title)],
];
const ALREADY = LOCALES.map(({ changes }) => changes.changed.duplicate(''));
const CONFIRMED = LOCALES.flatMap(({ changes, reminderSettings }) => [
  changes.changed.title(''),
  changes.changed.undone('', '').replace(/ \S+ $/, ' '),
  reminderSettings.changed.saved(''),
]);

/** What someone reads in an answer; `isChange`: whether they asked for a change. */
export function toldBy({ text }: CardReading, isChange: boolean): Told {
  const says = (words: readonly string[]) => words.some((word) => text.includes(word));
  const notice = NOTICES.find(([, words]) => says(words));
  if (notice !== undefined) return notice[0];
  if (text.trim() === '') return 'empty';
  if (!isChange) return 'answered';
  if (says(ALREADY)) return 'already';
  return says(CONFIRMED) ? 'confirmed' : 'asked_back';
}

/** The number of the change that an answer offers to take back. */
export function numberIn({ actions }: CardReading): number | null {
  const number = actions.find(({ verb }) => verb === 'undo')?.data['number'];
  return typeof number === 'number' ? number : null;
}
