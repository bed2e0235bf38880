/** What a statement rests on, as it stands behind it: "bron 1" or "wijzigingen 3 en 7". */
import type { Setting } from '../../cards/drawing.js';
import type { Ground } from '../../domain/publication/publication.js';
import type { Quotation } from '../../domain/measure/measure.js';
import type { Source } from '../../domain/register/register.js';
import { heading, plain, type Block } from './paper.js';

export function groundWords(
  { records, source }: Pick<Ground, 'records' | 'source'>,
  sources: readonly Source[],
  { messages }: Pick<Setting, 'messages'>,
): string {
  const { publications, format } = messages;
  if (records.length > 0) {
    return publications.ground.records(format.and(records.map((number) => format.number(number))), records.length > 1);
  }
  const place = sources.findIndex(({ code }) => code === source);
  return place < 0 ? source : publications.ground.source(place + 1);
}

/** Where a quotation stands: the number of its source, whose it is, and the place in it. */
export function citedPlace(
  { source, place }: Pick<Quotation, 'source' | 'place'>,
  sources: readonly Source[],
  { messages }: Pick<Setting, 'messages'>,
): string {
  const index = sources.findIndex(({ code }) => code === source);
  const found = sources[index];
  if (found === undefined) return `${source}: ${plain(place)}`;
  const { publisher, published } = found;
  return messages.publications.place(index + 1, plain(publisher), messages.format.day(published), plain(place));
}

/** Numbered as statements refer to them. */
export const sourceBlocks = (sources: readonly Source[], { messages }: Setting): readonly Block[] => [
  heading(1, messages.publications.update.sources.title),
  { type: 'list', numbered: true, items: sources.map((source) => citedSource(source, messages)) },
];

const citedSource = (
  { title, publisher, published, reference }: Source,
  { publications, format }: Setting['messages'],
): string => publications.cited(plain(title), plain(publisher), format.day(published), plain(reference ?? ''));
