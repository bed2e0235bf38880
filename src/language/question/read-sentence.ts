/** From text to the pieces of a sentence: periods, codes, quotes, names, known phrases and unknown words. */
import type { Language } from '../../domain/language.js';
import type { LocalDate } from '../../domain/local-date.js';
import type { PeriodMention } from '../deadline/periods.js';
import { cleanText } from './clean-text.js';
import { readCode } from './code-mentions.js';
import { detectLanguage } from './detect-language.js';
import { saysNothing, type Item, type Sentence } from './item.js';
import { isKnown, type Lexicon } from './lexicon.js';
import type { Meaning } from './meanings.js';
import type { Found, PhraseTree } from './phrase-tree.js';
import { periodsIn } from './question-periods.js';
import { resolveWords } from './resolve-words.js';
import type { Marker, Sense } from './sense.js';
import { mayNamePeriod, withTimesRight } from './time-words.js';
import { tokenise, type Quoted, type Token, type Tokens } from './tokens.js';

export interface ReadingContext {
  readonly lexicon: Lexicon;
  /** Names of people, as phrases. */
  readonly people: PhraseTree<readonly Sense[]>;
  readonly isPerson: (word: string) => boolean;
  readonly today: LocalDate;
  /** Of the person, where the sentence does not tell. */
  readonly language: Language;
}

const NUMBER = /^\d+$/;
/** Words between a verb and its last part, at the most. */
const FARTHEST_VERB = 9;
const NO_FILLERS: ReadonlySet<string> = new Set();

export function readSentence(raw: string, context: ReadingContext): Sentence {
  const { text, tokens, quoted } = timesRight(cleanText(raw), context);
  const known = context.lexicon.meanings.words;
  const roughly = detectLanguage(wordsOf(tokens), known, context.language);
  const periods = mayNamePeriod(tokens, context.lexicon.times)
    ? periodsIn(text, { today: context.today, lang: roughly }, context.lexicon.forms)
    : [];
  const asWritten = (index: number): boolean => {
    const token = tokens[index];
    if (token === undefined || quoted.some(({ first, last }) => first <= index && index <= last)) return true;
    return context.isPerson(token.word) || periods.some((period) => covers(period, token));
  };
  const resolved = resolveWords(tokens, context.lexicon, roughly, asWritten);
  const language = detectLanguage(wordsOf(resolved), known, context.language);
  const items = new ItemReader(text, resolved, placed(quoted, tokens), periods, language, context).all();
  return { text, language, items, markers: markersIn(items) };
}

/** The words of the text, once more where a name of a month or day had to be put right. */
function timesRight(text: string, { lexicon, isPerson }: ReadingContext): Tokens & { readonly text: string } {
  const first = tokenise(text);
  const known = (word: string): boolean => isKnown(word, lexicon) || isPerson(word) || lexicon.times.words.has(word);
  const right = withTimesRight(text, first.tokens, lexicon.times, known);
  return right === text ? { text, ...first } : { text: right, ...tokenise(right) };
}

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word);

const covers = ({ start, end }: { start: number; end: number }, token: Token): boolean =>
  start <= token.start && token.end <= end;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const placed = (quoted: readonly Quoted[], tokens: readonly Token[]): Span[] =>
  quoted.map(({ first, last, text }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, text }));

function markersIn(items: readonly Item[]): ReadonlySet<Marker> {
  const markers = new Set<Marker>();
  for (const item of items) {
    if (item.kind !== 'phrase') continue;
    for (const sense of item.senses) if (sense.family === 'marker') markers.add(sense.value);
  }
  return markers;
}

