/**
 * What is kept of conversations: where the last answer left off, and how to reach people later. Convenience, not
 * register: written lazily, last writer wins.
 */
import type { PersonId } from '../register/codes.js';
import type { Language } from '../language.js';
import type { Instant } from '../time/local-date.js';

/** One person in one conversation of one tenant. */
export interface ContextKey {
  readonly tenant: string;
  readonly conversation: string;
  readonly person: PersonId;
}

/** JSON, so that any store can hold it. */
export interface Remembered {
  /** The language the person asked for, or last wrote in. */
  readonly language?: Language;
  /** What a follow-up builds on; its shape is known to those who read questions. */
  readonly previous?: unknown;
  readonly savedAt: Instant;
}

/** What stays when what was said is removed; undefined where that is nothing. */
export const withoutWords = ({ language, savedAt }: Remembered): Remembered | undefined =>
  language === undefined ? undefined : { language, savedAt };

export interface Contexts {
  get(key: ContextKey): Promise<Remembered | undefined>;
  put(key: ContextKey, value: Remembered): Promise<void>;
  /** Everything of a person, in whatever conversation. */
  ofPerson(person: PersonId): Promise<readonly Remembered[]>;
  /** Forgets everything of a person, in whatever conversation. Rejects where that could not be done. */
  forget(person: PersonId): Promise<void>;
  /**
   * Removes what was said before this moment, in whatever conversation; the language someone asked for stays. Resolves
   * with how many conversations that were. Rejects where it could not be done.
   */
  removeSaidBefore(before: Instant): Promise<number>;
  /** Writes what is unwritten. */
  close(): Promise<void>;
}

/** How to send something to a conversation of one's own accord; JSON, as the SDK gives it. */
export interface ConversationReference {
  readonly tenant: string;
  readonly conversation: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  /** The person of a personal conversation. */
  readonly person: PersonId | null;
  /** Where its messages are sent. */
  readonly serviceUrl: string;
  readonly reference: Readonly<Record<string, unknown>>;
}

export interface Conversations {
  get(tenant: string, conversation: string): Promise<ConversationReference | undefined>;
  put(reference: ConversationReference): Promise<void>;
  remove(tenant: string, conversation: string): Promise<void>;
  /** All of them, in the order in which they were kept. */
  list(): Promise<readonly ConversationReference[]>;
  /** The one that was kept last. */
  latest(): Promise<ConversationReference | undefined>;
  /** Those with one person alone. */
  ofPerson(person: PersonId): Promise<readonly ConversationReference[]>;
  /** The conversation with one person alone that was kept last. */
  personal(person: PersonId): Promise<ConversationReference | undefined>;
  /** The channel that was kept last: the team's. */
  channel(): Promise<ConversationReference | undefined>;
  /** Writes what is unwritten. */
  close(): Promise<void>;
}
