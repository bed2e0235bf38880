/** When Nakoming reminds: data, with defaults, adjustable for the team, for a person and for a measure. */

/** Days are calendar days; a list is in descending order, without doubles. */
export interface ReminderPolicy {
  /** Days before the interval of a deadline or a forecast begins; before its last day where it has no first. */
  readonly before: readonly number[];
  /** On the day the interval begins. */
  readonly begins: boolean;
  readonly lastDay: boolean;
  /** The first working day after the last day. */
  readonly after: boolean;
  /** Days from one reminder to the next after that; null: no more come. */
  readonly every: number | null;
  /** Days before what was accepted or advised for a time may end. */
  readonly beforeExpiry: readonly number[];
  /** The first working day after it has ended. */
  readonly expired: boolean;
  /** On the day that something starts. */
  readonly start: boolean;
  /** Months between reminders of a recurring measure whose wording gives no interval: a cadence of ours. */
  readonly cadenceMonths: number;
  /** Days between questions for a date, for a measure without one. */
  readonly undatedEvery: number;
  /** Days after which a report that waits for a verifier is brought to mind, and again. */
  readonly unverifiedEvery: number;
  /** Days without an update after which the owner is asked how it stands, and again. */
  readonly silentEvery: number;
  /** Ascending: days after the first reminder of being late after which the coordinators and the channel hear of it. */
  readonly escalateAfter: readonly number[];
}

export const DEFAULT_POLICY: ReminderPolicy = {
  before: [90, 30, 14, 7, 1],
  begins: true,
  lastDay: true,
  after: true,
  every: 14,
  beforeExpiry: [60, 30, 7],
  expired: true,
  start: true,
  cadenceMonths: 3,
  undatedEvery: 90,
  unverifiedEvery: 14,
  silentEvery: 30,
  escalateAfter: [14, 28],
};

/** What differs from the policy of the level above: team over default, person over team, measure over person. */
export type PolicyAdjustment = { readonly [Part in keyof ReminderPolicy]?: ReminderPolicy[Part] | undefined };

export type PolicyPart = keyof ReminderPolicy;
export const POLICY_PARTS = Object.keys(DEFAULT_POLICY) as readonly PolicyPart[];

/** Days of an "in advance" or an "every" that make sense. */
export const FEWEST_DAYS = 1;
export const MOST_DAYS = 730;
/** Reminders in advance that one deadline can have. */
export const MOST_IN_ADVANCE = 12;

/** The policy with the adjustments applied, the last one the strongest. */
export function adjusted(
  policy: ReminderPolicy,
  ...adjustments: readonly (PolicyAdjustment | null | undefined)[]
): ReminderPolicy {
  return adjustments.reduce<ReminderPolicy>(
    (all, one) => (one === null || one === undefined ? all : { ...all, ...saidIn(one) }),
    policy,
  );
}

/** Without the parts that say nothing. */
export const saidIn = (adjustment: PolicyAdjustment): Partial<ReminderPolicy> =>
  Object.fromEntries(Object.entries(adjustment).filter(([, value]) => value !== undefined));
