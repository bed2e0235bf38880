/** The days that a sentence about reminders names, apart from what stands in front of them. */
import { addDays } from '../../domain/time/local-date.js';
import { dayIn } from '../change/day.js';
import { findPeriods, readPeriod, type PeriodContext, type PeriodMention } from '../deadline/periods.js';
import { tokenise } from '../question/words/tokens.js';
import { amountAt } from './amount.js';
import { sureHourAt, type Lead } from './hour.js';
import { HOUR_RELATIONS, type PieceOf } from './piece.js';
import type { ReminderWords } from './reminder-words.js';
import { Words } from './words.js';

type Period = PieceOf<'period'>;

const LEADS = ['until', 'through', 'before', 'from', 'after'] as const;
/** Days in which a day without a year is the last one by that name, and not the next. */
const JUST_PAST = 7;
/** Characters of the year in YYYY-MM-DD. */
const YEAR_LENGTH = 4;
const YEAR = /\d{4}/;

/** The dates and periods that are looked up in a calendar. */
export const datesIn = (words: Words, at: PeriodContext): readonly PeriodMention[] =>
  findPeriods(words.text, at)
    .filter((period) => !isCounted(period, words))
    .map((period) => withoutParticle(period, words));

/** "over 2 weken", "the next two weeks", "na 17 uur": counted, or an hour, and not looked up in a calendar. */
function isCounted({ start, end }: PeriodMention, words: Words): boolean {
  for (let at = words.behindPlace(start); at < words.tokens.length; at++) {
    if ((words.tokens[at]?.start ?? end) >= end) return false;
    const found = amountAt(words, at) ?? sureHourAt(words, at, NO_LEAD);
    const last = found === undefined ? undefined : words.tokens[found.next - 1];
    if (last !== undefined && last.end >= end) return true;
    // "de afgelopen 30 dagen" are no days to come.
    if (!words.says(at, 'filler', 'joint', 'no', ...HOUR_RELATIONS)) return false;
  }
  return false;
}
const NO_LEAD: Lead = { relation: null, hour: false };

/** "stel … *uit* tot vrijdag": the last part of the verb is none of the date. */
function withoutParticle(period: PeriodMention, words: Words): PeriodMention {
  const first = words.behindPlace(period.start);
  const start = words.tokens[first + 1]?.start ?? period.end;
  if (!words.says(first, 'off') || start >= period.end) return period;
  return { ...period, start, fragment: words.text.slice(start, period.end) };
}

export function periodPiece(mention: PeriodMention, at: PeriodContext, known: ReminderWords): Period {
  const { fragment, from, to } = mention;
  const inner = new Words(fragment, tokenise(fragment).tokens, known, () => false);
  const lead = from !== null && to !== null ? undefined : LEADS.find((one) => inner.says(0, one));
  if (lead === undefined) return { type: 'period', ...recent({ from, to }, fragment, at), lead: null };
  const first = inner.behind(0);
  const rest = fragment.slice(inner.tokens[first]?.start ?? 0);
  const named = readPeriod(rest, at) ?? mention;
  const atEnd = lead === 'until' && inner.says(first, 'end');
  return { type: 'period', ...recent(named, rest, at), lead: atEnd ? 'through' : lead };
}

type Days = Pick<Period, 'from' | 'to'>;

function recent({ from, to }: Days, text: string, { today, lang }: PeriodContext): Days {
  if (from === null || from !== to || from <= today || YEAR.test(text)) return { from, to };
  const past = dayIn(text, { today, lang, in: 'past' });
  const isRecent = past !== undefined && past >= addDays(today, -JUST_PAST);
  return isRecent && past.slice(YEAR_LENGTH) === from.slice(YEAR_LENGTH) ? { from: past, to: past } : { from, to };
}
