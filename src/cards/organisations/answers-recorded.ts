/** What organisations said, as it was recorded just now: since which day, and what had been recorded before. */
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Answer, OrganisationAnswer } from '../../domain/organisation/organisation-answer.js';
import type { AnswersRecorded } from '../../domain/outcome/organisation-outcome.js';
import { cut, type Setting } from '../drawing.js';

/** "BZK en FIN": those shown by name, and how many more there are. */
export function whoSaid(organisations: AnswersRecorded['organisations'], { messages, detail }: Setting): string {
  const names = organisations.slice(0, detail.rows).map(({ name }) => cut(name, detail.title));
  return messages.format.andMore(names, organisations.length - names.length);
}

/** "uitgevoerd op 3 maart 2021" */
export const saidOn = (answer: Answer, on: LocalDate, { messages }: Setting): string =>
  messages.organisations.recorded.since[answer](messages.format.day(on));

/** "Eerder vastgelegd: BZK: mee bezig sinds 3 januari 2021", once for all that had said the same. */
export function saidBefore(
  { record, answer, on, organisations }: AnswersRecorded,
  setting: Setting,
): readonly string[] {
  const now = saidOn(answer, on, setting);
  const before = new Map<string, AnswersRecorded['organisations']>();
  for (const was of answersBefore(record)) {
    const said = was.answer === null ? now : saidOn(was.answer, was.on, setting);
    const own = organisations.filter(({ code }) => code === was.organisation);
    if (said !== now) before.set(said, [...(before.get(said) ?? []), ...own]);
  }
  const { was } = setting.messages.organisations.recorded;
  return [...before].slice(0, setting.detail.rows).map(([said, own]) => was(whoSaid(own, setting), said));
}

const answersBefore = (record: AnswersRecorded['record']): readonly OrganisationAnswer[] =>
  (record?.before ?? []).flatMap((value) => (value !== null && 'answer' in value ? [value] : []));
