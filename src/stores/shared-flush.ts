interface Waiting<Entry> {
  readonly entry: Entry;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface FlushSteps<Entry> {
  /** Makes entries durable and counts them as done, all or none. */
  readonly flush: (entries: readonly Entry[]) => Promise<void>;
  /** A flush failed: neither it nor anything that waited for it was done. */
  readonly failed: () => void;
}

/** Entries made durable in the order they came; those that come while a flush is under way share the next. */
export class SharedFlush<Entry> {
  readonly #steps: FlushSteps<Entry>;
  #waiting: Waiting<Entry>[] = [];
  #running: Promise<void> | null = null;

  constructor(steps: FlushSteps<Entry>) {
    this.#steps = steps;
  }

  /** Resolves when the entry is durable; rejects when it is not, and then nothing of it is kept. */
  add(entry: Entry): Promise<void> {
    const done = new Promise<void>((resolve, reject) => this.#waiting.push({ entry, resolve, reject }));
    this.#running ??= this.#run();
    return done;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#steps.flush(batch.map(({ entry }) => entry));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        // What came meanwhile builds on what has just failed.
        const all = [...batch, ...this.#waiting];
        this.#waiting = [];
        this.#steps.failed();
        for (const { reject } of all) reject(error);
      }
    }
    this.#running = null;
  }
}
