/** Changes in words: what, when and by whom. */
import type { ChangeRecord } from '../../domain/change/change.js';
import { changeDetails, isConfidential } from './change-details.js';
import { cut, type Setting } from '../drawing.js';

export interface HistoryLine {
  /** "9 juli 2020 · termijn gewijzigd: van 31 dec 2020 naar 31 mrt 2021" */
  readonly text: string;
  /** Who and why, as it was recorded; empty where neither is known. */
  readonly rest: string;
}

/** The last recorded first, whatever day it was about. */
export const newestFirst = (records: readonly ChangeRecord[]): readonly ChangeRecord[] =>
  [...records].sort((one, other) => other.number - one.number);

/**
 * The day it happened; with the day it was recorded where that was another one. What takes a change back counts from the
 * day of that change, but is itself done when it is recorded.
 */
export function changedOn({ kind, occurredOn, recordedAt }: ChangeRecord, { messages, dayOf }: Setting): string {
  const recordedOn = dayOf(recordedAt);
  const { format, measure } = messages;
  if (kind === 'correction') return format.day(recordedOn);
  const happened = format.day(occurredOn);
  return recordedOn === occurredOn ? happened : `${happened} (${measure.recordedOn(format.day(recordedOn))})`;
}

export function historyLine(record: ChangeRecord, setting: Setting): HistoryLine {
  const { messages, names, detail } = setting;
  const who = names.person(record.actor);
  const reason = reasonOf(record);
  const rest = [...(who === undefined ? [] : [messages.measure.by(who)]), ...(reason === null ? [] : [reason])];
  return {
    text: cut(messages.measure.change(changedOn(record, setting), whatChanged(record, setting)), detail.text),
    rest: rest.map((part) => ` · ${cut(part, detail.text)}`).join(''),
  };
}

/** "voortgang bijgewerkt: van 40% naar 60%"; of what takes a change back: "wijziging 12 teruggedraaid: voortgang was 60%, nu 40%" */
export function whatChanged(record: ChangeRecord, setting: Setting): string {
  const details = changeDetails(record, setting);
  const { words, changes, format } = setting.messages;
  const { kind, corrects } = record;
  const done = isNoteAlone(record, details) ? changes.details.noted : words.changes[kind];
  const what = corrects === undefined ? done : changes.details.corrects(format.number(corrects));
  return details.length === 0 ? what : `${what}: ${details.join('; ')}`;
}

/** A word about a measure that left it as it was. */
const isNoteAlone = (record: ChangeRecord, details: readonly string[]): boolean =>
  record.kind === 'progress' && details.length === 0 && reasonOf(record) !== null;

/** Why, as it was recorded; of what is or was confidential not even that is told. */
export const reasonOf = (record: ChangeRecord): string | null => (isConfidential(record) ? null : record.reason);
