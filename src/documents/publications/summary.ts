/** The update in brief: a sentence or three, and the numbers with their codes. */
import type { ProgressUpdate } from '../../domain/publication/publication.js';
import { figuresOf, UPDATE_FIGURES, type UpdateFigure } from '../../domain/change/update-figures.js';
import { heading, paragraph, type Block } from './paper.js';
import { generalRemarks } from './remarks.js';
import type { At } from './statement-words.js';

/** Told only where there are any. */
const OPTIONAL: ReadonlySet<UpdateFigure> = new Set<UpdateFigure>(['verified_other', 'partial', 'rejected', 'ended']);
/** Codes named in a row; the parts below name them all. */
const NAMED = 40;

export function summaryBlocks(update: ProgressUpdate, { messages }: At): readonly Block[] {
  const { publications, format } = messages;
  const { summary, about, table, none, figures } = publications.update;
  const { measures, investigations, until } = update;
  const codes = investigations.map(({ code }) => code);
  const found = figuresOf(update);
  const names = UPDATE_FIGURES.filter((name) => !OPTIONAL.has(name) || found[name].length > 0);
  return [
    heading(1, summary),
    paragraph(about(measures.length, format.and(codes), codes.length !== 1)),
    ...generalRemarks(update, until, messages),
    {
      type: 'table',
      head: [table.what, table.count, table.codes],
      widths: [38, 10, 52],
      rows: names.map((name) => [
        figures[name],
        format.number(found[name].length),
        found[name].length === 0
          ? none
          : format.andMore(found[name].slice(0, NAMED), Math.max(0, found[name].length - NAMED)),
      ]),
    },
  ];
}
