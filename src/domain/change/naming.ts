/** What a change names, and can be taken back: documents, vendors, investigations and what these hold. */
import { investigationOf, isCatalogueCode, isCircumstanceCode, isMeasureCode, isRiskCode } from '../register/codes.js';
import { measuresIn } from '../risk/risk.js';
import type { Subject, Write } from './change.js';

/** What can be taken back so that it is in no list any more. */
export const isNameable = (code: string): code is Subject =>
  isMeasureCode(code) || isRiskCode(code) || isCircumstanceCode(code) || isCatalogueCode(code);

/** Everything that it names and that can be taken back; nothing where it was taken back itself. */
export const namedBy = (write: Write): readonly Subject[] => [...new Set(namesIn(write).filter(isNameable))];

/** What it names that it did not name before; `before`: null for what is new. */
export function newlyNamed(write: Write, before: Write['value'] | null): readonly Subject[] {
  // What was before is of the same type.
  const named = new Set(before === null ? [] : namesIn({ ...write, value: before } as Write));
  // Most changes name nothing new: whether it can be taken back is asked of the few that do.
  return namesIn(write).filter((code): code is Subject => !named.has(code) && isNameable(code));
}

/** Whether it was taken back: it is in no list any more, and nothing may name it. */
export const isTakenBack = (value: Write['value']): boolean => 'retracted' in value && value.retracted === true;

const namesIn = (write: Write): readonly string[] => (isTakenBack(write.value) ? [] : codesIn(write));

function codesIn({ type, value }: Write): readonly string[] {
  switch (type) {
    case 'measure':
      return [
        `investigation/${value.investigation}`,
        `vendor/${value.obligor}`,
        ...sources([value.quotation.source, ...value.deadlines.map(({ source }) => source)]),
        ...value.contradictions.flatMap(({ quotations }) => sources(quotations.map(({ source }) => source))),
        ...value.risks,
        ...value.blockedBy.map(({ code }) => code),
        ...measures([value.lapsesWith, value.supersededBy]),
      ];
    case 'risk':
      return [
        `investigation/${investigationOf(value.code)}`,
        ...sources([value.quotation.source, ...(value.condition === null ? [] : [value.condition.quotation.source])]),
        ...(value.condition === null ? [] : measuresIn(value.condition.condition)),
      ];
    case 'circumstance':
      return [`investigation/${investigationOf(value.code)}`, ...sources([value.quotation.source])];
    case 'investigation':
      return [`vendor/${value.vendor}`, ...sources([value.source])];
    case 'answer':
      return [value.measure];
    default:
      return [];
  }
}

const measures = (codes: readonly (string | null)[]): readonly string[] => codes.filter((code) => code !== null);

const sources = (codes: readonly (string | null)[]): readonly string[] =>
  codes.flatMap((code) => (code === null ? [] : [`source/${code}`]));
