/** Those who wait, each in the line of their conversation; the conversations take turns. */
export class Turns<Waiting> {
  /** The conversation whose turn it is comes first. */
  readonly #lines = new Map<string, Set<Waiting>>();

  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  conversations(): Iterable<string> {
    return this.#lines.keys();
  }

  add(conversation: string, one: Waiting): void {
    const line = this.#lines.get(conversation);
    if (line === undefined) this.#lines.set(conversation, new Set([one]));
    else line.add(one);
  }

  remove(conversation: string, one: Waiting): void {
    const line = this.#lines.get(conversation);
    line?.delete(one);
    if (line?.size === 0) this.#lines.delete(conversation);
  }

  /** Takes the first of the first conversation that may go; that one comes last from now on. */
  take(mayGo: (conversation: string) => boolean): Waiting | undefined {
    for (const [conversation, line] of this.#lines) {
      if (!mayGo(conversation)) continue;
      const [first] = line;
      this.#lines.delete(conversation);
      if (first === undefined) continue;
      line.delete(first);
      if (line.size > 0) this.#lines.set(conversation, line);
      return first;
    }
    return undefined;
  }
}
