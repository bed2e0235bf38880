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

const farthest = <Value>(...found: readonly (Found<Value> | undefined)[]): Found<Value> | undefined =>
  found.reduce((best, one) => ((one?.last ?? -1) > (best?.last ?? -1) ? one : best), undefined);

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

  /** The longest phrase that begins with the word at `first`, or undefined. `mayJoin` tells whether a word belongs with the one before. */
  longest(
    words: readonly string[],
    first: number,
    mayJoin: (index: number) => boolean,
    fillers: ReadonlySet<string>,
  ): Found<Value> | undefined {
    const walk = (node: Node<Value>, at: number, skipped: number): Found<Value> | undefined => {
      const here = node.value === undefined ? undefined : { value: node.value, last: at - 1 };
      if (at >= words.length || (at > first && !mayJoin(at))) return here;
      const word = words[at] ?? '';
      const next = node.next.get(word);
      const direct = next === undefined ? undefined : walk(next, at + 1, skipped);
      const maySkip = at > first && skipped < MAX_FILLERS && fillers.has(word) && node.next.size > 0;
      const around = maySkip ? walkOn(node, at + 1, skipped + 1) : undefined;
      return farthest(here, direct, around);
    };
    // Behind a filler only a longer phrase counts: the shorter one ended before it.
    const walkOn = (node: Node<Value>, at: number, skipped: number): Found<Value> | undefined => {
      const found = walk(node, at, skipped);
      return found !== undefined && found.value === node.value && found.last === at - 1 ? undefined : found;
    };
    return walk(this.root, first, 0);
  }
}
