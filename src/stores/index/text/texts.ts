/** The texts of an item in which words are looked for. */
import type { Language, Localized } from '../../../domain/language.js';
import { currentDeadline, type Measure } from '../../../domain/measure.js';
import type { Risk } from '../../../domain/risk.js';

export interface Text {
  readonly words: string;
  /** Null: as it was written by others, in either. */
  readonly language: Language | null;
}

export interface Texts {
  readonly title: readonly Text[];
  readonly rest: readonly Text[];
}

const both = ({ nl, en }: Localized): readonly Text[] => [
  { words: nl, language: 'nl' },
  { words: en, language: 'en' },
];
const asWritten = (words: string): Text => ({ words, language: null });

/** Title, description, quote, wording of the current deadline, notes. */
export const textsOfMeasure = (measure: Measure): Texts => ({
  title: both(measure.title),
  rest: [
    ...(measure.description === null ? [] : both(measure.description)),
    asWritten(measure.quotation.quote),
    asWritten(currentDeadline(measure).wording),
    ...measure.notes.flatMap(both),
  ],
});

export const textsOfRisk = (risk: Risk): Texts => ({
  title: both(risk.title),
  rest: [asWritten(risk.quotation.quote)],
});

export const allOf = ({ title, rest }: Texts): readonly Text[] => [...title, ...rest];

/** Whether the same words are in the same places. */
export function areSame(some: Texts, others: Texts): boolean {
  const [these, those] = [allOf(some), allOf(others)];
  return these.length === those.length && these.every(({ words }, index) => words === those[index]?.words);
}
