/** What a service may answer in place of the answer that was hoped for. */

export type Fault =
  | { readonly status: 429; readonly retryAfter: number | null }
  | { readonly status: 400 | 401 | 403 | 404 | 412 | 413 }
  /** `accepted`: the message is there nevertheless. */
  | { readonly status: 500 | 502; readonly accepted: boolean }
  /** No answer comes, or the connection is cut. */
  | { readonly silence: 'timeout' | 'reset'; readonly accepted: boolean };

/** A message that arrives. */
export interface Arrival {
  /** Counts from 0. */
  readonly number: number;
  readonly key: string;
  readonly conversation: string;
}

/** Null: the message is accepted and answered. */
export type Faults = (arrival: Arrival) => Fault | null;

/** In how many of a hundred messages a fault comes. */
export type Shares = readonly (readonly [percent: number, fault: Fault])[];

/**
 * Faults by lot, the same for the same seed, message and try: another order of arrival makes no difference. None in
 * conversations whose name is in `spared`.
 */
export function faultsByLot(shares: Shares, seed: number, spared: ReadonlySet<string> = new Set()): Faults {
  const tries = new Map<string, number>();
  return ({ key, conversation }) => {
    const time = (tries.get(key) ?? 0) + 1;
    tries.set(key, time);
    return spared.has(conversation) ? null : faultAt(shares, percentOf(`${seed} ${key} ${time}`));
  };
}

function faultAt(shares: Shares, drawn: number): Fault | null {
  let from = 0;
  for (const [percent, fault] of shares) {
    from += percent;
    if (drawn < from) return fault;
  }
  return null;
}

/** 0 up to 100, from the text alone (FNV-1a, stirred once more so that texts that are alike fall apart). */
function percentOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / (2 ** 32 / 100);
}
