/** What has arrived before: the chat service sends an activity again when it had no answer in time. */

/** One activity, as often as it may be delivered. */
export interface ArrivalKey {
  readonly tenant: string;
  readonly conversation: string;
  /** What the sender calls it, with its type: other than the id alone, that is never shared by two things. */
  readonly activity: string;
}

/**
 * `first`: whoever asked is the one to answer it; `repeated`: someone has answered it, or is sure to; `under_way`: someone
 * took it up and has not said since that it is answered. Asked again later, that is `repeated`, or `first` where whoever
 * had it is gone.
 */
export type Arrival = 'first' | 'repeated' | 'under_way';

/**
 * Remembers for `ARRIVALS.kept` which activities were taken up. Of any number of claims to one key, at the same moment
 * and by several instances as well, one is `first`. What is forgotten sooner (more than a store can keep, a restart of
 * one that keeps nothing) is answered once more: a question twice, a change still once, because its own key tells.
 */
export interface Arrivals {
  claim(key: ArrivalKey): Promise<Arrival>;
  /** The one who had it has answered. */
  answered(key: ArrivalKey): Promise<void>;
  /** The one who had it could not answer: the next to claim it is first again. Nothing happens where nobody has it. */
  release(key: ArrivalKey): Promise<void>;
}

/**
 * Milliseconds. `kept`: the chat service gives up far sooner. `heldFor`: what is not answered by then will not be, because
 * whoever took it up has ended; the chat service waits about as long.
 */
export const ARRIVALS = { kept: 3_600_000, heldFor: 12_000 } as const;
