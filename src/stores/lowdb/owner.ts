/**
 * Who owns a folder of data: one process at a time. An owner holds a file `owner-<n>.lock` and touches it every second;
 * a start that finds one looks whether it is touched. Nobody's file is ever changed or taken: whoever comes after an
 * owner that was silent for too long makes the file with the next number, which only one can, and the highest counts.
 * Process ids play no part (they come back), nor does the time of day (it can be set).
 */
import { randomUUID } from 'node:crypto';
import { readFile, unlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElapsedTime } from '../../domain/time/clock.js';
import { inUse, isMissing, systemCode, unwritable } from './faults.js';
import { highest, lockName, outlast, RELEASED, type OwnerPolicy } from './owner-files.js';

export interface OwnerOptions {
  readonly folder: string;
  readonly elapsed: ElapsedTime;
  readonly policy: OwnerPolicy;
  readonly onNotice: (notice: string) => void;
}

/** Only for this user. */
const MODE = 0o600;

/** One that was under way may have begun before the machine stood still: the next is of now. */
const FEWEST_BEATS = 2;

/** Becomes the owner of a folder. Throws a StoreError when it has a living one, or cannot be written. */
export async function takeOwnership(options: OwnerOptions): Promise<Owner> {
  try {
    for (;;) {
      const top = await highest(options.folder);
      if (top !== null) await outlast(top, options);
      const owner = await claim(top === null ? 1 : top.number + 1, options);
      if (owner !== null) return owner;
    }
  } catch (error) {
    throw unwritable(options.folder, error);
  }
}

/** Null when someone else was quicker. */
async function claim(number: number, options: OwnerOptions): Promise<Owner | null> {
  const file = path.join(options.folder, lockName(number));
  const token = randomUUID();
  const began = options.elapsed.milliseconds();
  try {
    await writeFile(file, token, { flag: 'wx', mode: MODE });
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return null;
    throw error;
  }
  // A slow start can make a number that others have long gone past.
  const top = await highest(options.folder);
  if (top?.number === number) return new Owner({ number, file, token, began }, options);
  await unlink(file);
  return null;
}

interface Claim {
  readonly number: number;
  readonly file: string;
  readonly token: string;
  readonly began: number;
}

export class Owner {
  readonly #claim: Claim;
  readonly #options: OwnerOptions;
  readonly #timer: NodeJS.Timeout;
  #touched: number;
  #lost = false;
  /** Why the last touch failed; null where it did not. */
  #fault: unknown = null;
  #beating: Promise<void> | null = null;

  constructor(claim: Claim, options: OwnerOptions) {
    this.#claim = claim;
    this.#options = options;
    this.#touched = claim.began;
    this.#timer = setInterval(() => void this.#beat(), options.policy.beat).unref();
    void this.#removeOlder();
  }

  /**
   * Throws a StoreError unless it is sure that this process still owns the folder. A machine that stands still for some
   * seconds takes nothing from its owner: it is touched again until that was quick enough to be sure.
   */
  async ensure(): Promise<void> {
    const { elapsed, policy, folder } = this.#options;
    const until = elapsed.milliseconds() + policy.patience;
    for (let beats = 0; !this.#lost && !this.#isSure(); beats += 1) {
      const isHopeless = this.#fault !== null || elapsed.milliseconds() > until;
      if (beats >= FEWEST_BEATS && isHopeless) break;
      await this.#beat();
    }
    if (this.#lost) throw inUse(folder);
    if (!this.#isSure())
      throw unwritable(this.#claim.file, this.#fault ?? new Error('it could not be touched in time'));
  }

  /** Lets the next process in at once. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beating;
    if (!this.#lost) await writeFile(this.#claim.file, RELEASED).catch(() => undefined);
    this.#lost = true;
  }

  #isSure(): boolean {
    return this.#options.elapsed.milliseconds() - this.#touched <= this.#options.policy.sure;
  }

  #beat(): Promise<void> {
    this.#beating ??= this.#touch().finally(() => {
      this.#beating = null;
    });
    return this.#beating;
  }

  async #touch(): Promise<void> {
    const { file, token, number } = this.#claim;
    const began = this.#options.elapsed.milliseconds();
    try {
      const [content, top] = await Promise.all([readFile(file, 'utf8'), highest(this.#options.folder)]);
      if (content !== token || top?.number !== number) {
        this.#lose();
        return;
      }
      // For people who look at the folder; that it changes is all that others go by.
      const now = new Date();
      await utimes(file, now, now);
      this.#touched = began;
      this.#fault = null;
    } catch (error) {
      // Anything else may pass: until it does, nothing is written.
      this.#fault = error;
      if (isMissing(error)) this.#lose();
    }
  }

  #lose(): void {
    if (this.#lost) return;
    this.#lost = true;
    clearInterval(this.#timer);
    this.#options.onNotice(`${this.#options.folder} was taken over by another process: no more changes are kept here`);
  }

  async #removeOlder(): Promise<void> {
    const { file, number } = this.#claim;
    for (let older = number - 1; older > 0; older -= 1) {
      const removed = await unlink(path.join(path.dirname(file), lockName(older))).then(
        () => true,
        () => false,
      );
      if (!removed) return;
    }
  }
}
