/** What a sentence is read in: the day, the people, the register's names, and what was answered before. */
import type { InvestigationCode, MeasureCode, PersonId, RiskCode } from '../domain/register/codes.js';
import type { Language } from '../domain/language.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Catalogue } from '../domain/register/register.js';
import type { Intent } from './intent.js';

/** What a follow-up builds on: the last answer in this conversation with this person. */
export interface Previous {
  readonly intent: Intent;
  /** The codes of the answer in the order shown, at most 200. */
  readonly codes: readonly (MeasureCode | RiskCode)[];
  /** The list that items are counted off in ("de tweede"), where the last answer was one item of it; else `codes`. */
  readonly listed?: readonly (MeasureCode | RiskCode)[];
  /** What that list was asked by. */
  readonly listing?: Intent;
  /** The investigation the conversation is about, where there is one. */
  readonly investigation: InvestigationCode | null;
  /** The last answer told of a change that was made, or was the form of one that is not made yet. */
  readonly answered?: 'changed' | 'form';
}

/** What a reader has to know of the world; never the content of measures. */
export interface World {
  readonly catalogue: Catalogue;
  readonly today: LocalDate;
  /** The language of the person, for sentences that could be either. */
  readonly language: Language;
  readonly me: PersonId;
  /** People who can own a measure, by every name they go by. */
  readonly people: readonly { readonly id: PersonId; readonly names: readonly string[] }[];
  /** Organisations that owe measures, by every name they go by; the same array until one of them changes. */
  readonly organisations?: readonly { readonly code: string; readonly names: readonly string[] }[] | undefined;
  readonly previous: Previous | null;
  /** Words, in lower case, that were looked up in the texts of the register, and whether they occur there. */
  readonly occurring?: ReadonlyMap<string, boolean> | undefined;
}
