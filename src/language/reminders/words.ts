/** The words of a sentence with their places and what each can say; the readers of its pieces go through them. */
import type { Found } from '../question/words/phrase-tree.js';
import type { Token } from '../question/words/tokens.js';
import type { Meant, ReminderWords } from './reminder-words.js';
import type { Concept } from './vocabulary.js';

const NO_FILLERS: ReadonlySet<string> = new Set();
const DIGITS = /^\d+$/;

export class Words {
  readonly #words: readonly string[];

  /** `own`: whether a word belongs to a code or a date, and so to no phrase. */
  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    private readonly known: ReminderWords,
    private readonly own: (token: Token) => boolean,
  ) {
    this.#words = tokens.map(({ word }) => word);
  }

  /** As vocabularies have it, put right; '' behind the last. */
  at(index: number): string {
    return this.#words[index] ?? '';
  }

  /** The longest phrase that begins at a word. */
  meant(index: number): Found<Meant> | undefined {
    return this.known.tree.longest(this.#words, index, (next) => this.mayJoin(next), NO_FILLERS);
  }

  says(index: number, ...concepts: readonly Concept[]): boolean {
    return this.meant(index)?.value.concepts.some((concept) => concepts.includes(concept)) ?? false;
  }

  /** The index behind the phrase at a word. */
  behind(index: number): number {
    return (this.meant(index)?.last ?? index) + 1;
  }

  /** "-3": a sign right in front, and nothing in front of that. */
  hasMinus(index: number): boolean {
    const start = this.tokens[index]?.start ?? 0;
    return this.text[start - 1] === '-' && (this.text[start - 2] ?? ' ').trim() === '';
  }

  /** "1,5": digits behind a comma, or a dot, with nothing in between. */
  decimalsAt(index: number): string | undefined {
    const [before, token] = [this.tokens[index - 1], this.tokens[index]];
    if (before === undefined || token === undefined || !DIGITS.test(token.word)) return undefined;
    return /^[.,]$/.test(this.text.slice(before.end, token.start)) ? token.word : undefined;
  }

  /** The index of the first word that begins at a place in the text, or behind it. */
  behindPlace(place: number): number {
    const index = this.tokens.findIndex(({ start }) => start >= place);
    return index < 0 ? this.tokens.length : index;
  }

  /** A number in front of this word counts something: days, or a day of a month. */
  isCounted(index: number): boolean {
    const { unit, month } = this.meant(index)?.value ?? {};
    return this.isOwn(index) || unit !== undefined || month === true;
  }

  private mayJoin(index: number): boolean {
    const gap = this.tokens[index]?.gap;
    return gap !== undefined && gap !== 'comma' && gap !== 'stop' && !this.isOwn(index);
  }

  private isOwn(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && this.own(token);
  }
}
