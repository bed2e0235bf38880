/** Tokens that were given for a time, each asked for once and used until shortly before its end. */
import type { Calendar } from '../../domain/time/clock.js';

export interface Given {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Milliseconds before its end at which a token is used no more. */
const MARGIN = 5 * 60_000;

export class KeptTokens {
  readonly #ask: (resource: string) => Promise<Given>;
  readonly #calendar: Pick<Calendar, 'now'>;
  readonly #given = new Map<string, Given>();
  readonly #asking = new Map<string, Promise<string>>();

  constructor(ask: (resource: string) => Promise<Given>, calendar: Pick<Calendar, 'now'>) {
    this.#ask = ask;
    this.#calendar = calendar;
  }

  /** Those who come together share one question. Rejects as the question does; who comes next asks anew. */
  token(resource: string): Promise<string> {
    const known = this.#given.get(resource);
    if (known !== undefined && known.until - MARGIN > Date.parse(this.#calendar.now())) {
      return Promise.resolve(known.token);
    }
    const asking = this.#asking.get(resource) ?? this.#renew(resource);
    this.#asking.set(resource, asking);
    return asking;
  }

  async #renew(resource: string): Promise<string> {
    try {
      const given = await this.#ask(resource);
      this.#given.set(resource, given);
      return given.token;
    } finally {
      this.#asking.delete(resource);
    }
  }
}
