/**
 * How instances of the service share what is permitted to all of them together. The requests of a tenant that count at
 * one moment are its places; each instance holds some of them for a while, and keeps by itself to as many as it holds.
 */

/** What an instance tells of itself. */
export interface Claim {
  readonly instance: string;
  /** Places that it goes on holding; it never used more, and uses no more until it is granted more. */
  readonly holds: number;
  /** Places that it could use for answers, and besides for messages of our own accord. */
  readonly answers: number;
  readonly messages: number;
}

export interface Grant {
  /** Places that it may use from now on. */
  readonly places: number;
  /** Places that are its due: where it holds more, others wait for them. */
  readonly due: number;
  /** Instances that run, this one included: what is permitted in one conversation is divided among them. */
  readonly sharers: number;
}

/** Where instances meet. */
export interface Shares {
  /**
   * What is granted holds for `SHARES.lease` from the moment of asking, or until the next exchange. Rejects with a
   * StoreError where nobody can be met.
   */
  exchange(claim: Claim): Promise<Grant>;
}

export const SHARES = {
  /** All requests of an app in a tenant that may count at one moment: 50 in a second; Microsoft, "Rate limiting". */
  places: 50,
  /** Milliseconds. */
  lease: 1000,
  /**
   * Milliseconds for which places of an instance that is not heard of any more stay with it after that: a request that
   * left at the last moment counts for a second from its end, a second and a quarter after its start at most; the rest
   * allows for clocks that do not run alike.
   */
  after: 2500,
  /** Milliseconds since its last exchange for which an instance is taken to run. */
  running: 60_000,
} as const;

/** What an instance may use, by what it and the `others` have told. Those hold what they hold: nothing is taken away. */
export function grantOf(claim: Claim, others: readonly Claim[]): Pick<Grant, 'places' | 'due'> {
  const all = [claim, ...others].sort((a, b) => (a.instance < b.instance ? -1 : 1));
  const own = all.indexOf(claim);
  const answers = divided(
    SHARES.places,
    all.map((one) => one.answers),
  );
  const messages = divided(
    SHARES.places - sum(answers),
    all.map((one) => one.messages),
  );
  const due = (answers[own] ?? 0) + (messages[own] ?? 0);
  const free = Math.max(0, SHARES.places - sum(others.map(({ holds }) => holds)));
  return { places: Math.min(free, Math.max(claim.holds, due)), due };
}

/** As many to each as it wants, where there are not enough as evenly as that goes; what is left over to the first ones. */
export function divided(places: number, wanted: readonly number[]): readonly number[] {
  const given = wanted.map(() => 0);
  let left = places;
  for (;;) {
    const wanting = [...given.keys()].filter((at) => (given[at] ?? 0) < (wanted[at] ?? 0));
    if (wanting.length === 0 || left === 0) return given;
    const each = Math.max(1, Math.floor(left / wanting.length));
    for (const at of wanting.slice(0, left)) {
      const more = Math.min(each, (wanted[at] ?? 0) - (given[at] ?? 0));
      given[at] = (given[at] ?? 0) + more;
      left -= more;
    }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
