/** What the reminders have to say to those who ask about them. */
import type { MeasureCode, PersonId } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import type { Outbox } from './outbox.js';
import type { PolicyAdjustment } from './policy.js';
import type { Recipient, Reminder } from './reminder.js';

/** A reminder, and the working day on which it is sent. */
export interface Due {
  readonly reminder: Reminder;
  readonly on: LocalDate;
}

/** Policies to try out instead of the recorded ones; null: as if there were none. */
export interface PolicyTrial {
  readonly team?: PolicyAdjustment | null;
  readonly person?: { readonly id: PersonId; readonly policy: PolicyAdjustment | null };
  readonly measure?: { readonly code: MeasureCode; readonly policy: PolicyAdjustment | null };
}

export interface UpcomingQuery {
  /** The first and the last sending day. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Undefined: for anyone. */
  readonly recipient?: Recipient;
  readonly measure?: MeasureCode;
  readonly trial?: PolicyTrial;
}

export interface ReminderDesk {
  readonly outbox: Pick<Outbox, 'message' | 'remindersOf' | 'ledger' | 'messages' | 'waiting' | 'mark' | 'removals'>;
  /**
   * What will be sent if nothing changes, by sending day; nothing is planned by asking. What a person has snoozed or
   * paused is left out.
   */
  upcoming(query: UpcomingQuery): Promise<readonly Due[]>;
}
