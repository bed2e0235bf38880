/** When someone was reminded, and what became of it. */
import type { ActionRequest } from '../../actions/requests.js';
import type { MeasureCode, PersonId } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { LedgerEntry } from '../../domain/reminders/outbox.js';
import type { LedgerOutcome } from '../../domain/reminders/outcomes.js';
import { backButton, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { mark, type Mark } from '../parts/marks.js';
import { leadTo, lightBack } from '../measure/measure-row.js';
import { noticeDrawing } from '../parts/notice.js';
import { pageButtons } from '../parts/paging.js';
import { nameOf } from '../people/person-details.js';
import { sentences } from '../parts/sentences.js';
import { drawFailures } from './failures.js';
import { statusMark } from './message-status.js';
import { recipientName } from './recipient-name.js';

export const drawLedger = (outcome: LedgerOutcome, setting: Setting): Drawing =>
  outcome.failures ? drawFailures(outcome, setting) : drawReminded(outcome, setting);

function drawReminded(outcome: LedgerOutcome, setting: Setting): Drawing {
  const { measure, total, offset } = outcome;
  const { messages, detail } = setting;
  const words = messages.reminderAnswers.ledger;
  if (total === 0) return drawNever(outcome, setting);
  const rows = outcome.rows.slice(0, detail.rows);
  const last = offset === 0 ? lastSent(outcome.rows, setting) : undefined;
  const plain = offset === 0 && total === outcome.rows.length && hasNoneLeft(outcome.rows) ? words.notYet : words.title;
  const title = last === undefined ? plain : words.last(messages.format.day(last));
  const count = words.count(total);
  const place = rows.length === total ? '' : messages.lists.page(offset + 1, offset + rows.length, total);
  const of = measure === null ? '' : words.of(measure);
  const note = [`${count} ${of}`.trim(), place].filter((part) => part !== '').join(' · ');
  const drawn = rows.map((entry) => entryRow(entry, outcome, setting));
  return {
    template: 'measure-list',
    data: { title, note, hasNote: true, chips: [], hasChips: false, rows: drawn },
    summary: sentences(title, note, ...lastAndCodes(drawn, setting)),
    buttons: [
      ...backButton(setting),
      ...pageButtons(outcome, rows.length, setting, (at) => requestOf(outcome, at)),
      nextButton(measure, setting),
    ],
  };
}

/** Whether all of them are still to leave, or need not leave any more. */
const hasNoneLeft = (rows: readonly LedgerEntry[]): boolean =>
  rows.every(({ message }) => message === null || ['queued', 'sending', 'dropped'].includes(message.status));

/** The newest in words, and of which others it tells. */
function lastAndCodes(rows: readonly ReturnType<typeof entryRow>[], { messages }: Setting): readonly string[] {
  const [last] = rows;
  if (last === undefined) return [];
  const others = [...new Set(rows.map(({ code }): string => code))].filter((code) => code !== last.code);
  return [`${last.code} ${last.name}: ${last.text}${last.rest}`, messages.format.and(others)];
}

const requestOf = ({ measure, person, everyone = false }: LedgerOutcome, offset: number) =>
  ({
    action: 'reminders',
    input: { measureId: measure, of: 'past', person, everyone, from: null, to: null, offset },
  }) as const;

function nextButton(measure: MeasureCode | null, setting: Setting): Button {
  const request: ActionRequest = {
    action: 'reminders',
    input: { measureId: measure, of: 'next', person: null, everyone: false, from: null, to: null, offset: 0 },
  };
  return requestButton(setting.messages.reminderAnswers.ledger.next, request, setting);
}

function drawNever(outcome: LedgerOutcome, setting: Setting): Drawing {
  const { none } = setting.messages.reminderAnswers.ledger;
  const text = neverWords(outcome, setting);
  return noticeDrawing({ title: none, text, buttons: [nextButton(outcome.measure, setting)] }, setting);
}

function neverWords({ measure, person, everyone }: LedgerOutcome, setting: Setting): string {
  const words = setting.messages.reminderAnswers.ledger;
  if (everyone === true) return measure === null ? words.nobodyOfAnything : words.nobody(measure);
  const isMe = person === null || setting.names.isMe(person);
  return isMe ? neverYou(measure, setting) : neverOther(person, measure, setting);
}

function neverYou(measure: MeasureCode | null, { messages }: Setting): string {
  const words = messages.reminderAnswers.ledger;
  return measure === null ? words.youOfAnything : words.you(measure);
}

function neverOther(person: PersonId, measure: MeasureCode | null, setting: Setting): string {
  const words = setting.messages.reminderAnswers.ledger;
  const name = nameOf(person, setting);
  return measure === null ? words.otherOfAnything(name) : words.other(name, measure);
}

/** The last day on which one was sent, among the newest. */
function lastSent(rows: readonly LedgerEntry[], { dayOf }: Setting): LocalDate | undefined {
  const [last] = rows.flatMap(({ message }) => (message?.status === 'sent' ? (message.settledAt ?? []) : []));
  return last === undefined ? undefined : dayOf(last);
}

function entryRow({ reminder, message, state }: LedgerEntry, outcome: LedgerOutcome, setting: Setting) {
  const { confidential = [], offset } = outcome;
  const { messages, names, dayOf } = setting;
  const words = messages.reminderAnswers.ledger;
  const moment = message?.settledAt ?? message?.plannedAt ?? null;
  const day = moment === null ? reminder.date : dayOf(moment);
  const reader = message?.to ?? reminder.recipient;
  const isSecret = confidential.includes(reminder.measure);
  const rest = [
    messages.format.shortDay(day),
    ...(names.isMe(reader) ? [] : [words.to(recipientName(reader, setting))]),
    ...(message?.possiblyRepeated === true ? [words.repeated] : []),
  ];
  return {
    ...leadTo(reminder.measure, setting, lightBack(requestOf(outcome, offset), setting)),
    code: reminder.measure,
    name: isSecret ? messages.lists.confidential : messages.reminders.occasions[reminder.rule](reminder.days),
    ...(message === null ? stateMark(state.status, setting) : statusMark(message.status, setting)),
    rest: rest.map((part) => ` · ${part}`).join(''),
    heading: '',
    hasHeading: false,
  };
}

const stateMark = (status: LedgerEntry['state']['status'], { messages }: Setting): Mark => {
  const { ledger } = messages.reminderAnswers;
  return mark('Default', status === 'dropped' ? ledger.notNeeded : ledger.waiting);
};
