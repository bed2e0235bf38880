/** A document as parts that any form can be written from: what stands on paper, not how it looks. */
import type { Language } from '../../domain/language.js';
import type { LocalDate } from '../../domain/time/local-date.js';

export interface Table {
  readonly type: 'table';
  readonly head: readonly string[];
  /** The share of each column, in any unit. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  /** Something said of an item: its code and title, what is said, and what that rests on. */
  | {
      readonly type: 'statement';
      readonly code: string;
      readonly title: string;
      readonly text: string;
      readonly ground: string;
    }
  /** The words of a source, and where they stand. */
  | { readonly type: 'quote'; readonly text: string; readonly cited: string }
  | { readonly type: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  /** A label with what belongs to it. */
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | Table;

export interface Paper {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** The day as of which it is told: also when the file says that it was made. */
  readonly day: LocalDate;
  readonly blocks: readonly Block[];
  /** The pieces of "page … of …" around both numbers. */
  readonly pages: (page: string, total: string) => readonly string[];
}

/** Signs that nobody sees, or that XML cannot hold: of control, half characters, and those that turn the direction of text. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A text of others on one line, with nothing in it that does something. */
export const plain = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, text });
export const paragraph = (text: string): Block => ({ type: 'paragraph', text });
/** A paragraph, where there is anything in it. */
export const paragraphs = (...texts: readonly string[]): readonly Block[] =>
  texts.filter((text) => text !== '').map(paragraph);
