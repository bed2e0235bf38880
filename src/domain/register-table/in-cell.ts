/** Characters that a cell of a workbook may hold: Excel opens none with one that holds more. */
export const MOST_IN_CELL = 32_767;

/** Codes one after another are often parted by commas; names hold them ("Word, Excel") and are parted by semicolons. */
export const areCodes = (text: string): boolean => /^[\w-]+(?:\s*[,;]\s*[\w-]+)+$/.test(text);

/** The text as a cell has it: cut where it is too long, never in half a character. */
export const inCell = (text: string): string =>
  text.length <= MOST_IN_CELL ? text : `${text.slice(0, MOST_IN_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
