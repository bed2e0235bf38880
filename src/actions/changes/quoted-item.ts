/** What risks and circumstances have in common: they are quoted from a document, and are of an investigation. */
import type { FieldValues } from '../../domain/change/fields.js';
import type { FormOutcome } from '../../domain/outcome/change-outcome.js';
import { isSourceCode, type SourceCode } from '../../domain/register/codes.js';
import type { Localized } from '../../domain/language.js';
import type { Quotation } from '../../domain/measure/measure.js';
import type { Circumstance } from '../../domain/register/register.js';
import type { Risk } from '../../domain/risk/risk.js';
import type { Case } from '../case.js';

interface Quoted {
  readonly title: string;
  readonly titleEn?: string | undefined;
  readonly quote: string;
  readonly place: string;
}

export const titleOf = ({ title, titleEn = title }: Quoted): Localized => ({ nl: title, en: titleEn });

export const quotationOf = ({ quote, place }: Quoted, source: SourceCode): Quotation => ({ quote, source, place });

/** A document on record; its reader has looked it up. */
export const sourceIn = (text: string): SourceCode | undefined => (isSourceCode(text) ? text : undefined);

export async function choicesOfQuoted({ store }: Case): Promise<FormOutcome['choices']> {
  const { investigations, sources } = await store.catalogue();
  return { investigation: investigations.map(({ code }) => code), source: sources.map(({ code }) => code) };
}

/** Of one that is there: its investigation is in its code. */
export async function choicesOfSource({ store }: Case): Promise<FormOutcome['choices']> {
  const { sources } = await store.catalogue();
  return { source: sources.map(({ code }) => code) };
}

/** What is there, as the fields of a form have it. */
export const presentOf = ({ title, quotation }: Pick<Risk | Circumstance, 'title' | 'quotation'>): FieldValues => ({
  title: title.nl,
  ...(title.en === title.nl ? {} : { titleEn: title.en }),
  ...quotation,
});

/** The document in which the investigation is reported. */
export async function sourceOfInvestigation(
  { investigation = '' }: FieldValues,
  { store }: Case,
): Promise<FieldValues> {
  const { investigations } = await store.catalogue();
  const found = investigations.find(({ code }) => code === investigation.trim().toUpperCase());
  return found === undefined ? {} : { source: found.source };
}
