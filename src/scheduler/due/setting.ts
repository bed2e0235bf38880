import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import type { Audience } from '../../domain/reminders/audience.js';
import type { ReminderPolicy } from '../../domain/reminders/policy.js';
import type { Workdays } from '../../domain/reminders/workdays.js';

/** What reminders depend on besides the measures; as it is now, for days to come as well. */
export interface DueSetting {
  /** Of the team: the default with the team's adjustments. */
  readonly policy: ReminderPolicy;
  /** Everyone who can hear of something, with how each wants to be reminded. */
  readonly audience: Audience;
  readonly workdays: Workdays;
  /** The day Nakoming began looking: what came before it is history. */
  readonly begun: LocalDate;
  /** Whoever recorded a report does not verify it. */
  readonly fourEyes: boolean;
  /** The local day on which a moment falls. */
  readonly dayOf: (moment: Instant) => LocalDate;
}
