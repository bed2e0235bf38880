/** What every form may look at: the tokens, the words, and what the text is read against. */
import type { Language } from '../../domain/language.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Found } from './phrases.js';
import type { Term } from './term.js';
import type { Tokens } from './tokens.js';
import type { WordBooks } from './word-books.js';

/** The month in which the fiscal year starts, or whose it is not known. */
export type FiscalStart = { readonly month: number } | 'other-vendor';

export interface Scene {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: WordBooks;
  readonly anchor: LocalDate | null;
  /** The language the text is written in, as far as its words tell. */
  readonly language: Language;
  readonly fiscalStart: FiscalStart;
  /** In a question a year is read anywhere ("deadlines 2024"), and "H1" without a year is a risk. */
  readonly isQuestion: boolean;
  /** Where a term may begin glued to the sign before it: the second end of a range ("1-15 mei"). */
  readonly openAt: number;
  /** Any form, for forms that build on another term ("first week of …"); undefined when nested deep enough. */
  readonly nested: Form | undefined;
  /** The terms read in this text so far: the same place is asked for again in a list, a range or an outer term. */
  readonly terms: Map<number, Found<Term> | undefined>;
}

/** What stands before a term, as far as a form has to know. */
export interface Lead {
  /** A preposition or a part stands before it: "in", "eind". */
  readonly led: boolean;
  /** The preposition sets a bound ("uiterlijk", "by"): "9/6" is then a day. */
  readonly strict: boolean;
  /** The running one is meant by a bare unit: "het einde van de maand". */
  readonly bareUnit: boolean;
}

/** One way of wording a day or period, tried at a token. Looks ahead a bounded number of tokens. */
export type Form = (scene: Scene, at: number, lead: Lead) => Found<Term> | undefined;
