/** HTML that is escaped by construction: whatever is put into a template is text, unless it came from one itself. */

declare const brand: unique symbol;
/** A piece of HTML; only {@link html} and {@link joined} make one, and what draws charts. */
export interface Html {
  readonly [brand]: 'Html';
  readonly markup: string;
}

/** What can stand in a template; nothing of null, false and undefined is written. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Signs of control, which HTML does not allow; tabs and new lines stay. */
const NOT_ALLOWED = /(?![\t\n\r])\p{Cc}/gu;

export const escaped = (text: string): string =>
  text.replace(NOT_ALLOWED, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** Of markup that is made elsewhere of parts that are escaped, sign by sign. */
export const fromMarkup = (markup: string): Html => ({ markup }) as Html;

const isList = (part: Part): part is readonly Part[] => Array.isArray(part);

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return isList(part) ? part.map(write).join('') : part.markup;
}

/** A template: attributes stand in quotation marks, as their values are escaped for those. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  fromMarkup(strings.map((text, index) => text + write(parts[index])).join(''));
