import { setImmediate as nextTurn } from 'node:timers/promises';
import type MiniSearch from 'minisearch';
import { Bits } from '../bits.js';
import type { OrderedItems } from '../ordered-items.js';
import { loadLibrary, type Entry, type Library } from './library.js';
import { occursIn, readQuestion, type TextQuery, type TextQuestion } from './text-query.js';
import { areSame, type Texts } from './texts.js';
import type { Vocabulary } from './vocabulary.js';

/** Items read, or looked through, between two turns of the event loop: about a millisecond. */
const SLICE = 25;
/** Items in one part of the index. The library answers for a part in one go: a millisecond or two for this many. */
const PART = 1000;
/** Answers to text questions kept until a text changes. */
const ANSWERS_KEPT = 32;
/** Counts for more than any relevance: of two items, the one with more of the words is the nearer. */
const EACH_WORD = 1000;

export interface TextAnswer {
  /** The items that have what is asked for; read the set, do not change or keep it. */
  readonly hits: Bits;
  /** By ordinal, for hits: the higher, the more it is about what is asked for. */
  readonly relevance: Float32Array;
}

interface Made extends Library {
  /** Of the items in the order of their ordinals, {@link PART} each. */
  readonly parts: MiniSearch<Entry>[];
}

const NO_TEXTS: Texts = { title: [], rest: [] };

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
    const made = { ...(await loadLibrary()), parts: [] };
    this.#made = made;
    while (this.#read < this.#items.size) {
      const end = Math.min(this.#read + SLICE, this.#items.size);
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

  #putIn({ parts, vocabulary, newPart }: Made, ordinal: number, texts: Texts): void {
    const entry = entryOf(ordinal, texts, vocabulary);
    vocabulary.add(new Set([...entry.title, ...entry.rest]));
    (parts[Math.floor(ordinal / PART)] ??= newPart()).add(entry);
  }

  #takeOut({ parts, vocabulary }: Made, ordinal: number, texts: Texts): void {
    const entry = entryOf(ordinal, texts, vocabulary);
    vocabulary.remove(new Set([...entry.title, ...entry.rest]));
    parts[Math.floor(ordinal / PART)]?.remove(entry);
  }

  /** Pauses after every slice. */
  *#lookUp(question: TextQuestion): Generator<undefined, TextAnswer> {
    const query = this.#queryOf(question);
    const answer = { hits: new Bits(), relevance: new Float32Array(this.#items.size) };
    for (const [index, word] of query.words.entries()) {
      const withWord = new Bits();
      yield* this.#lookUpWord(word, withWord, answer.relevance);
      if (query.some || index === 0) answer.hits.or(withWord);
      else answer.hits.and(withWord);
    }
    if (query.phrases.length > 0) yield* this.#dropWithoutPhrases(answer.hits, query);
    return answer;
  }

  *#lookUpWord(terms: ReadonlySet<string>, found: Bits, relevance: Float32Array): Generator<undefined, void> {
    if (terms.size === 0) return;
    for (const part of this.#library().parts) {
      for (const { id, score, queryTerms } of part.search({ queries: [...terms] })) {
        const ordinal: unknown = id;
        if (typeof ordinal !== 'number') continue;
        found.add(ordinal);
        // The library weighs by how many of the terms occur, and these are all one word.
        relevance[ordinal] = (relevance[ordinal] ?? 0) + EACH_WORD + score / queryTerms.length;
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
