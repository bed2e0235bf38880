/** What is kept beside the register, in a form that belongs to no store. */
import type { ContextKey, ConversationReference, Remembered } from '../../domain/store/contexts.js';
import type { NamesAndForgotten } from '../names-file.js';

export interface KeptContext {
  readonly key: ContextKey;
  readonly value: Remembered;
}

export interface KeptBeside {
  readonly names: NamesAndForgotten;
  /** The one that was quiet longest first. */
  readonly contexts: readonly KeptContext[];
  /** In the order in which they were kept. */
  readonly conversations: readonly ConversationReference[];
}
