/** The next day on which something is due, and all that is due then. */
import { ENDING_KINDS } from '../../domain/measure/deadline.js';
import { daysBetween } from '../../domain/time/local-date.js';
import type { NextDeadlineOutcome } from '../../domain/outcome/measure-outcome.js';
import { MAX_CRITERIA, narrowed, type MeasureQuery } from '../../domain/query/query.js';
import { measureChips } from '../parts/chips.js';
import { backButton, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { describe, queryLabels } from '../asking/filter-words.js';
import { lightBack, measureRow } from './measure-row.js';
import { sentences } from '../parts/sentences.js';

const nextOf = (query: MeasureQuery) => ({ action: 'nextDeadline', input: { query } }) as const;

export function drawNextDeadline(given: NextDeadlineOutcome, setting: Setting): Drawing {
  const outcome = withoutConfidential(given);
  const { query } = outcome;
  const rows = outcome.rows.slice(0, setting.detail.rows);
  const { chips, inWords } = measureChips(query, setting, nextOf);
  const back = lightBack(nextOf(query), setting);
  const { title, text } = heading(outcome, setting);
  const note = [text, ...inWords].filter((part) => part !== '').join(' · ');
  return {
    template: 'next-deadline',
    data: {
      title,
      note,
      hasNote: note !== '',
      chips,
      hasChips: chips.length > 0,
      rows: rows.map((view) => measureRow(view, setting, back)),
    },
    summary: nextSummary(outcome, rows.length, setting),
    buttons: [...backButton(setting), ...sameDay(outcome, rows.length, setting)],
  };
}

/** Beside one that is not, a confidential measure would have its date told: it is left out. */
function withoutConfidential(outcome: NextDeadlineOutcome): NextDeadlineOutcome {
  const rows = outcome.rows.filter(({ measure }) => !measure.confidential);
  if (rows.length === 0) return outcome;
  return { ...outcome, rows, total: outcome.total - (outcome.rows.length - rows.length) };
}

/** Of a confidential measure not even the date is told. */
const onlyConfidential = ({ rows }: NextDeadlineOutcome): boolean =>
  rows.length > 0 && rows.every(({ measure }) => measure.confidential);

function heading(
  outcome: NextDeadlineOutcome,
  { messages }: Setting,
): { readonly title: string; readonly text: string } {
  const { date, today } = outcome;
  const { next } = messages.lists;
  if (date === null) return { title: next.none, text: next.noneDetail };
  if (onlyConfidential(outcome)) return { title: next.confidential, text: '' };
  const days = daysBetween(today, date);
  return {
    title: next.title(messages.format.day(date)),
    text: days === 0 ? next.today : next.inDays(messages.format.days(days)),
  };
}

function sameDay(outcome: NextDeadlineOutcome, shown: number, setting: Setting): readonly Button[] {
  const { query, date, total } = outcome;
  // The date would go along with the click.
  if (onlyConfidential(outcome)) return [];
  if (date === null || total <= shown || query.criteria.length + 3 > MAX_CRITERIA) return [];
  const narrower = narrowed(
    query,
    { field: 'word', anyOf: ['open'] },
    { field: 'kind', anyOf: [...ENDING_KINDS, 'start'] },
    { field: 'period', from: date, to: date },
  );
  const request = { action: 'listMeasures', input: { query: narrower, offset: 0 } } as const;
  return [requestButton(setting.messages.buttons.sameDay(total), request, setting)];
}

function nextSummary(outcome: NextDeadlineOutcome, shown: number, setting: Setting): string {
  const { date, rows, total, query } = outcome;
  const { lists, format } = setting.messages;
  const filters = describe(queryLabels(query, setting), setting);
  if (date === null) return sentences(`${lists.next.none} (${filters})`, lists.next.noneDetail);
  const codes = format.andMore(
    rows.slice(0, shown).map(({ measure }) => measure.code),
    Math.max(0, total - shown),
  );
  if (onlyConfidential(outcome)) return sentences(`${lists.next.confidential} (${filters})`, codes);
  return sentences(`${lists.next.title(format.day(date))} (${filters})`, codes);
}
