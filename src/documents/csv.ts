/**
 * Rows as Dutch Excel opens them with a double click: UTF-8 that says so, semicolons, CRLF (RFC 4180 otherwise). No cell
 * is ever a formula: a text that a spreadsheet would take for one gets an apostrophe before it. One that is set to commas
 * knows nothing of these cells and ends its own at any comma and line: there no formula begins either.
 */

/** Without it Excel takes the file for Windows-1252. */
export const BYTE_ORDER_MARK = '\uFEFF';
const SEPARATOR = ';';
const END = '\r\n';

/** What a formula begins with, wide signs of Asian keyboards included, behind whatever a spreadsheet passes over. */
const FORMULA = /^[\p{Z}\p{C}]*[=+\-@＝＋－＠]|^\t/u;
/** The same behind a comma; in sentences a dash behind a comma and a space is none. */
const BEHIND_COMMA = /,(?=["\p{Z}\p{C}]*[=@＝＠]|"*[+\-＋－])/gu;
/** Signs that nobody sees: of control, but for tab and new line, and those that turn the direction of text. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;
const SPACES = /\s+/g;
const NEW_LINE = /[\r\n\u2028\u2029]/;

/** A row is one line; the file for programs has the lines as they were written. */
const onOneLine = (text: string): string => text.replace(SPACES, (spaces) => (NEW_LINE.test(spaces) ? ' ' : spaces));

/** A number stands as it is; a text between quotation marks, so that no sign in it ends the cell. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = onOneLine(value.replace(UNSEEN, '')).replace(BEHIND_COMMA, ",'");
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

export const csvLine = (cells: readonly (string | number)[]): string => cells.map(csvCell).join(SEPARATOR) + END;
