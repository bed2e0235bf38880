/** What has arrived before: the chat service sends an activity again when it had no answer in time. */

/** One activity, as often as it may be delivered. */
export interface ArrivalKey {
  readonly tenant: string;
  readonly conversation: string;
  /** What the sender calls it, with its type: other than the id alone, that is never shared by two things. */
  readonly activity: string;
}

/** `first`: whoever asked is the one to answer it; `repeated`: someone answers it already, or has. */
export type Arrival = 'first' | 'repeated';

/**
 * Remembers for `ARRIVALS.kept` which activities were taken up. Of any number of claims to one key, at the same moment
 * and by several instances as well, one is `first`. What is forgotten sooner (more than a store can keep, a restart of
 * one that keeps nothing) is answered once more: a question twice, a change still once, because its own key tells.
 */
export interface Arrivals {
  claim(key: ArrivalKey): Promise<Arrival>;
  /** The one who had it could not answer: the next to claim it is first again. Nothing happens where nobody has it. */
  release(key: ArrivalKey): Promise<void>;
}

/** Milliseconds; the chat service gives up far sooner. */
export const ARRIVALS = { kept: 3_600_000 } as const;
