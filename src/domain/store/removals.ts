/** What was removed because it had been kept long enough: a record that stays, with nothing in it of anyone. */
import type { Instant, LocalDate } from '../time/local-date.js';
import type { Retained } from './retention.js';

export interface Removal {
  readonly kind: Retained;
  /** Of what the kind counts: conversations, people, messages with their reminders. */
  readonly count: number;
  /** Everything from before this moment went. */
  readonly before: Instant;
  readonly at: Instant;
}

/** What another than the outbox removed. */
export type RemovalElsewhere = Removal & { readonly kind: Exclude<Retained, 'sent'> };

export interface RemovalPage {
  readonly total: number;
  /** Newest first. */
  readonly rows: readonly Removal[];
}

/** Every method rejects with a `StoreError` when it cannot be kept or answered. */
export interface Removals {
  /** Resolves when it is durable. */
  recordRemoval(removal: RemovalElsewhere): Promise<void>;
  removals(page: { readonly offset: number; readonly limit: number }): Promise<RemovalPage>;
}

/** The record, for those who administer. */
export interface RemovalsOutcome {
  readonly type: 'removals';
  /** `on`: the day it was done; `before`: everything from before that day went. */
  readonly rows: readonly (Pick<Removal, 'kind' | 'count'> & { readonly on: LocalDate; readonly before: LocalDate })[];
  readonly offset: number;
  readonly total: number;
}
