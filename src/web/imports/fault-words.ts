/** What is wrong in a file, in the words of the person who has to mend it. */
import { csvLine, BYTE_ORDER_MARK } from '../../documents/csv.js';
import { ASK_REASONS, type AskReason } from '../../domain/measure/deadline.js';
import type { ImportFault } from '../../domain/imports/import-fault.js';
import { parseLocalDate } from '../../domain/time/local-date.js';
import type { Messages } from '../../locales/messages.js';

/** Where it is and what is wrong, in the order of the columns. */
export interface FaultWords {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string;
  readonly text: string;
}

export function faultWords({ place, kind, found, more }: ImportFault, messages: Messages): FaultWords {
  const { tables, imports } = messages;
  const { sheet, row, column } = place;
  const known = kind === 'not_a_choice' ? wordsOfChoices(more, messages) : wordsOfMeasures(messages);
  const text =
    kind === 'unreadable_deadline'
      ? `${imports.faults[kind](found, more)} ${questionIn(more, messages)}`.trim()
      : imports.faults[kind](
          known[found] ?? found,
          more.map((one) => known[one] ?? one),
        );
  return { sheet: sheet ?? '', row, column: column === null ? '' : (tables.columns[column] ?? column), text };
}

const isAsk = (text: string): text is AskReason => (ASK_REASONS as readonly string[]).includes(text);

/** What has to be chosen before the wording can be read. */
function questionIn(more: readonly string[], { askReasons, format, deadlines }: Messages): string {
  const reason = more.find(isAsk);
  const days = more.flatMap((one) => parseLocalDate(one) ?? []);
  return [
    ...(reason === undefined ? [] : [askReasons[reason]]),
    ...(days.length === 0 ? [] : [deadlines.either(format.or(days.map((day) => format.day(day))))]),
  ].join(' ');
}

type CodeWords = Readonly<Record<string, string>>;

/**
 * The words of the column whose choices these are: a state and an answer of an organisation can have the same code, and
 * each has a word of its own.
 */
function wordsOfChoices(choices: readonly string[], messages: Messages): CodeWords {
  const { states, natures, kinds, levels } = messages.words;
  const { results, groups, answers } = messages.tables;
  const columns: readonly CodeWords[] = [states, natures, kinds, levels, results, groups, answers];
  return columns.find((column) => choices.every((choice) => choice in column)) ?? wordsOfMeasures(messages);
}

/** For what is told of a measure: a step from one state to another, or what may not be changed here. */
const wordsOfMeasures = ({ words: { states, natures, kinds, levels }, tables: { results } }: Messages): CodeWords => ({
  ...results,
  ...natures,
  ...kinds,
  ...levels,
  ...states,
});

/** All of them as a file for a spreadsheet. */
export function faultsFile(faults: readonly ImportFault[], messages: Messages): string {
  const { imports } = messages;
  const head = csvLine([imports.sheet, imports.row, imports.column, imports.fault]);
  const lines = faults.map((one) => {
    const { sheet, row, column, text } = faultWords(one, messages);
    return csvLine([sheet, row ?? '', column, text]);
  });
  return BYTE_ORDER_MARK + head + lines.join('');
}
