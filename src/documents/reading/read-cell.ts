/** A cell of a table as a value of a register file; what is no such value stays as it was found, to be told as a fault. */
import { addDays, localDate } from '../../domain/time/local-date.js';
import type { NamedPerson } from '../../domain/imports/import-input.js';
import type { CellKind } from '../../domain/register-table/columns.js';
import { en } from '../../locales/en.js';
import type { Messages } from '../../locales/messages.js';
import { nl } from '../../locales/nl.js';
import { areCodes } from '../../domain/register-table/in-cell.js';

/** As the reader of a workbook gives it. */
export type RawCell = string | number | boolean | Date | null;

type Reader = (cell: Exclude<RawCell, null>) => unknown;

const LOCALES: readonly Messages[] = [nl, en];
/** Excel counts days from here, from March 1900 on. */
const DAY_ZERO = localDate('1899-12-30');
const LAST_SERIAL = 2_958_465;

export const plainText = (cell: Exclude<RawCell, null>): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 'yyyy-mm-dd'.length) : String(cell).replaceAll('\r\n', '\n');

/**
 * How people write the same word otherwise: capitals, accents, spaces, hyphens and underscores do not count. Accents that
 * stand apart go first: to put many of them in order takes the square of their number.
 */
export const folded = (text: string): string =>
  text
    .replace(/\p{M}+/gu, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const day: Reader = (cell) => {
  if (typeof cell === 'number') {
    return cell >= 1 && cell <= LAST_SERIAL ? addDays(DAY_ZERO, Math.floor(cell)) : String(cell);
  }
  return plainText(cell).trim();
};

const number: Reader = (cell) => {
  if (typeof cell === 'number') return cell;
  const written = plainText(cell).trim();
  const text = (written.endsWith('%') ? written.slice(0, -1).trimEnd() : written).replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
};

const YES = new Set(['ja', 'yes', 'true', 'waar', 'j', 'y', 'x', '1']);
const NO = new Set(['nee', 'no', 'false', 'onwaar', 'n', '0']);

const yesNo: Reader = (cell) => {
  if (typeof cell === 'boolean') return cell;
  const text = folded(plainText(cell));
  if (YES.has(text)) return true;
  return NO.has(text) ? false : plainText(cell);
};

const json: Reader = (cell) => {
  const text = plainText(cell);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const list: Reader = (cell) => {
  const text = plainText(cell).trim();
  if (text.startsWith('[')) return json(text);
  return text
    .split(areCodes(text) ? /[,;]/ : /[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
};

const INFERRED = new Set(LOCALES.map(({ tables }) => folded(tables.inferred)));

/** "OW20-C5 (afgeleid); OW20-V3" */
const blockers: Reader = (cell) => {
  const text = plainText(cell).trim();
  const items = list(text.startsWith('[') ? text : text.replaceAll(',', ';'));
  return Array.isArray(items) ? items.map(blocker) : items;
};

function blocker(item: unknown): { readonly code: unknown; readonly inferred: boolean } {
  if (typeof item !== 'string') return { code: item, inferred: false };
  const mark = item.indexOf('(');
  if (mark <= 0 || !item.endsWith(')')) return { code: item, inferred: false };
  return { code: item.slice(0, mark).trimEnd(), inferred: INFERRED.has(folded(item.slice(mark + 1, -1))) };
}

/** "Sanne de Vries [p-sanne]"; a name alone is looked up later. */
const person: Reader = (cell): string | NamedPerson => {
  const text = plainText(cell).trim();
  const [, id] = /\[([^[\]]+)\]$/.exec(text) ?? [];
  return id ?? { named: text };
};

/** The code for a word in either language, or for itself. */
function choice(of: (messages: Messages) => Readonly<Record<string, string>>): Reader {
  const codes = new Map(
    LOCALES.flatMap((messages) =>
      Object.entries(of(messages)).flatMap(([code, word]) => [
        [folded(word), code] as const,
        [folded(code), code] as const,
      ]),
    ),
  );
  return (cell) => codes.get(folded(plainText(cell))) ?? plainText(cell);
}

const READERS: Readonly<Record<CellKind, Reader>> = {
  text: plainText,
  number,
  day,
  yesNo,
  list,
  blockers,
  person,
  state: choice(({ words }) => words.states),
  nature: choice(({ words }) => words.natures),
  kind: choice(({ words }) => words.kinds),
  level: choice(({ words }) => words.levels),
  result: choice(({ tables }) => tables.results),
  group: choice(({ tables }) => tables.groups),
  answer: choice(({ tables }) => tables.answers),
  json,
};

export const isEmpty = (cell: RawCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Null for a cell with nothing in it. */
export function readCell(cell: RawCell | undefined, kind: CellKind): unknown {
  if (cell === null || cell === undefined || isEmpty(cell)) return kind === 'list' || kind === 'blockers' ? [] : null;
  return READERS[kind](cell);
}
