/** Words of the register between quotation marks ("staat op 'gereed gemeld'"): the filter that they are without the marks. */
import { has, type Item, type Sentence } from './item.js';
import { markersIn } from './markers-in.js';
import type { Family } from '../words/sense.js';

const FILTERS: ReadonlySet<Family> = new Set<Family>(['word', 'state', 'nature', 'kind']);

/** The sentence with those as words of its own, unless it asks what the words mean or which texts have them. */
export function withQuotedFilters(sentence: Sentence): Sentence {
  if (
    !sentence.items.some(isFilter) ||
    has(sentence, 'mentions', 'means', 'read_as', 'reads', 'how', 'about', 'search')
  )
    return sentence;
  const items = sentence.items.map((item): Item => (isFilter(item) ? asPhrase(item) : item));
  return { ...sentence, items, markers: markersIn(items) };
}

type Quote = Extract<Item, { kind: 'quote' }>;

const isFilter = (item: Item): item is Quote =>
  item.kind === 'quote' && item.senses.some(({ family }) => FILTERS.has(family));

const asPhrase = ({ senses, start, end, gap, words }: Quote): Item => ({
  kind: 'phrase',
  senses,
  quiet: false,
  start,
  end,
  gap,
  words,
});
