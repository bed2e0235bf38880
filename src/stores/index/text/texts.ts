/** The texts of an item in which words are looked for. */
import type { Localized } from '../../../domain/language.js';
import { currentDeadline, type Measure } from '../../../domain/measure.js';
import type { Risk } from '../../../domain/risk.js';

const both = (text: Localized): readonly string[] => [text.nl, text.en];

/** Title, description, quote, wording of the current deadline, notes. */
export const textsOfMeasure = (measure: Measure): readonly string[] => [
  ...both(measure.title),
  ...(measure.description === null ? [] : both(measure.description)),
  measure.quotation.quote,
  currentDeadline(measure).wording,
  ...measure.notes.flatMap(both),
];

export const textsOfRisk = (risk: Risk): readonly string[] => [...both(risk.title), risk.quotation.quote];
