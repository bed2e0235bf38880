/** Changes in words: what, when and by whom. */
import type { ChangeRecord } from '../domain/change.js';
import type { Messages } from '../locales/messages.js';
import { cut, type Setting } from './drawing.js';

export interface HistoryLine {
  /** "9 juli 2020 · termijn gewijzigd" */
  readonly text: string;
  /** Who and why, as it was recorded; empty where neither is known. */
  readonly rest: string;
}

export const changedOn = ({ occurredOn }: ChangeRecord, { format }: Messages): string => format.day(occurredOn);

export function historyLine(record: ChangeRecord, { messages, names, detail }: Setting): HistoryLine {
  const who = names.person(record.actor);
  const reason = reasonOf(record);
  const rest = [...(who === undefined ? [] : [messages.measure.by(who)]), ...(reason === null ? [] : [reason])];
  return {
    text: messages.measure.change(changedOn(record, messages), messages.words.changes[record.kind]),
    rest: rest.map((part) => ` · ${cut(part, detail.text)}`).join(''),
  };
}

/** Why, as it was recorded; of what is or was confidential not even that is told. */
export const reasonOf = (record: ChangeRecord): string | null => (isConfidential(record) ? null : record.reason);

/** Whether anything that a change wrote is confidential, or was before. */
export const isConfidential = ({ writes, before }: ChangeRecord): boolean =>
  [...writes.map(({ value }) => value), ...before].some(
    (item) => item !== null && 'confidential' in item && item.confidential,
  );
