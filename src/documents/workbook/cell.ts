/** What stands in a cell, and how a worksheet writes it (ECMA-376, part 1, 18.3.1). */
import { daysBetween, localDate, type LocalDate } from '../../domain/time/local-date.js';
import { inCell } from '../../domain/register-table/in-cell.js';

/** A text is never a formula: it is written as a text, whatever it begins with. */
export type Cell = string | number | boolean | { readonly day: LocalDate } | null;

/** Excel counts 1900 as a leap year, so that days are right from March of that year on; earlier ones are texts. */
const DAY_ZERO = localDate('1899-12-30');
const FIRST_DAY = localDate('1900-03-01');

/** The styles of the workbook, by their place in it. */
export const STYLES = { plain: 0, day: 1, head: 2, long: 3 } as const;

/** Signs that XML has no place for, as Excel writes them; and what looks like one of those. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[\da-fA-F]{4}_)/gu; // eslint-disable-line no-control-regex
const HALF_SIGN = /\p{Surrogate}/gu;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

export const escapeXml = (text: string): string =>
  text
    .replace(HALF_SIGN, '\ufffd')
    .replace(NOT_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>\r]/g, (sign) => MARKUP[sign] ?? sign);

/** "A", "Z", "AA", …; the first column is 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** A row of a worksheet; the first is 1. */
export const rowXml = (cells: readonly Cell[], row: number, style?: number): string =>
  `<row r="${row}">${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${row}`, style)).join('')}</row>`;

function cellXml(cell: Cell, place: string, style: number | undefined): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return textXml(cell, place, style);
  const { day } = cell;
  if (day < FIRST_DAY) return textXml(day, place, style);
  return `<c r="${place}" s="${STYLES.day}"><v>${daysBetween(DAY_ZERO, day)}</v></c>`;
}

function textXml(
  text: string,
  place: string,
  style: number = text.includes('\n') ? STYLES.long : STYLES.plain,
): string {
  return `<c r="${place}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeXml(inCell(text))}</t></is></c>`;
}
