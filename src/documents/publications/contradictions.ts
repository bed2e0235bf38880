/** Statements of the sources that do not agree, both in their own words. */
import { inLanguage } from '../../domain/language.js';
import type { Contradiction, Quotation } from '../../domain/measure/measure.js';
import type { Source } from '../../domain/register/register.js';
import { citedPlace } from './ground-words.js';
import { heading, paragraph, plain, type Block } from './paper.js';
import type { At } from './statement-words.js';

/** Of one measure; nothing where there are none. */
export const contradictionBlocks = (
  contradictions: readonly Contradiction[],
  sources: readonly Source[],
  at: At,
): readonly Block[] =>
  contradictions.length === 0
    ? []
    : [
        heading(2, at.messages.publications.update.contradictions.title),
        ...contradictions.flatMap(({ explanation, quotations }) => [
          paragraph(inLanguage(explanation, at.language)),
          ...quoteBlocks(quotations, sources, at),
        ]),
      ];

export const quoteBlocks = (
  quotations: readonly Quotation[],
  sources: readonly Source[],
  at: Pick<At, 'messages'>,
): readonly Block[] =>
  quotations.map((quotation) => ({
    type: 'quote',
    text: at.messages.format.quoted(plain(quotation.quote)),
    cited: citedPlace(quotation, sources, at),
  }));
