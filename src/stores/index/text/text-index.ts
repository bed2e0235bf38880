import { setImmediate as nextTurn } from 'node:timers/promises';
import type MiniSearch from 'minisearch';
import { Bits } from '../bits.js';
import type { OrderedItems } from '../ordered-items.js';
import { loadLibrary, TITLE, type Entry, type Library } from './library.js';
import { pointsAmong, wordPoints } from './nearness.js';
import { occursIn, readQuestion, type TextQuery, type TextQuestion } from './text-query.js';
import { areSame, hasAny, type Texts } from './texts.js';
import type { Vocabulary } from './vocabulary.js';

/** Items looked through between two rounds of the event loop: about a millisecond. */
const SLICE = 25;
/**
 * Items read between two rounds: some four milliseconds, while a round in which many ask takes ten. Of 100,000 the first
 * who searches then waits seconds at such an hour, and not the better part of a minute.
 */
const READ_AT_ONCE = 100;
/** Items in one part of the index. The library answers for a part in one go: a millisecond or two for this many. */
const PART = 1000;
/** Answers to text questions kept until a text changes. */
const ANSWERS_KEPT = 32;

export interface TextAnswer {
  /** The items that have what is asked for; read the set, do not change or keep it. */
  readonly hits: Bits;
  /** By ordinal, for hits, in points: the more, the nearer it is to what is asked for. */
  readonly nearness: Uint32Array;
}

interface Made extends Library {
  /** Of the items in the order of their ordinals, {@link PART} each. */
  readonly parts: MiniSearch<Entry>[];
  /** By ordinal: how many different terms there are. */
  readonly sizes: Size[];
}

/** In the title, and in all texts together. */
interface Size {
  readonly title: number;
  readonly all: number;
}

const NO_TEXTS: Texts = { title: [], rest: [] };
const NO_SIZE: Size = { title: 0, all: 0 };

/** Which items have which words. It is made when the first question asks for words, and kept right from then on. */
export class TextIndex<Item extends { readonly code: string }> {
  readonly #items: OrderedItems<Item>;
  readonly #textsOf: (item: Item) => Texts;
  readonly #answers = new Map<string, TextAnswer>();
  /** Questions that others have read. */
  readonly #queries = new Map<string, TextQuery>();
  /** Items below this ordinal have been read. */
  #read = 0;
  #made: Made | null = null;
  #complete = false;
  /** How many of those have words at all. */
  #worded = 0;
  /** Counts the changes of texts. */
  #version = 0;
  #making: Promise<void> | null = null;

  constructor(items: OrderedItems<Item>, textsOf: (item: Item) => Texts) {
    this.#items = items;
    this.#textsOf = textsOf;
  }

