/** The rule by which a wording was read, as a sentence that a person can check. */
import type { DeadlineKind, DeadlineQuestion, DeadlineReading, Precision } from '../../domain/measure/deadline.js';
import { dayOfMonth, endOfMonth, monthOf } from '../../domain/time/local-date.js';
import type { Messages } from '../../locales/messages.js';
import { capital } from '../../locales/write.js';
import { intervalWords } from './deadline-words.js';
import { cut, type Setting } from '../drawing.js';

/** `days`: the days that were read, in words; empty where there are none. */
export function ruleSentence(reading: DeadlineReading, days: string, { messages, detail }: Setting): string {
  const { deadlines, format } = messages;
  const fragment = cut(reading.rule.fragment, detail.title);
  const why = ruleWords(reading, messages);
  if (fragment === '') return deadlines.rule(capital(why));
  const read = readAs(reading, days, messages);
  return read === ''
    ? deadlines.question(format.quoted(fragment), deadlines.rule(why))
    : deadlines.readAs(format.quoted(fragment), read, why);
}

/** The rule itself, of the part and the period that it was applied to. */
export function ruleWords({ rule, ...days }: DeadlineReading, { readingRules, partRules }: Messages): string {
  if (rule.id !== 'early' && rule.id !== 'middle' && rule.id !== 'late') return readingRules[rule.id];
  const whole = wholeOf(rule.id, days);
  const words: Partial<Record<Precision, string>> = partRules[rule.id];
  return (whole === undefined ? undefined : words[whole]) ?? readingRules[rule.id];
}

/** The month in which a part of a calendar year starts; that of a fiscal year starts in another. */
const STARTS = { early: 1, middle: 5, late: 10 } as const;

/** Of which period the days are the begin, the middle or the end; undefined where they do not tell. */
function wholeOf(
  part: keyof typeof STARTS,
  { earliest, latest, precision }: Pick<DeadlineReading, 'earliest' | 'latest' | 'precision'>,
) {
  if (earliest === null || latest === null) return undefined;
  if (precision === 'school-year') return precision;
  if (precision === 'quarter') return monthOf(earliest) === STARTS[part] ? 'year' : 'fiscal-year';
  if (precision !== 'month') return undefined;
  return dayOfMonth(earliest) === 1 && latest === endOfMonth(latest) ? 'quarter' : 'month';
}

/** The days as a bound where they are one: "uiterlijk 28 februari 2026", "vanaf 1 april 2025"; of what comes back the interval. */
function readAs({ kind, earliest, latest, interval }: DeadlineReading, days: string, messages: Messages): string {
  const { long, noLaterThan, through } = messages.deadlines;
  if (kind === 'recurring') return intervalWords(interval, messages);
  if (days === '' || (earliest !== null && latest !== null)) return days;
  if (latest === null) return long.start(days);
  return kind === 'expiry' ? through(days) : noLaterThan(days);
}

/** How hard a deadline of this kind is; empty where the rule says it. */
export function kindSentence(kind: DeadlineKind, { messages: { deadlines } }: Setting): string {
  const sentences: Partial<Record<DeadlineKind, string>> = deadlines.explained;
  return sentences[kind] ?? '';
}

/** What has to be known before a wording can be read, and the pieces it is about. */
export function questionBack({ ask, fragments, days = [] }: DeadlineQuestion, { messages, detail }: Setting): string {
  const { askReasons, deadlines, format } = messages;
  const named = fragments
    .filter((fragment) => fragment.trim() !== '')
    .map((fragment) => format.quoted(cut(fragment, detail.title)));
  const question = named.length === 0 ? askReasons[ask] : deadlines.question(format.and(named), askReasons[ask]);
  return days.length === 0
    ? question
    : `${question} ${deadlines.either(format.or(days.map((day) => format.day(day))))}`;
}
