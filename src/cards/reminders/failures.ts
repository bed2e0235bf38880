/** Messages that may not have arrived, or may be there twice, and why. */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { OutboxMessage } from '../../domain/reminders/outbox.js';
import type { LedgerOutcome } from '../../domain/reminders/outcomes.js';
import { capital } from '../../locales/write.js';
import { backButton, cut, type Drawing, type Setting } from '../drawing.js';
import { lightBack } from '../measure/measure-row.js';
import { noticeDrawing } from '../parts/notice.js';
import { pageButtons } from '../parts/paging.js';
import { sentences } from '../parts/sentences.js';
import { requestClick } from '../verbs.js';
import { causeOf } from './cause.js';
import { statusMark } from './message-status.js';
import { recipientName } from './recipient-name.js';

/** Messages told in a notification; more are counted. */
const TOLD = 3;

export function drawFailures(outcome: LedgerOutcome, setting: Setting): Drawing {
  const { total, offset } = outcome;
  const { messages, detail } = setting;
  const words = messages.reminderAnswers.failures;
  if (total === 0) return noticeDrawing({ title: words.none, text: words.noneDetail }, setting);
  const rows = outcome.messages.slice(0, detail.rows).map((message) => failureRow(message, outcome, setting));
  const title = words.title(total);
  const note = rows.length === total ? '' : messages.lists.page(offset + 1, offset + rows.length, total);
  const told = rows.map(({ code, name, text, rest }) => `${code}, ${name}: ${text}${rest}`);
  return {
    template: 'measure-list',
    data: { title, note, hasNote: note !== '', chips: [], hasChips: false, rows },
    summary: sentences(title, messages.format.andMore(told.slice(0, TOLD), Math.max(0, total - TOLD))),
    buttons: [
      ...backButton(setting),
      ...pageButtons(outcome, rows.length, setting, (at) => ({ action: 'failedReminders', input: { offset: at } })),
    ],
  };
}

/** Leads to the message as things stand now. */
function failureRow(message: OutboxMessage, outcome: LedgerOutcome, setting: Setting) {
  const { messages, dayOf, language } = setting;
  const words = messages.reminderAnswers.failures;
  const list = { action: 'failedReminders', input: { offset: outcome.offset } } as const;
  const codes = codesIn(message, outcome);
  const cause = causeOf(message.attempts.findLast((attempt) => attempt.cause !== null)?.cause ?? null, setting);
  const { shortDay } = messages.format;
  const rest = [
    ...(message.possiblyRepeated ? [messages.reminderAnswers.ledger.repeated] : []),
    shortDay(message.settledAt === null ? message.day : dayOf(message.settledAt)),
    ...(cause === '' ? [] : [cause]),
  ];
  const about = codes.length === 0 ? '' : ` ${words.about(namedCodes(codes, setting))}`;
  return {
    ...requestClick({ action: 'showReminders', input: { message: message.key } }, language, lightBack(list, setting)),
    code: capital(recipientName(message.to, setting)),
    name: cut(`${words.kinds[message.kind]}${about}`, setting.detail.text),
    ...statusMark(message.status, setting),
    rest: rest.map((part) => ` · ${part}`).join(''),
    heading: '',
    hasHeading: false,
  };
}

const codesIn = ({ key }: OutboxMessage, { rows }: LedgerOutcome): readonly MeasureCode[] => [
  ...new Set(rows.filter(({ message }) => message?.key === key).map(({ reminder }) => reminder.measure)),
];

/** Codes of one message that are named. */
const NAMED = 5;

const namedCodes = (codes: readonly MeasureCode[], { messages }: Setting): string =>
  messages.format.andMore(codes.slice(0, NAMED), Math.max(0, codes.length - NAMED));
