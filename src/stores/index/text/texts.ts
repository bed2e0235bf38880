/** The texts of an item in which words are looked for. */
import { TEXT_LANGUAGES, type Localized, type TextLanguage } from '../../../domain/language.js';
import { currentDeadline, type Measure } from '../../../domain/measure/measure.js';
import type { Risk } from '../../../domain/risk/risk.js';

export interface Text {
  readonly words: string;
  /** Null: as it was written by others, in any. */
  readonly language: TextLanguage | null;
}

export interface Texts {
  readonly title: readonly Text[];
  readonly rest: readonly Text[];
}

const inEach = (text: Localized): readonly Text[] =>
  TEXT_LANGUAGES.map((language) => ({ words: text[language], language }));
const asWritten = (words: string): Text => ({ words, language: null });

/** Of what was retracted: no question finds it, and its words explain no other. */
const NONE: Texts = { title: [], rest: [] };

/** Title, description, quote, wording of the current deadline, notes. */
export const textsOfMeasure = (measure: Measure): Texts =>
  measure.retracted === true
    ? NONE
    : {
        title: inEach(measure.title),
        rest: [
          ...(measure.description === null ? [] : inEach(measure.description)),
          asWritten(measure.quotation.quote),
          asWritten(currentDeadline(measure).wording),
          ...measure.notes.flatMap(inEach),
        ],
      };

export const textsOfRisk = (risk: Risk): Texts =>
  risk.retracted === true ? NONE : { title: inEach(risk.title), rest: [asWritten(risk.quotation.quote)] };

export const allOf = ({ title, rest }: Texts): readonly Text[] => [...title, ...rest];

/** Whether there are any: of what was retracted there are none. */
export const hasAny = ({ title, rest }: Texts): boolean => title.length + rest.length > 0;

/** Whether the same words are in the same places. */
export function areSame(some: Texts, others: Texts): boolean {
  const [these, those] = [allOf(some), allOf(others)];
  return these.length === those.length && these.every(({ words }, index) => words === those[index]?.words);
}
