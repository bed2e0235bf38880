/** The week for the channel, or the month for the coordinators: numbers, and the first of what is behind them. */
import type { ActionRequest } from '../../actions/requests.js';
import { daysBetween } from '../../domain/time/local-date.js';
import type { MeasureView } from '../../domain/measure/measure-view.js';
import type { MeasureQuery } from '../../domain/query/query.js';
import type { DigestOutcome } from '../../domain/reminders/outcomes.js';
import type { DerivedWord } from '../../domain/measure/words.js';
import { changeRow } from '../change/change-list.js';
import { backButton, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { measureRow, type Row } from '../measure/measure-row.js';
import type { Color } from '../parts/marks.js';
import { sentences } from '../parts/sentences.js';
import { requestClick } from '../verbs.js';

/** Rows of a section: it is a summary, and each leads to the whole list. */
const SHOWN = 5;

const word = (anyOf: readonly DerivedWord[], soonDays?: number): MeasureQuery => ({
  criteria: [{ field: 'word', anyOf: [...anyOf], ...(soonDays === undefined ? {} : { soonDays }) }],
});
const listOf = (query: MeasureQuery): ActionRequest => ({ action: 'listMeasures', input: { query, offset: 0 } });

interface Section {
  readonly heading: string;
  readonly rows: readonly (Row & { readonly subject: string })[];
  readonly more: readonly Button[];
  readonly hasMore: boolean;
}

export function drawDigest(outcome: DigestOutcome, setting: Setting): Drawing {
  const { messages } = setting;
  const words = messages.reminderAnswers.digest;
  const sections = sectionsOf(outcome, setting).filter(({ rows }) => rows.length > 0);
  const note = messages.format.shortRange(outcome.from, outcome.to);
  const ledger = ledgerWords(outcome, setting);
  const lines = [...(sections.length === 0 ? [words.calm] : []), ...(ledger === '' ? [] : [ledger])];
  return {
    template: 'digest',
    data: {
      title: words[outcome.of],
      note,
      numbers: numbersOf(outcome, setting),
      sections,
      lines: lines.map((text) => ({ text })),
    },
    summary: digestSummary(outcome, sections, lines, setting),
    buttons: [...backButton(setting), ...failuresButton(outcome, setting)],
  };
}

function requestsOf({ today, coming, from }: DigestOutcome) {
  return {
    open: listOf(word(['open'])),
    overdue: listOf(word(['overdue'])),
    coming: listOf(word(['due_now', 'due_soon'], Math.max(1, daysBetween(today, coming.until)))),
    awaiting: listOf(word(['awaiting_verification'])),
    changes: {
      action: 'listChanges',
      input: { since: from, by: null, query: { criteria: [] }, offset: 0 },
    } satisfies ActionRequest,
  };
}

const countsOf = ({ open, overdue, coming, awaitingVerification }: DigestOutcome) =>
  [
    ['open', open, 'Default'],
    ['overdue', overdue.total, 'Attention'],
    ['coming', coming.total, 'Default'],
    ['awaiting', awaitingVerification.total, 'Default'],
  ] as const satisfies readonly (readonly [string, number, Color])[];

function numbersOf(outcome: DigestOutcome, { messages, language }: Setting) {
  const requests = requestsOf(outcome);
  return countsOf(outcome).map(([name, count, color]) => ({
    count: messages.format.number(count),
    label: messages.reminderAnswers.digest.numbers[name],
    color: count === 0 ? 'Default' : color,
    ...requestClick(requests[name], language),
  }));
}

function sectionsOf(outcome: DigestOutcome, setting: Setting): readonly Section[] {
  const { overdue, coming, awaitingVerification: awaiting, changes } = outcome;
  const words = setting.messages.reminderAnswers.digest;
  const requests = requestsOf(outcome);
  const limit = Math.min(SHOWN, setting.detail.rows);
  const section = (heading: string, rows: Section['rows'], total: number, all: ActionRequest): Section => {
    const more = rows.length < total ? [requestButton(words.all(total), all, setting)] : [];
    return { heading, rows, more, hasMore: more.length > 0 };
  };
  const measures = (views: readonly MeasureView[]) =>
    views.slice(0, limit).map((view) => ({ ...measureRow(view, setting, null), subject: view.measure.code }));
  const changed = changes.rows
    .slice(0, limit)
    .map((record) => ({ ...changeRow(record, setting, null), subject: changeRow(record, setting, null).code }));
  const until = setting.messages.format.day(coming.until);
  return [
    section(words.overdue, measures(overdue.rows), overdue.total, requests.overdue),
    section(words.coming(until), measures(coming.rows), coming.total, requests.coming),
    section(words.awaiting, measures(awaiting.rows), awaiting.total, requests.awaiting),
    section(words.changes, changed, changes.total, requests.changes),
  ];
}

/** What became of the messages; only the month tells it. */
function ledgerWords({ ledger }: DigestOutcome, { messages }: Setting): string {
  if (ledger === null) return '';
  const words = messages.reminderAnswers.digest;
  const { sent, unknown, failed } = ledger;
  return sentences(
    words.sent(sent),
    unknown === 0 ? '' : words.unknown(unknown),
    failed === 0 ? '' : words.failed(failed),
  );
}

function failuresButton({ ledger }: DigestOutcome, setting: Setting): readonly Button[] {
  if (ledger === null || ledger.unknown + ledger.failed === 0) return [];
  const request: ActionRequest = { action: 'failedReminders', input: { offset: 0 } };
  return [requestButton(setting.messages.reminderAnswers.digest.failures, request, setting)];
}

function digestSummary(
  outcome: DigestOutcome,
  sections: readonly Section[],
  lines: readonly string[],
  { messages }: Setting,
): string {
  const { digest } = messages.reminderAnswers;
  const { format } = messages;
  const numbers = countsOf(outcome).map(([name, count]) => `${format.number(count)} ${digest.numbers[name]}`);
  const named = sections.map(
    ({ heading, rows }) => `${heading}: ${format.and([...new Set(rows.map(({ subject }) => subject))])}`,
  );
  return sentences(
    `${digest[outcome.of]} (${format.shortRange(outcome.from, outcome.to)}): ${numbers.join(', ')}`,
    ...named,
    ...lines,
  );
}
