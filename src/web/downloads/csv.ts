/**
 * Rows as Dutch Excel opens them with a double click: UTF-8 that says so, semicolons, CRLF (RFC 4180 otherwise). No cell
 * is ever a formula: a text that a spreadsheet would take for one gets an apostrophe before it.
 */

/** Without it Excel takes the file for Windows-1252. */
export const BYTE_ORDER_MARK = '\uFEFF';
const SEPARATOR = ';';
const END = '\r\n';

/** What a formula begins with, wide signs of Asian keyboards included, behind whatever a spreadsheet passes over. */
const FORMULA = /^[\p{Z}\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Signs that nobody sees: of control, but for tab and new line, and those that turn the direction of text. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** A number stands as it is; a text between quotation marks, so that no sign in it ends the cell. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const seen = value.replace(UNSEEN, '');
  const harmless = FORMULA.test(seen) ? `'${seen}` : seen;
  return `"${harmless.replace(/\r\n?/g, '\n').replaceAll('"', '""')}"`;
}

export const csvLine = (cells: readonly (string | number)[]): string => cells.map(csvCell).join(SEPARATOR) + END;
