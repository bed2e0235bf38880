/** Changes in words: what, when and by whom. */
import type { ChangeRecord } from '../domain/change.js';
import type { Messages } from '../locales/messages.js';
import { changeDetails, isConfidential } from './change-details.js';
import { cut, type Setting } from './drawing.js';

export interface HistoryLine {
  /** "9 juli 2020 · termijn gewijzigd: van 31 dec 2020 naar 31 mrt 2021" */
  readonly text: string;
  /** Who and why, as it was recorded; empty where neither is known. */
  readonly rest: string;
}

export const changedOn = ({ occurredOn }: ChangeRecord, { format }: Messages): string => format.day(occurredOn);

export function historyLine(record: ChangeRecord, setting: Setting): HistoryLine {
  const { messages, names, detail } = setting;
  const who = names.person(record.actor);
  const reason = reasonOf(record);
  const rest = [...(who === undefined ? [] : [messages.measure.by(who)]), ...(reason === null ? [] : [reason])];
  return {
    text: cut(messages.measure.change(changedOn(record, messages), whatChanged(record, setting)), detail.text),
    rest: rest.map((part) => ` · ${cut(part, detail.text)}`).join(''),
  };
}

/** "voortgang bijgewerkt: van 40% naar 60%" */
export function whatChanged(record: ChangeRecord, setting: Setting): string {
  const details = changeDetails(record, setting);
  const kind = setting.messages.words.changes[record.kind];
  return details.length === 0 ? kind : `${kind}: ${details.join('; ')}`;
}

/** Why, as it was recorded; of what is or was confidential not even that is told. */
export const reasonOf = (record: ChangeRecord): string | null => (isConfidential(record) ? null : record.reason);
