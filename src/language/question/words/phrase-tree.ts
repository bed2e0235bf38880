/** Phrases of one or more words, found at a place in a sentence by the longest that fits. */

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}

export interface Found<Value> {
  readonly value: Value;
  /** Index of the last word of the phrase. */
  readonly last: number;
}

/** Filling words that a phrase may be broken by, at the most. */
const MAX_FILLERS = 2;

export class PhraseTree<Value> {
  private readonly root: Node<Value> = { next: new Map(), value: undefined };

  /** `merge` makes one value of what was there and what is added. */
  add(words: readonly string[], merge: (before: Value | undefined) => Value): void {
    let node = this.root;
    for (const word of words) {
      const known = node.next.get(word);
      const next = known ?? { next: new Map(), value: undefined };
      if (known === undefined) node.next.set(word, next);
      node = next;
    }
    node.value = merge(node.value);
  }

  /** Whether any phrase begins with the word. */
  opensWith(word: string): boolean {
    return this.root.next.has(word);
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
  if (node.next.size === 0 || at >= words.length || (at > first && !mayJoin(at))) return endingAt(node, at);
  const word = words[at] ?? '';
  const next = node.next.get(word);
  const direct = next === undefined ? undefined : walk(next, at + 1, skipped, walked);
  const maySkip = at > first && skipped < MAX_FILLERS && fillers.has(word);
  const further = maySkip ? walkOn(node, at + 1, skipped + 1, walked) : undefined;
  const isFurther = further !== undefined && further.last > (direct?.last ?? -1);
  return isFurther ? further : (direct ?? endingAt(node, at));
}

const endingAt = <Value>({ value }: Node<Value>, at: number): Found<Value> | undefined =>
  value === undefined ? undefined : { value, last: at - 1 };

/** Behind a filler only a longer phrase counts: the shorter one ended before it. */
function walkOn<Value>(node: Node<Value>, at: number, skipped: number, walked: Walk): Found<Value> | undefined {
  const found = walk(node, at, skipped, walked);
  return found !== undefined && found.value === node.value && found.last === at - 1 ? undefined : found;
}
