/** The days that a sentence about reminders names, apart from what stands in front of them. */
import { addDays, type LocalDate } from '../../domain/local-date.js';
import type { Language } from '../../domain/language.js';
import { dayIn } from '../change/day.js';
import { readPeriod, type PeriodMention } from '../deadline/periods.js';
import { tokenise } from '../question/tokens.js';
import type { PieceOf } from './piece.js';
import type { ReminderWords } from './reminder-words.js';
import { Words } from './words.js';

type Period = PieceOf<'period'>;

const LEADS = ['until', 'through', 'before', 'from', 'after'] as const;
/** Days in which a day without a year is the last one by that name, and not the next. */
const JUST_PAST = 7;
/** Characters of the year in YYYY-MM-DD. */
const YEAR_LENGTH = 4;
const YEAR = /\d{4}/;

export function periodPiece(
  mention: PeriodMention,
  at: { readonly today: LocalDate; readonly lang: Language },
  known: ReminderWords,
): Period {
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

function recent(
  { from, to }: Days,
  text: string,
  { today, lang }: { readonly today: LocalDate; readonly lang: Language },
): Days {
  if (from === null || from !== to || from <= today || YEAR.test(text)) return { from, to };
  const past = dayIn(text, { today, lang, in: 'past' });
  const isRecent = past !== undefined && past >= addDays(today, -JUST_PAST);
  return isRecent && past.slice(YEAR_LENGTH) === from.slice(YEAR_LENGTH) ? { from: past, to: past } : { from, to };
}
