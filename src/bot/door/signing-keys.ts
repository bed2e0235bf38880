/** The Bot Connector's keys as last fetched: kept fresh, kept through an outage, and not fetched at a stranger's will. */
import type { ElapsedTime } from '../../domain/time/clock.js';
import type { KeySet, SigningKey } from './fetch-signing-keys.js';

const [SECOND, HOUR] = [1000, 3_600_000];
/** Milliseconds. Microsoft asks to look for new keys at least once a day. */
const FRESH_FOR = 12 * HOUR;
/** Milliseconds that keys are used when newer ones cannot be had. */
const USABLE_FOR = 5 * 24 * HOUR;
/** Fetches at once, and milliseconds after which one more is allowed: a token with a key id that nobody knows costs one. */
const FETCHES = { atOnce: 3, oneMoreAfter: 20 * SECOND } as const;

/** Whether a token is right cannot be told now. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';
  /** Seconds after which asking again makes sense. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('the keys of the Bot Connector cannot be fetched');
    this.retryAfter = retryAfter;
  }
}

export interface SigningKeysDeps {
  readonly fetchKeys: () => Promise<KeySet>;
  readonly elapsed: ElapsedTime;
  /** Hears why keys could not be fetched. */
  readonly onFault: (error: unknown) => void;
}

export class SigningKeys {
  readonly #deps: SigningKeysDeps;
  #known: { readonly keys: KeySet; readonly at: number } | null = null;
  #fetching: Promise<void> | null = null;
  #hasFailed = false;
  /** When each of the allowed fetches is free again. */
  #freeAt: readonly number[] = Array.from({ length: FETCHES.atOnce }, () => -Infinity);

  constructor(deps: SigningKeysDeps) {
    this.#deps = deps;
  }

  /** The key of that id; undefined where there is none. Rejects with a KeysUnavailableError where that cannot be told. */
  async keyFor(id: string): Promise<SigningKey | undefined> {
    const known = this.#usable()?.get(id);
    if (known === undefined) return this.#newKeyFor(id);
    // Nobody waits for newer keys while these are good.
    if (this.#age() > FRESH_FOR) void this.#refresh();
    return known;
  }

  async #newKeyFor(id: string): Promise<SigningKey | undefined> {
    await this.#refresh();
    const key = this.#usable()?.get(id);
    if (key === undefined && (this.#hasFailed || this.#known === null)) throw new KeysUnavailableError(this.#wait());
    return key;
  }

  #age(): number {
    return this.#known === null ? Infinity : this.#deps.elapsed.milliseconds() - this.#known.at;
  }

  #usable(): KeySet | undefined {
    return this.#age() <= USABLE_FOR ? this.#known?.keys : undefined;
  }

  /** Whole seconds until keys may be fetched again; at least one. */
  #wait(): number {
    return Math.max(1, Math.ceil(((this.#freeAt[0] ?? 0) - this.#deps.elapsed.milliseconds()) / SECOND));
  }

  /** Does nothing when there was too much of it lately; those who come together share one. Never rejects. */
  #refresh(): Promise<void> {
    if (this.#fetching === null && this.#mayFetch()) {
      this.#fetching = this.#fetch().finally(() => (this.#fetching = null));
    }
    return this.#fetching ?? Promise.resolve();
  }

  #mayFetch(): boolean {
    const now = this.#deps.elapsed.milliseconds();
    const [first = Infinity, ...later] = this.#freeAt;
    if (first > now) return false;
    this.#freeAt = [...later, Math.max(now, later.at(-1) ?? now) + FETCHES.oneMoreAfter];
    return true;
  }

  async #fetch(): Promise<void> {
    try {
      const keys = await this.#deps.fetchKeys();
      this.#known = { keys, at: this.#deps.elapsed.milliseconds() };
      this.#hasFailed = false;
    } catch (error) {
      this.#hasFailed = true;
      this.#deps.onFault(error);
    }
  }
}
