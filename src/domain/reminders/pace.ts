/** The rates of the chat service: answers to people and what goes out of its own accord share them, answers first. */

/** A request that was let through. */
export interface Pass {
  /**
   * The request is still being made ready, and keeps its place for as long as that takes; what this gives is called when
   * it leaves. Without it a request leaves with its pass.
   */
  readonly prepare?: () => () => void;
  /** The request has ended. `throttled`: it was answered 429; `retryAfter` in milliseconds where it said so. */
  done(outcome?: { readonly throttled: boolean; readonly retryAfter: number | null }): void;
}

export interface Pace {
  /** Resolves when an answer may leave: ahead of every message of our own accord, and in the order of asking. */
  answer(conversation: string): Promise<Pass>;
  /** Resolves when a message of our own accord may leave; rejects with the reason of `signal` when that is aborted. */
  message(conversation: string, signal?: AbortSignal): Promise<Pass>;
}