  /** Makes the index where that was not done yet, and looks up these questions, giving way to other work meanwhile. */
  async prepare(questions: readonly TextQuestion[]): Promise<void> {
    if (questions.length === 0) return;
    await (this.#making ??= this.#make());
    for (const question of questions) {
      if (this.#answers.has(keyOf(question))) continue;
      const version = this.#version;
      const lookUp = this.#lookUp(question);
      let step = lookUp.next();
      for (; step.done !== true; step = lookUp.next()) await nextTurn();
      if (version === this.#version) this.#keep(question, step.value);
    }
  }

  /** Has a question answered as it was read elsewhere: where this is a part of a register, with the words of all of it. */
  take(question: TextQuestion, query: TextQuery): void {
    this.#queries.set(keyOf(question), query);
  }

  /** The answer to a question that was prepared. */
  answer(question: TextQuestion): TextAnswer {
    const known = this.#answers.get(keyOf(question));
    if (known !== undefined) return known;
    // A text changed between prepare and now: rare, so looked up without giving way.
    const lookUp = this.#lookUp(question);
    for (;;) {
      const step = lookUp.next();
      if (step.done === true) return this.#keep(question, step.value);
    }
  }

  /** Whether texts that may be no longer those of an item have what is asked for, by the words of the present. */
  occursIn(question: TextQuestion, texts: Texts): boolean {
    const { vocabulary } = this.#library();
    return occursIn(this.#queryOf(question), texts, vocabulary);
  }

  /** An item has changed; `before` is undefined for a new one. */
  changed(ordinal: number, before: Item | undefined, after: Item): void {
    const wasRead = ordinal < this.#read;
    if (this.#made === null || (!wasRead && !this.#complete)) return;
    const former = before === undefined || !wasRead ? NO_TEXTS : this.#textsOf(before);
    const texts = this.#textsOf(after);
    if (areSame(former, texts)) return;
    this.#answers.clear();
    this.#version += 1;
    if (wasRead) this.#takeOut(this.#made, ordinal, former);
    this.#putIn(this.#made, ordinal, texts);
    this.#read = Math.max(this.#read, ordinal + 1);
  }

  async #make(): Promise<void> {
    const made = { ...(await loadLibrary()), parts: [], sizes: [] };
    this.#made = made;
    while (this.#read < this.#items.size) {
      const end = Math.min(this.#read + READ_AT_ONCE, this.#items.size);
      for (; this.#read < end; this.#read += 1)
        this.#putIn(made, this.#read, this.#textsOf(this.#items.at(this.#read)));
      await nextTurn();
    }
    this.#complete = true;
  }

  #queryOf(question: TextQuestion): TextQuery {
    return this.#queries.get(keyOf(question)) ?? readQuestion(question, this.#library().vocabulary);
  }

  #library(): Made {
    if (this.#made === null) throw new RangeError('the text index was not prepared');
    return this.#made;
  }

  #putIn({ parts, sizes, vocabulary, newPart }: Made, ordinal: number, texts: Texts): void {
    const entry = entryOf(ordinal, texts, vocabulary);
    const terms = new Set([...entry.title, ...entry.rest]);
    vocabulary.add(terms);
    sizes[ordinal] = { title: new Set(entry.title).size, all: terms.size };
    if (hasAny(texts)) this.#worded += 1;
    (parts[Math.floor(ordinal / PART)] ??= newPart()).add(entry);
  }

  #takeOut({ parts, vocabulary }: Made, ordinal: number, texts: Texts): void {
    const entry = entryOf(ordinal, texts, vocabulary);
    vocabulary.remove(new Set([...entry.title, ...entry.rest]));
    if (hasAny(texts)) this.#worded -= 1;
    parts[Math.floor(ordinal / PART)]?.remove(entry);
  }

  /** Pauses after every slice. */
  *#lookUp(question: TextQuestion): Generator<undefined, TextAnswer> {
    const query = this.#queryOf(question);
    const answer = { hits: new Bits(), nearness: new Uint32Array(this.#items.size) };
    for (const [index, word] of query.words.entries()) {
      const withWord = new Bits();
      yield* this.#lookUpWord(word, withWord, answer.nearness);
      if (query.some || index === 0) answer.hits.or(withWord);
      else answer.hits.and(withWord);
    }
    if (query.phrases.length > 0) yield* this.#dropWithoutPhrases(answer.hits, query);
    return answer;
  }

  *#lookUpWord(terms: ReadonlySet<string>, found: Bits, nearness: Uint32Array): Generator<undefined, void> {
    if (terms.size === 0) return;
    const { parts, sizes, vocabulary } = this.#library();
    const points = wordPoints(Math.max(...[...terms].map((term) => vocabulary.having(term))), this.#worded);
    for (const part of parts) {
      for (const { id, match } of part.search({ queries: [...terms] })) {
        const ordinal: unknown = id;
        if (typeof ordinal !== 'number') continue;
        found.add(ordinal);
        const { title, all } = sizes[ordinal] ?? NO_SIZE;
        const isInTitle = Object.values(match).some((fields) => fields.includes(TITLE));
        nearness[ordinal] =
          (nearness[ordinal] ?? 0) +
          (isInTitle ? pointsAmong(points.inTitle, title) : pointsAmong(points.elsewhere, all));
      }
      yield;
    }
  }

  /** Leaves those that have the phrases as they stand in the question. */
  *#dropWithoutPhrases(found: Bits, query: TextQuery): Generator<undefined, void> {
    const { vocabulary } = this.#library();
    const candidates = found.numbers();
    for (let start = 0; start < candidates.length; start += SLICE) {
      for (const ordinal of candidates.slice(start, start + SLICE)) {
        if (!occursIn(query, this.#textsOf(this.#items.at(ordinal)), vocabulary)) found.delete(ordinal);
      }
      yield;
    }
  }

  #keep(question: TextQuestion, answer: TextAnswer): TextAnswer {
    const [oldest] = this.#answers.keys();
    if (this.#answers.size >= ANSWERS_KEPT && oldest !== undefined) this.#answers.delete(oldest);
    this.#answers.set(keyOf(question), answer);
    return answer;
  }
}

const keyOf = ({ words, some = false }: TextQuestion): string => `${some ? 'some' : 'all'} ${words}`;

const entryOf = (id: number, { title, rest }: Texts, vocabulary: Vocabulary): Entry => ({
  id,
  title: vocabulary.tellingTerms(title),
  rest: vocabulary.tellingTerms(rest),
});
