/** The rule by which a wording was read, as a sentence that a person can check. */
import type { DeadlineKind, DeadlineQuestion, DeadlineReading } from '../domain/deadline.js';
import { capital } from '../locales/write.js';
import { cut, type Setting } from './drawing.js';

/** `days`: the days that were read, in words; empty where there are none. */
export function ruleSentence({ rule }: DeadlineReading, days: string, { messages, detail }: Setting): string {
  const { deadlines, format, readingRules } = messages;
  const fragment = cut(rule.fragment, detail.title);
  const why = readingRules[rule.id];
  return fragment === '' || days === ''
    ? deadlines.rule(capital(why))
    : deadlines.readAs(format.quoted(fragment), days, why);
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
