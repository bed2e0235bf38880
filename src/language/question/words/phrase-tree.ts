/** Phrases of one or more words, found at a place in a sentence by the longest that fits. */

/** Most have nothing behind them, and a map with nothing in it takes more than all the rest. */
interface Node<Value> {
  next: Map<string, Node<Value>> | undefined;
  /** Of other trees, whose phrases go on here. */
  onward: Node<Value>[] | undefined;
  value: Value | undefined;
}

const newNode = <Value>(): Node<Value> => ({ next: undefined, onward: undefined, value: undefined });

export interface Found<Value> {
  readonly value: Value;
  /** Index of the last word of the phrase. */
  readonly last: number;
}

/** Filling words that a phrase may be broken by, at the most. */
const MAX_FILLERS = 2;

export class PhraseTree<Value> {
  private readonly root = newNode<Value>();

  /** `merge` makes one value of what was there and what is added. */
  add(words: readonly string[], merge: (before: Value | undefined) => Value): void {
    const node = this.#nodeFor(words);
    node.value = merge(node.value);
  }

  /**
   * Behind these words every phrase of `others` goes on, in place of one of this tree that is as long; `others` is
   * shared, not copied. At least one word.
   */
  goOnWith(words: readonly string[], others: PhraseTree<Value>): void {
    const node = this.#nodeFor(words);
    node.onward = [...(node.onward ?? []), others.root];
  }

  #nodeFor(words: readonly string[]): Node<Value> {
    let node = this.root;
    for (const word of words) {
      node.next ??= new Map<string, Node<Value>>();
      const next = node.next.get(word) ?? newNode<Value>();
      node.next.set(word, next);
      node = next;
    }
    return node;
  }

  /** Whether any phrase begins with the word. */
  opensWith(word: string): boolean {
    return this.root.next?.has(word) === true;
  }

  /** The longest phrase that begins with the word at `first`, or undefined. `mayJoin` tells whether a word belongs with the one before. */
  longest(
    words: readonly string[],
    first: number,
    mayJoin: (index: number) => boolean,
    fillers: ReadonlySet<string>,
  ): Found<Value> | undefined {
    if (!this.opensWith(words[first] ?? '')) return undefined;
    return walk(this.root, first, 0, { words, first, mayJoin, fillers });
  }
}

interface Walk {
  readonly words: readonly string[];
  readonly first: number;
  readonly mayJoin: (index: number) => boolean;
  readonly fillers: ReadonlySet<string>;
}

/** What goes on reaches farther than what ends here. */
function walk<Value>(node: Node<Value>, at: number, skipped: number, walked: Walk): Found<Value> | undefined {
  const { words, first, mayJoin, fillers } = walked;
  if (isLast(node) || at >= words.length || (at > first && !mayJoin(at))) return endingAt(node, at);
  const word = words[at] ?? '';
  let direct = along(node, at, skipped, walked);
  for (const other of node.onward ?? NONE) {
    const found: Found<Value> | undefined = along<Value>(other, at, skipped, walked);
    if (found !== undefined && found.last >= (direct?.last ?? -1)) direct = found;
  }
  const maySkip = at > first && skipped < MAX_FILLERS && fillers.has(word);
  const further = maySkip ? walkOn(node, at + 1, skipped + 1, walked) : undefined;
  const isFurther = further !== undefined && further.last > (direct?.last ?? -1);
  return isFurther ? further : (direct ?? endingAt(node, at));
}

const NONE: readonly never[] = [];

const isLast = <Value>({ next, onward }: Node<Value>): boolean => next === undefined && onward === undefined;

/** By the word at `at`, where one of the node's own phrases goes on with it. */
function along<Value>(node: Node<Value>, at: number, skipped: number, walked: Walk): Found<Value> | undefined {
  const next = node.next?.get(walked.words[at] ?? '');
  return next === undefined ? undefined : walk(next, at + 1, skipped, walked);
}

const endingAt = <Value>({ value }: Node<Value>, at: number): Found<Value> | undefined =>
  value === undefined ? undefined : { value, last: at - 1 };

/** Behind a filler only a longer phrase counts: the shorter one ended before it. */
function walkOn<Value>(node: Node<Value>, at: number, skipped: number, walked: Walk): Found<Value> | undefined {
  const found = walk(node, at, skipped, walked);
  return found !== undefined && found.value === node.value && found.last === at - 1 ? undefined : found;
}
