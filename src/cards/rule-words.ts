/** The rule by which a wording was read, as a sentence that a person can check. */
import type { DeadlineQuestion, DeadlineReading } from '../domain/deadline.js';
import { cut, type Setting } from './drawing.js';

/** `days`: the days that were read, in words; empty where there are none. */
export function ruleSentence({ rule, kind }: DeadlineReading, days: string, { messages, detail }: Setting): string {
  const { deadlines, format } = messages;
  const fragment = cut(rule.fragment, detail.title);
  if (fragment === '' || days === '') return deadlines.explained[kind];
  return deadlines.readAs(format.quoted(fragment), days);
}

/** What has to be known before a wording can be read. */
export function questionBack({ ask, fragments }: DeadlineQuestion, { messages, detail }: Setting): string {
  const named = fragments.map((fragment) => messages.format.quoted(cut(fragment, detail.title)));
  return [ask, ...named].join(' ');
}
