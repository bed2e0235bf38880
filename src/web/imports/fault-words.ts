/** What is wrong in a file, in the words of the person who has to mend it. */
import { csvLine, BYTE_ORDER_MARK } from '../../documents/csv.js';
import { ASK_REASONS, type AskReason } from '../../domain/deadline.js';
import type { ImportFault } from '../../domain/imports/import-fault.js';
import { parseLocalDate } from '../../domain/local-date.js';
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
  const text =
    kind === 'unreadable_deadline'
      ? `${imports.faults[kind](found, more)} ${questionIn(more, messages)}`.trim()
      : imports.faults[kind](
          wordFor(found, messages),
          more.map((one) => wordFor(one, messages)),
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

/** A code of ours as the word that stands in a table; anything else as it is. */
function wordFor(code: string, { words, tables }: Messages): string {
  const known: Readonly<Record<string, string>> = {
    ...words.states,
    ...words.natures,
    ...words.kinds,
    ...words.levels,
    ...tables.results,
    ...tables.groups,
    ...tables.answers,
  };
  return known[code] ?? code;
}

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
