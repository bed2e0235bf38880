/** The shape of a vocabulary for sentences about reminders: the same in every language, so that one reader serves them all. */
import type { Language } from '../../domain/language.js';
import type { CalendarWords } from '../deadline/vocabulary.js';
import type { Phrases } from '../question/words/vocabulary.js';

/** What a word can say in a sentence about reminders. */
export const CONCEPTS = [
  // Said in passing.
  'filler',
  'and',
  'joint',
  'request',
  'wish',
  'me',
  'you',
  'us',
  /** What was answered before. */
  'it',
  /** What was answered before, where a verb asks for it ("herinner me *er* morgen aan"). */
  'ofIt',
  'all',
  'measure',
  // What is done.
  'remind',
  'reminds',
  'reminded',
  'reminder',
  'message',
  /** A message, or what a vendor reports. */
  'notice',
  'send',
  'sends',
  'sent',
  'receive',
  'receives',
  'received',
  'out',
  'ask',
  'put',
  'no',
  'more',
  'stop',
  'off',
  'on',
  'again',
  'normal',
  'snooze',
  /** Of reminders; of a measure it is to move its deadline. */
  'postpone',
  'mute',
  'later',
  'pause',
  'resume',
  /** To resume, where it is said what. */
  'restart',
  // When.
  'at',
  'from',
  'after',
  'before',
  'until',
  'through',
  'between',
  /** In front of a stretch of time: from now. */
  'in',
  'fromNow',
  'coming',
  'each',
  /** "om de week": of two, one. */
  'everyOther',
  'evening',
  'morning',
  'half',
  'time',
  'minus',
  'weekend',
  /** In front of a period: the last of it. */
  'end',
  // How often, and when.
  'advance',
  'dayBefore',
  'late',
  'lastDay',
  'begins',
  'dayAfter',
  'expiry',
  'start',
  'silent',
  'undated',
  'unverified',
  'recurring',
  'escalate',
  'once',
  'repeat',
  'also',
  'only',
  'condition',
  /** In front of what has to be so. */
  'whenever',
  // Days of one's own.
  'work',
  'dayOff',
  'free',
  'holiday',
  'absent',
  'there',
  'have',
  'cancel',
  /** In front of a weekday: of each of them, or perhaps of one. */
  'onDays',
  'onDay',
  // Asking.
  'asking',
  'which',
  'who',
  'how',
  'howOften',
  'show',
  'be',
  'past',
  'will',
  'would',
  'change',
  'happen',
  'settings',
  /** Settings, where it is said of what. */
  'rules',
  'failed',
  'lost',
  'arrive',
  'reach',
  'unreachable',
  'why',
  /** Of the register, as a message of its own. */
  'overview',
  'trial',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Stretches of time that reminders are counted in; `working-day`: understood, and not counted in. */
export const UNITS = [
  'day',
  'working-day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'half-year',
  'year',
] as const satisfies readonly (keyof CalendarWords['units'])[];
export type Unit = (typeof UNITS)[number];

export interface ReminderVocabulary {
  readonly language: Language;
  /** A word may stand in several lists: which is meant, the sentence decides. */
  readonly words: Readonly<Record<Concept, Phrases>>;
  /** Single words of which a sentence about reminders, or about days of one's own, has at least one. */
  readonly opening: Phrases;
  /** One word for "each" and how long: "wekelijks". */
  readonly often: readonly (readonly [count: number, unit: Unit, words: Phrases])[];
  /** Monday to Sunday in two or three letters; only where a day is expected. */
  readonly shortDays: readonly Phrases[];
  readonly calendar: Pick<
    CalendarWords,
    'units' | 'numbers' | 'articlesAsOne' | 'weekdays' | 'pluralWeekdays' | 'months'
  >;
}
