/** "hoe lees je 'medio 2025'?", "what does 'before 1 September' mean?", "within 10 working days of 13 June is when?". */
import type { LocalDate } from '../../../domain/time/local-date.js';
import { readPeriod } from '../../deadline/periods.js';
import type { Intent } from '../../intent.js';
import { has, isMarked, isQuiet, type Item, type Sentence } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import type { Scene } from '../sentence/scene.js';
import { termsAsked } from './meaning.js';
import { firstItem, type Rule } from './rule.js';

export const wording: Rule = (asked) => {
  const { sentence, mentions } = asked.scene;
  const quote = sentence.items.find(({ kind }) => kind === 'quote');
  if (mentions.length > 0) return undefined;
  if (!has(sentence, 'read_as', 'means', 'falls_when') && !asksHowToRead(asked))
    return quote === undefined ? undefined : another(quote, asked);
  const strong = has(sentence, 'read_as') || asksHowToRead(asked);
  const named = asked.scene.head !== null || has(sentence, 'mentions');
  // "what is the measure that mentions 'x'?" is about measures.
  if (!strong && !has(sentence, 'means') && named) return undefined;
  const text = quote?.kind === 'quote' ? quote.text : spoken(asked, strong);
  const terms = strong ? [] : termsAsked(quote, asked);
  if (terms.length > 0) return { type: 'meaning', terms };
  if (text === undefined || text === '') return undefined;
  const [worded, anchor] =
    quote === undefined ? parted(unquoted(text), asked.scene) : [text, dayAfter(quote, asked.scene)];
  return { type: 'wording', wording: worded, anchor };
};

/** "hoe dient '…' te worden gelezen?", "how is '…' to be understood?" */
const asksHowToRead = ({ scene: { sentence } }: Asked): boolean =>
  tellsToRead(sentence) ||
  (has(sentence, 'how') &&
    has(sentence, 'reads') &&
    sentence.items.some(({ kind }) => kind === 'quote' || (!has(sentence, 'measure', 'risk') && DATED.has(kind))));

/** "lees: eind 2023", "please interpret 'mid 2025'": the verb first, and a time behind it. */
function tellsToRead(sentence: Sentence): boolean {
  const first = firstItem(sentence);
  const at = sentence.items.findIndex((item) => isMarked(item, 'reads'));
  const verb = sentence.items[at];
  const isFirst = verb === first || sentence.items.slice(0, at).every((item) => isQuiet(item));
  const behind = sentence.items.slice(at + 1);
  return (
    at >= 0 &&
    isFirst &&
    !has(sentence, 'measure', 'risk', 'which') &&
    behind.some(({ kind }) => kind === 'quote' || DATED.has(kind)) &&
    behind.every(
      (item) => item.kind === 'quote' || DATED.has(item.kind) || isQuiet(item) || isMarked(item, ...ABOUT_TIME),
    )
  );
}
const ABOUT_TIME = ['around_wording', 'of', 'at', 'from', 'deadline', 'definite', 'indefinite'] as const;
/** A day that does not exist is no period ("31 juni"), but has a number. */
const DATED: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['period', 'number']);

/** Words that ask for what has such a time, or such words, in it. */
const SEARCHING = [
  'measure',
  'risk',
  'circumstance',
  'investigation',
  'mentions',
  'about',
  'show',
  'where_stands',
  'due',
  'count',
  'per',
] as const;

/** A date that can be read in two ways, or that does not exist, is a time too. */
const IN_FIGURES = /^\D{0,20}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

/** "en 'eind 2025'?", "what would 'early Q3' be?": a time between quotation marks is no text to look for. */
function another(quote: Item, asked: Asked): Intent | undefined {
  const { sentence, world, head } = asked.scene;
  const isElse = head !== null || has(sentence, ...SEARCHING);
  const filters = asked.parts.filter(({ criterion: { field } }) => field !== 'text' && field !== 'period');
  if (isElse || filters.length > 0 || quote.kind !== 'quote') return undefined;
  const period = readPeriod(quote.text, { today: world.today, lang: sentence.language });
  const isTime = period?.start === 0 && period.end === quote.text.length;
  return !isTime && !IN_FIGURES.test(quote.text)
    ? undefined
    : { type: 'wording', wording: quote.text, anchor: dayAfter(quote, asked.scene) };
}

/** The other wordings of a sentence that quotes several. */
export const otherWordings = ({ scene: { sentence } }: Asked): Intent[] =>
  sentence.items.flatMap((item) =>
    item.kind === 'quote' ? [{ type: 'wording', wording: item.text, anchor: null }] : [],
  );

/** A wording that is not quoted: what is left without the words that ask. */
function spoken({ scene }: Asked, strong: boolean): string | undefined {
  const { sentence } = scene;
  const asking = (item: Item): boolean =>
    isMarked(item, 'read_as', 'means', 'falls_when', 'when', 'which', 'be', 'speak', 'how', 'reads', 'must');
  const first = sentence.items.findIndex((item) => !asking(item) && !isMarked(item, 'around_wording'));
  const last = sentence.items.findLastIndex((item) => !asking(item) && !isMarked(item, 'around_wording'));
  const [from, to] = [sentence.items[first], sentence.items[last]];
  if (from === undefined || to === undefined || last < first) return undefined;
  const dated = sentence.items.some(({ kind }) => kind === 'period');
  const weak = !strong && !has(sentence, 'means');
  if (!strong && !dated) return undefined;
  const between = sentence.items.slice(first, last + 1);
  const other =
    between.some((item) => item.kind !== 'period' && !isQuiet(item) && !asking(item)) || isMarked(to, 'due');
  return weak && other ? undefined : sentence.text.slice(from.start, to.end);
}

/** "by 'late 2024'": where the mark stands inside what was read as a date, the wording is what is behind it. */
const unquoted = (text: string): string => text.slice(Math.max(text.indexOf("'"), text.indexOf('"')) + 1);

/** A day behind the quote: what the wording is read against. */
function dayAfter(quote: Item, { sentence }: Scene): LocalDate | null {
  const dated = sentence.items.find((item) => item.kind === 'period' && item.start > quote.end);
  return dated?.kind === 'period' ? (dated.period.from ?? dated.period.to) : null;
}

/** "within 10 working days of 13 June 2023": the term, and the day it is counted from. */
function parted(text: string, { world, sentence, forms }: Scene): readonly [string, LocalDate | null] {
  const context = { today: world.today, lang: sentence.language };
  for (const match of text.matchAll(forms.countedFrom)) {
    const [before, after] = [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length)];
    const day = readPeriod(after, context);
    if (forms.term.test(before) && day !== undefined && day.from !== null && day.from === day.to && day.start === 0)
      return [before, day.from];
  }
  return [text, null];
}
