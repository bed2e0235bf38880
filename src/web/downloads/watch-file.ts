/**
 * Follows a file while it is fetched: where that takes longer than a moment, it is told in the chat how far it is, again
 * and again, and it is stopped when that is asked for there.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { LinkHolder } from '../../domain/links/download.js';
import type {
  FileEnd,
  FileKey,
  FileProgressOutcome,
  FileStage,
  FilesUnderWay,
  FileTeller,
} from '../../domain/links/under-way.js';
import type { LongFile } from './file-kinds.js';

/** Milliseconds. */
export interface Beat {
  /** What has ended by then is not told of: it was there at once. */
  readonly patience: number;
  /** Between two looks at whether it is to be stopped. */
  readonly look: number;
  /** Between two tellings at the least. */
  readonly tell: number;
  /** Until it is told that it was stopped: the answer to the click is to be there first. */
  readonly afterClick: number;
}
/** 720 tellings an hour, where Teams permits 1,800 messages in a conversation. */
export const BEAT: Beat = { patience: 3000, look: 1000, tell: 5000, afterClick: 1500 };

/** What following is done with. */
export interface Watching {
  readonly files: FilesUnderWay;
  readonly tellerFor: (holder: LinkHolder) => FileTeller;
  readonly beat: Beat;
  /** Hears when the last was told of a file. */
  readonly following: (told: Promise<void>) => void;
}

export interface Watch {
  /** Aborted when it is to be stopped. */
  readonly signal: AbortSignal;
  /** So many rows more were handed over. */
  readonly counted: (rows: number) => void;
  /** It is not written any more. */
  readonly ended: (whole: boolean) => void;
}

export type WatchDeps = Watching & { readonly onError: (error: unknown) => void };

export function watchFile(long: LongFile, holder: LinkHolder, deps: WatchDeps): Watch {
  const file = new WatchedFile(long, holder, deps);
  deps.following(file.follow());
  return {
    signal: file.stopped,
    counted: (rows) => file.counted(rows),
    ended: (whole) => file.ended(whole),
  };
}

class WatchedFile {
  readonly #long: LongFile;
  readonly #deps: WatchDeps;
  readonly #key: FileKey;
  readonly #teller: FileTeller;
  readonly #stop = new AbortController();
  readonly #end = new AbortController();
  #rows = 0;
  #whole = false;
  #of: number | null = null;
  /** What is being told: one after the other, so that what is told last is how it is. */
  #telling: Promise<void> | null = null;
  #isReached = true;

  constructor(long: LongFile, holder: LinkHolder, deps: WatchDeps) {
    this.#long = long;
    this.#deps = deps;
    this.#key = { person: holder.person, id: randomUUID() };
    this.#teller = deps.tellerFor(holder);
  }

  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  counted(rows: number): void {
    this.#rows += rows;
  }

  ended(whole: boolean): void {
    this.#whole = whole;
    this.#end.abort();
  }

  /** Never rejects: what goes wrong here is a line in the log, and the file is fetched all the same. */
  async follow(): Promise<void> {
    const { beat, onError } = this.#deps;
    try {
      await this.#pause(beat.patience);
      if (this.#hasEnded) return;
      this.#of = await this.#long.rows();
      await this.#tellMeanwhile();
      await this.#tellEnd();
    } catch (error) {
      onError(error);
    }
  }

  get #hasEnded(): boolean {
    return this.#end.signal.aborted;
  }

  async #tellMeanwhile(): Promise<void> {
    const { beat } = this.#deps;
    for (let since = beat.tell; !this.#hasEnded && this.#isReached; since += beat.look) {
      if (await this.#isToStop()) this.#stop.abort();
      else if (since >= beat.tell && this.#telling === null) {
        since = 0;
        this.#telling = this.#tell('under_way');
      }
      await this.#pause(beat.look);
    }
    await this.#telling;
  }

  /** Where nobody can be asked, it goes on. */
  async #isToStop(): Promise<boolean> {
    try {
      return (await this.#deps.files.advance(this.#key, this.#rows)) === 'stop';
    } catch (error) {
      this.#deps.onError(error);
      return false;
    }
  }

  async #tellEnd(): Promise<void> {
    if (!this.#isReached) return;
    const { files, beat, onError } = this.#deps;
    const isStopped = this.#stop.signal.aborted && !this.#whole;
    const end: FileEnd = this.#whole ? 'whole' : isStopped ? 'stopped' : 'broken_off';
    await files.end(this.#key, end, this.#rows).catch(onError);
    if (isStopped) await pause(beat.afterClick);
    await this.#tell(end);
  }

  async #tell(stage: FileStage): Promise<void> {
    const { id } = this.#key;
    const { file } = this.#long;
    const progress: FileProgressOutcome = { type: 'fileProgress', id, file, stage, rows: this.#rows, of: this.#of };
    this.#isReached = await this.#teller.tell(progress);
    this.#telling = null;
  }

  /** Until it has ended at the most. */
  async #pause(milliseconds: number): Promise<void> {
    const { signal } = this.#end;
    try {
      await pause(milliseconds, undefined, { signal, ref: false });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
