/** The outbox of the default store: a log beside the journal, read when it is first asked for something. */
import type { ElapsedTime } from '../../domain/time/clock.js';
import { StoreError } from '../../domain/errors.js';
import { SharedFlush } from '../shared-flush.js';
import { AnsweringOutbox, type Deed } from './answering-outbox.js';
import { factsOf, isWorthwhile, type CompactionPolicy } from './compaction.js';
import { afterRestart, type Fact } from './facts.js';
import { beginLog, openLog, type LogPlace, type OutboxLog } from './outbox-log.js';
import { OutboxState } from './outbox-state.js';
import { Trial } from './trial.js';

export interface FileOutboxParts extends LogPlace {
  readonly elapsed: ElapsedTime;
  readonly compaction: CompactionPolicy;
}

interface Loaded {
  readonly state: OutboxState;
  /** Null until there is something to keep. */
  log: OutboxLog | null;
}

/** What it removes still stands in the lines before it. */
const takesAway = (fact: Fact): boolean => fact.fact === 'removed' && fact.removal.kind === 'sent';

export class FileOutbox extends AnsweringOutbox {
  readonly #parts: FileOutboxParts;
  /** The elapsed time at the start: what was under way before it has an unknown outcome since. */
  readonly #started: number;
  readonly #flush: SharedFlush<Deed<void>>;
  #loading: Promise<Loaded> | null = null;
  #closing: Promise<void> | null = null;
  /** The weight of the log below which it is not tried again to write it anew. */
  #notBelow = 0;
  /** There is something in the log that was removed: it is gone when the log has been written anew. */
  #holdsRemoved = false;

  constructor(parts: FileOutboxParts) {
    super(parts.elapsed);
    this.#parts = parts;
    this.#started = parts.elapsed.milliseconds();
    this.#flush = new SharedFlush<Deed<void>>({
      flush: (deeds) => this.#carryOut(deeds),
      // Nothing of it was done, and what waited has not been looked at yet.
      failed: () => undefined,
    });
  }

  override close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  protected async state(): Promise<OutboxState> {
    return (await this.#loaded()).state;
  }

  protected async perform<Result>(deed: Deed<Result>): Promise<Result> {
    await this.#loaded();
    return new Promise((resolve, reject) => {
      let result: Result;
      const done = this.#flush.add((trial) => {
        result = deed(trial);
      });
      done.then(() => resolve(result), reject);
    });
  }

  async #carryOut(deeds: readonly Deed<void>[]): Promise<void> {
    const loaded = await this.#loaded();
    await this.#compact(loaded);
    const facts = this.#tryOut(loaded.state, deeds);
    if (facts.length === 0) return;
    loaded.log ??= await beginLog(this.#parts);
    await loaded.log.append(facts);
    const now = this.elapsed.milliseconds();
    for (const fact of facts) loaded.state.apply(fact, now, null);
    if (!facts.some(takesAway)) return;
    this.#holdsRemoved = true;
    await this.#compact(loaded);
  }

  /** What there is to write down when these are done one after the other; until it is durable, nothing has happened. */
  #tryOut(state: OutboxState, deeds: readonly Deed<void>[]): readonly Fact[] {
    const trial = new Trial(state, this.elapsed.milliseconds());
    try {
      for (const deed of deeds) deed(trial);
      return trial.facts;
    } finally {
      trial.takeBack();
    }
  }

  async #compact({ state, log }: Loaded): Promise<void> {
    const { compaction, onNotice, file } = this.#parts;
    if (log === null || log.weight < this.#notBelow) return;
    if (!this.#holdsRemoved && !isWorthwhile(log.weight, state, compaction)) return;
    try {
      await log.replace(factsOf(state));
      this.#notBelow = 0;
      this.#holdsRemoved = false;
    } catch (error) {
      this.#notBelow = log.weight + compaction.spare;
      onNotice(`${file} was not made shorter; nothing of it is lost. ${String(error)}`);
    }
  }

  #loaded(): Promise<Loaded> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      // A damaged file stays as it is; anything else may pass.
      if (!(error instanceof StoreError && error.code === 'STORE_DAMAGED')) this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<Loaded> {
    const state = new OutboxState();
    const log = await openLog(this.#parts, (fact) => {
      state.apply(afterRestart(fact), this.#started, null);
      this.#holdsRemoved ||= takesAway(fact);
    });
    return { state, log };
  }

  async #end(): Promise<void> {
    await super.close();
    const loaded = await this.#loading?.catch(() => null);
    await this.#flush.idle();
    await loaded?.log?.close();
  }
}
