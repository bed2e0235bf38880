/**
 * A message in a chat as a source. There may be thousands of them, and nothing is known of one but the day it was
 * written, so none is kept in the catalogue: its code says all.
 */
import { isSourceCode, type SourceCode } from './codes.js';
import { parseLocalDate, type LocalDate } from '../time/local-date.js';
import type { Source } from './register.js';

/** `bericht-2021-03-12-0a1b2c3d` */
const CODE = /^bericht-(?<day>\d{4}-\d{2}-\d{2})-[0-9a-f]{8}$/;

/** `digest`: eight hexadecimal digits that tell messages of a day apart. Throws a TypeError on others. */
export function messageSourceCode(day: LocalDate, digest: string): SourceCode {
  const code = `bericht-${day}-${digest}`;
  if (!isSourceCode(code) || messageSource(code) === undefined) throw new TypeError(`no code of a message: ${code}`);
  return code;
}

/** What the code says; undefined for that of another source. It has no title but what people call a message. */
export function messageSource(code: string): Source | undefined {
  const published = parseLocalDate(CODE.exec(code)?.groups?.['day'] ?? '');
  if (published === undefined || !isSourceCode(code)) return undefined;
  return { code, title: '', publisher: '', published, reference: null, version: 1 };
}

export const isMessageSource = (code: string): boolean => messageSource(code) !== undefined;

/** The source with this code: of the catalogue, or a message. */
export const sourceWith = (sources: readonly Source[], code: string): Source | undefined =>
  sources.find((source) => source.code === code) ?? messageSource(code);
