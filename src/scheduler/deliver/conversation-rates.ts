/** Which conversations may take a request; those in which nothing counts any more are forgotten. */
import { SlidingWindows, type RateLimit, type Slot } from './sliding-windows.js';

/** Sending, for each conversation; Microsoft, "Rate limiting" of bots in Teams. */
export const CONVERSATION_LIMITS: readonly RateLimit[] = [
  { requests: 7, within: 1000 },
  { requests: 8, within: 2000 },
  { requests: 60, within: 30_000 },
  { requests: 1800, within: 3_600_000 },
];

/** How often is looked for conversations to forget, in milliseconds. */
const FORGET_EVERY = 60_000;

/** A request under way in a conversation. */
export interface ConversationSlot {
  readonly conversation: Conversation;
  slot: Slot;
}

interface Conversation {
  readonly windows: SlidingWindows;
  /** The service asked to leave it alone until this moment. */
  pausedUntil: number;
}

/** Times in milliseconds of elapsed time, never decreasing. */
export class ConversationRates {
  readonly #conversations = new Map<string, Conversation>();
  #forgetFrom = 0;

  /** Conversations that are remembered. */
  get size(): number {
    return this.#conversations.size;
  }

  /** The moment from which one more request may leave, as things stand; `sharers`: among how many limits are divided. */
  freeFrom(name: string, now: number, sharers: number): number {
    const conversation = this.#conversations.get(name);
    if (conversation === undefined) return now;
    return Math.max(conversation.windows.freeFrom(now, 0, sharers), conversation.pausedUntil);
  }

  begin(name: string, now: number): ConversationSlot {
    this.#forgetIdle(now);
    const conversation = this.#conversations.get(name) ?? {
      windows: new SlidingWindows(CONVERSATION_LIMITS),
      pausedUntil: -Infinity,
    };
    this.#conversations.set(name, conversation);
    return { conversation, slot: conversation.windows.begin(now) };
  }

  /** As in {@link SlidingWindows}. */
  hold({ conversation, slot }: ConversationSlot): void {
    conversation.windows.hold(slot);
  }

  leave(one: ConversationSlot, now: number): void {
    one.slot = one.conversation.windows.leave(one.slot, now);
  }

  hang({ conversation, slot }: ConversationSlot, now: number): void {
    conversation.windows.hang(slot, now);
  }

  /** `pause`: milliseconds for which the service asked to leave the conversation alone. */
  end({ conversation, slot }: ConversationSlot, now: number, pause: number): void {
    conversation.windows.end(slot, now);
    if (pause > 0) conversation.pausedUntil = Math.max(conversation.pausedUntil, now + pause);
  }

  #forgetIdle(now: number): void {
    if (now < this.#forgetFrom) return;
    this.#forgetFrom = now + FORGET_EVERY;
    for (const [name, { windows, pausedUntil }] of this.#conversations) {
      if (pausedUntil <= now && windows.isIdle(now)) this.#conversations.delete(name);
    }
  }
}
