import { setImmediate as nextTurn } from 'node:timers/promises';
import { Bits } from '../bits.js';
import { Filing } from '../filing.js';
import type { OrderedItems } from '../ordered-items.js';
import { stem } from './stem.js';
import { occursIn, parseWords, readWords, type TextQuery } from './text-query.js';
import { tokensOf } from './tokens.js';

/** Items read between two turns of the event loop: about a millisecond. */
const SLICE = 50;
/** Answers to text questions kept until a text changes. */
const ANSWERS_KEPT = 64;

/** Which items have which words. It is made when the first question asks for words, and kept right from then on. */
export class TextIndex<Item extends { readonly code: string }> {
  readonly #items: OrderedItems<Item>;
  readonly #textsOf: (item: Item) => readonly string[];
  readonly #filing = new Filing<string>();
  readonly #answers = new Map<string, Bits>();
  /** The stem of every form of a word that was ever read. */
  readonly #stems = new Map<string, string>();
  /** Items below this ordinal have been read. */
  #read = 0;
  #complete = false;
  /** Counts the changes of texts. */
  #version = 0;
  #making: Promise<void> | null = null;

  constructor(items: OrderedItems<Item>, textsOf: (item: Item) => readonly string[]) {
    this.#items = items;
    this.#textsOf = textsOf;
  }

  /** Makes the index where that was not done yet, and looks up these questions, giving way to other work meanwhile. */
  async prepare(questions: readonly string[]): Promise<void> {
    if (questions.length === 0) return;
    await (this.#making ??= this.#make());
    for (const words of questions) if (!this.#answers.has(words)) await this.#lookUp(words);
  }

  /** The items with all the words of a question that was prepared; read the set, do not change or keep it. */
  hits(words: string): Bits {
    const known = this.#answers.get(words);
    if (known !== undefined) return known;
    // A text changed between prepare and now: rare, so looked up without giving way.
    const query = this.read(words);
    const found = this.#withWords(query);
    if (query.phrases.length > 0) this.#drop(found, found.numbers(), query);
    return this.#keep(words, found);
  }

  /** A question in the words that this register has. */
  read(words: string): TextQuery {
    return readWords(parseWords(words), { has: (stem) => this.#filing.has(stem), forms: () => this.#stems });
  }

  /** An item has changed; `before` is undefined for a new one. */
  changed(ordinal: number, before: Item | undefined, after: Item): void {
    const wasRead = ordinal < this.#read;
    if (!wasRead && !this.#complete) return;
    const former = before === undefined || !wasRead ? [] : this.#textsOf(before);
    const texts = this.#textsOf(after);
    if (texts.length === former.length && texts.every((text, index) => text === former[index])) return;
    this.#answers.clear();
    this.#version += 1;
    this.#filing.refile(ordinal, this.#wordsIn(former), this.#wordsIn(texts));
    this.#read = Math.max(this.#read, ordinal + 1);
  }

  async #make(): Promise<void> {
    while (this.#read < this.#items.size) {
      const end = Math.min(this.#read + SLICE, this.#items.size);
      for (; this.#read < end; this.#read += 1) {
        this.#filing.file(this.#read, this.#wordsIn(this.#textsOf(this.#items.at(this.#read))));
      }
      await nextTurn();
    }
    this.#complete = true;
  }

  async #lookUp(words: string): Promise<void> {
    const version = this.#version;
    const query = this.read(words);
    const found = this.#withWords(query);
    const candidates = query.phrases.length > 0 ? found.numbers() : [];
    for (let start = 0; start < candidates.length; start += SLICE) {
      this.#drop(found, candidates.slice(start, start + SLICE), query);
      await nextTurn();
    }
    if (version === this.#version) this.#keep(words, found);
  }

  #keep(words: string, found: Bits): Bits {
    const [oldest] = this.#answers.keys();
    if (this.#answers.size >= ANSWERS_KEPT && oldest !== undefined) this.#answers.delete(oldest);
    this.#answers.set(words, found);
    return found;
  }

  #withWords({ words }: TextQuery): Bits {
    const found = new Bits();
    if (words.length > 0) found.fillTo(this.#read);
    for (const countingAs of words) this.#filing.narrow(found, [...countingAs], false);
    return found;
  }

  /** Takes out of `found` those of `ordinals` that do not have the words as they stand in the question. */
  #drop(found: Bits, ordinals: readonly number[], query: TextQuery): void {
    for (const ordinal of ordinals) {
      if (!occursIn(query, this.#textsOf(this.#items.at(ordinal)))) found.delete(ordinal);
    }
  }

  #wordsIn(texts: readonly string[]): readonly string[] {
    const words = new Set<string>();
    for (const text of texts) for (const token of tokensOf(text)) words.add(this.#stemOf(token));
    return [...words];
  }

  #stemOf(token: string): string {
    const known = this.#stems.get(token);
    if (known !== undefined) return known;
    const found = stem(token);
    this.#stems.set(token, found);
    return found;
  }
}