/** Goes through the words once, from the left. */
class ItemReader {
  private at = 0;
  private readonly words: readonly string[];

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly quotes: readonly Span[],
    private readonly periods: readonly PeriodMention[],
    private readonly language: Language,
    private readonly context: ReadingContext,
  ) {
    this.words = wordsOf(tokens);
  }

  all(): Item[] {
    const items: Item[] = [];
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at];
      if (token === undefined) break;
      items.push(
        this.quote(token) ??
          this.period(token) ??
          this.code() ??
          this.particle() ??
          this.phrase() ??
          this.single(token),
      );
    }
    return items;
  }

  private quote(token: Token): Item | undefined {
    const span = this.quotes.find(({ start }) => start === token.start);
    if (span === undefined) return undefined;
    const inside = this.tokens.filter((other) => covers(span, other)).length;
    // Names and codes are often put between quotes; they stay what they are.
    const last = this.at + Math.max(inside, 1) - 1;
    const whole = this.wholeOf(last);
    const senses = whole?.kind === 'phrase' ? whole.senses : [];
    if (whole?.kind === 'code' || senses.some(({ family }) => NAME_FAMILIES.has(family))) {
      this.at = last + 1;
      return whole;
    }
    return { kind: 'quote', text: span.text.trim(), senses, ...this.take(last) };
  }

  /** The one code or phrase that reaches exactly to `last`, without moving on. */
  private wholeOf(last: number): Item | undefined {
    const before = this.at;
    const item = this.code() ?? this.phrase();
    const ended = this.at;
    this.at = before;
    return ended === last + 1 ? item : undefined;
  }

  private period(token: Token): Item | undefined {
    const period = this.periods.find((mention) => covers(mention, token));
    if (period === undefined) return undefined;
    let last = this.at;
    while (last + 1 < this.tokens.length && covers(period, this.tokens[last + 1] ?? token)) last++;
    const inside = this.sensesWithin(last);
    return { kind: 'period', period, inside, ...this.take(last) };
  }

  private code(): Item | undefined {
    const found = readCode(this.tokens, this.at, this.context.lexicon.names.investigations);
    if (found === undefined) return undefined;
    if (found.mention !== null) return { kind: 'code', mention: found.mention, ...this.take(found.last) };
    if (found.investigation === null) return undefined;
    const senses: Sense[] = [{ family: 'investigation', value: found.investigation }];
    return { kind: 'phrase', senses, quiet: false, ...this.take(found.last) };
  }

  /** "loopt Microsoft achter": the verb's last part at the end of the clause, with the nearest verb it belongs to. */
  private particle(): Item | undefined {
    const { tree, particles } = this.context.lexicon.meanings;
    const word = this.words[this.at] ?? '';
    if (!particles.has(word) || this.mayJoin(this.at + 1)) return undefined;
    for (let at = this.at - 2; at >= Math.max(0, this.at - FARTHEST_VERB); at--) {
      const pair = [this.words[at] ?? '', word];
      const found = tree.longest(pair, 0, () => true, NO_FILLERS);
      if (found?.last === 1) return { kind: 'phrase', senses: this.inLanguage(found.value), quiet: false, ...this.take(this.at) };
      if (!this.mayJoin(at + 1)) return undefined;
    }
    return undefined;
  }

  private phrase(): Item | undefined {
    const { lexicon, people } = this.context;
    const mayJoin = (index: number): boolean => this.mayJoin(index);
    const meant = lexicon.meanings.tree.longest(this.words, this.at, mayJoin, lexicon.meanings.fillers);
    const named = [lexicon.names.tree, people]
      .map((tree) => tree.longest(this.words, this.at, mayJoin, NO_FILLERS))
      .reduce((best, one) => ((one?.last ?? -1) > (best?.last ?? -1) ? one : best), undefined);
    const last = Math.max(meant?.last ?? -1, named?.last ?? -1);
    if (last < 0) return undefined;
    const senses = [
      ...(named?.last === last ? named.value : []),
      ...(meant?.last === last ? this.withMarkers(this.inLanguage(meant.value), last) : []),
    ];
    return { kind: 'phrase', senses, quiet: saysNothing(senses), ...this.take(last) };
  }

  /** "wat moet er" asks for a focus, and "moet" in it is still "must"; "dagen te laat" is still "te laat". */
  private withMarkers(senses: readonly Sense[], last: number): readonly Sense[] {
    if (last === this.at || !senses.every(({ family }) => family === 'focus' || family === 'riskFocus')) return senses;
    return [...senses, ...this.sensesWithin(last).filter(({ family }) => INSIDE_FAMILIES.has(family))];
  }

  /** What the words from the current one up to `last` mean, each phrase by itself. */
  private sensesWithin(last: number): readonly Sense[] {
    const senses: Sense[] = [];
    for (let at = this.at; at <= last; at++) {
      const found = this.longestMeaning(at, last);
      if (found === undefined) continue;
      senses.push(...this.inLanguage(found.value));
      at = found.last;
    }
    return senses;
  }

  /** The longest phrase that begins at a word and is over at `last`, short of all of them. */
  private longestMeaning(at: number, last: number): Found<Meaning> | undefined {
    const { tree, fillers, alone } = this.context.lexicon.meanings;
    const found = tree.longest(this.words, at, (index) => index <= last, fillers);
    if (at !== this.at || last === this.at || found?.last !== last) return found;
    const word = alone.get(this.words[at] ?? '');
    return word === undefined ? undefined : { value: word, last: at };
  }

  /** A word of the sentence's own language first; "of" is Dutch for "or". */
  private inLanguage(meaning: Meaning): readonly Sense[] {
    return meaning[this.language] ?? meaning.nl ?? meaning.en ?? [];
  }

  /** A phrase does not reach over a comma, into a quote or into a date. */
  private mayJoin(index: number): boolean {
    const token = this.tokens[index];
    if (token === undefined || token.gap === 'comma' || token.gap === 'stop') return false;
    return (
      !this.quotes.some(({ start }) => start === token.start) && !this.periods.some((period) => covers(period, token))
    );
  }

  private single(token: Token): Item {
    const piece = this.take(this.at);
    if (NUMBER.test(token.word)) return { kind: 'number', value: Number(token.word), ...piece };
    const [investigation, ...more] = this.context.lexicon.names.nameWords.get(token.word) ?? [];
    if (investigation !== undefined && more.length === 0) return { kind: 'nameWord', investigation, ...piece };
    return { kind: 'unknown', capital: token.capital, ...piece };
  }

  /** The piece from the current word up to and including `last`; the next word is the one after it. */
  private take(last: number): Pick<Item, 'start' | 'end' | 'gap' | 'words'> {
    const first = this.tokens[this.at];
    const piece = {
      start: first?.start ?? this.text.length,
      end: this.tokens[last]?.end ?? this.text.length,
      gap: first?.gap ?? 'space',
      words: this.words.slice(this.at, last + 1).join(' '),
    } as const;
    this.at = last + 1;
    return piece;
  }
}

const INSIDE_FAMILIES: ReadonlySet<string> = new Set(['marker', 'word', 'state', 'nature', 'kind', 'unit']);
const NAME_FAMILIES: ReadonlySet<string> = new Set(['vendor', 'product', 'investigation', 'source', 'person', 'party']);
