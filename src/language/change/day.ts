/** The day that is meant in a change: of what has happened one that is past, of what is to come one that is not. */
import { addDays, addMonths, type LocalDate } from '../../domain/time/local-date.js';
import type { Language } from '../../domain/language.js';
import { readPeriod } from '../deadline/periods.js';
import { DEADLINE_WORDS } from '../deadline/words.js';
import { phraseAt } from '../deadline/phrases.js';
import { tokenise } from '../deadline/tokens.js';

export interface DayContext {
  readonly today: LocalDate;
  readonly lang: Language;
  /** Whether it has happened, or is to come. */
  readonly in: 'past' | 'future';
}

const WEEK = 7;
const MONTHS = 12;
/** Characters of the year in YYYY-MM-DD. */
const YEAR = 4;

/** Characters that a day is looked for in; a date is far shorter. */
const LONGEST = 200;

/** The day as YYYY-MM-DD; undefined where the words name no single day. */
export function dayIn(whole: string, context: DayContext): LocalDate | undefined {
  const { today } = context;
  const text = whole.slice(0, LONGEST);
  const day = dayAgainst(text, today, context);
  if (day === undefined || isRight(day, context)) return day;
  const step = context.in === 'past' ? -1 : 1;
  // A week on, a date keeps its day and month, whatever its year; "morgen" and "vrijdag" move along.
  const isDate = dayAgainst(text, addDays(today, step * WEEK), context)?.slice(YEAR) === day.slice(YEAR);
  const other = isDate
    ? dayAgainst(text, addMonths(today, step * MONTHS), context)
    : isWeekday(text)
      ? addDays(day, step * WEEK)
      : undefined;
  return other !== undefined && isRight(other, context) ? other : day;
}

const isRight = (day: LocalDate, { today, in: direction }: DayContext): boolean =>
  direction === 'past' ? day <= today : day >= today;

function dayAgainst(text: string, today: LocalDate, { lang }: DayContext): LocalDate | undefined {
  const period = readPeriod(text, { today, lang });
  return period !== undefined && period.from !== null && period.from === period.to ? period.from : undefined;
}

/** "vrijdag" alone: which one, the change tells; "volgende week vrijdag" says so itself. */
function isWeekday(text: string): boolean {
  const tokens = tokenise(text);
  return phraseAt(DEADLINE_WORDS.calendar.weekdays, tokens, 0)?.next === tokens.length;
}
