/** A value of the register as a cell of a table has it, in the words of whoever reads it. */
import type { Names } from '../../cards/parts/names.js';
import { parseLocalDate } from '../../domain/time/local-date.js';
import type { Blocker } from '../../domain/measure/measure.js';
import { valueAt, type CellKind, type Column, type RowObject } from '../../domain/register-table/columns.js';
import type { Messages } from '../../locales/messages.js';
import type { Cell } from '../workbook/cell.js';
import { areCodes } from '../../domain/register-table/in-cell.js';

export interface TableWords {
  readonly messages: Messages;
  readonly names: Pick<Names, 'person'>;
}

type Writer = (value: unknown, words: TableWords) => Cell;

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The word for a code of ours; the code itself where there is none. */
const word =
  (of: (messages: Messages) => Readonly<Record<string, string>>): Writer =>
  (value, { messages }) =>
    of(messages)[text(value)] ?? text(value);

const day = (value: unknown): Cell => {
  const date = parseLocalDate(text(value));
  return date === undefined ? text(value) : { day: date };
};

/** Texts that hold a semicolon, or would be taken for what they are not, are written as JSON. */
function list(value: unknown): Cell {
  const items = (Array.isArray(value) ? value : []).map(text);
  const isPlain = items.every((item) => item !== '' && item === item.trim() && !/[;\n]|^\[/.test(item));
  const joined = items.join('; ');
  const isApart = !joined.includes(',') || !areCodes(joined);
  return isPlain && isApart ? joined : JSON.stringify(items);
}

const blockers: Writer = (value, { messages }) =>
  (Array.isArray(value) ? (value as readonly Blocker[]) : [])
    .map(({ code, inferred }) => (inferred ? `${code} (${messages.tables.inferred})` : code))
    .join('; ');

/** The pseudonym stays, so that the same person is found again: a name may change, be shared or be forgotten. */
const person: Writer = (value, { names }) => {
  const name = names.person(text(value));
  return name === undefined ? `[${text(value)}]` : `${name} [${text(value)}]`;
};

const WRITERS: Readonly<Record<CellKind, Writer>> = {
  text,
  number: (value) => (typeof value === 'number' ? value : text(value)),
  day,
  yesNo: (value, { messages: { tables } }) => (value === true ? tables.yes : tables.no),
  list,
  blockers,
  person,
  state: word(({ words }) => words.states),
  nature: word(({ words }) => words.natures),
  kind: word(({ words }) => words.kinds),
  level: word(({ words }) => words.levels),
  result: word(({ tables }) => tables.results),
  group: word(({ tables }) => tables.groups),
  answer: word(({ tables }) => tables.answers),
  json: (value) => JSON.stringify(value),
};

export function writeCell(row: RowObject, { path, kind }: Column, words: TableWords): Cell {
  const value = valueAt(row, path);
  return value === undefined || value === null ? null : WRITERS[kind](value, words);
}
