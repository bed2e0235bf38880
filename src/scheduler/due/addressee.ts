/** Someone for whom something is meant: on which day it is sent, and who hears of it then. */
import type { PersonId } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { hearsFor } from '../../domain/people/person.js';
import { CHANNEL, type Recipient, type ReminderRule } from '../../domain/reminders/reminder.js';
import { isAhead, LONGEST_BREAK, sendingDay } from '../../domain/reminders/workdays.js';
import { dateOf, dayNumber, type DayNumber, type Span } from './day-number.js';
import type { DueSetting } from './setting.js';

/** Where the day of a policy leads. */
export interface Sending {
  /** The day that the policy names. */
  readonly date: LocalDate;
  readonly on: LocalDate;
  readonly day: DayNumber;
  readonly to: Recipient;
}

/** A rule of either direction. */
const BEHIND: ReminderRule = 'after';
const AHEAD: ReminderRule = 'before';

/**
 * Both are settled together: the sending day is the nearest one on which whoever hears of it that day works. So nothing
 * waits for someone who is away and has a deputy, and nobody hears of it twice.
 */
export class Addressee {
  readonly #to: Recipient;
  readonly #at: DueSetting;
  readonly #ahead = new Map<DayNumber, Sending>();
  readonly #behind = new Map<DayNumber, Sending>();

  constructor(to: Recipient, at: DueSetting) {
    this.#to = to;
    this.#at = at;
  }

  /** Everyone who may hear of it some day. */
  get hearers(): readonly Recipient[] {
    const hearers = new Set<Recipient>();
    for (let at: Recipient | null = this.#to; at !== null && !hearers.has(at);) {
      hearers.add(at);
      at = at === CHANNEL ? null : (this.#at.audience.people.get(at)?.deputy ?? null);
    }
    return [...hearers];
  }

  /** `known`: what would be sent before that day, when nobody knew of it, is sent on the first working day from then. */
  sending(rule: ReminderRule, date: DayNumber, known: DayNumber): Sending {
    const sending = this.#found(rule, date);
    return sending.day >= known ? sending : { ...this.#found(BEHIND, known), date: sending.date };
  }

  /** The days of a policy that can lead to a sending day in the span. */
  policyDays({ first, last }: Span): Span {
    const [from, to] = [dateOf(first), dateOf(last)];
    let [earliest, latest] = [first, last];
    while (earliest > first - LONGEST_BREAK && this.#found(BEHIND, earliest - 1).on >= from) earliest -= 1;
    while (latest < last + LONGEST_BREAK && this.#found(AHEAD, latest + 1).on <= to) latest += 1;
    return { first: earliest, last: latest };
  }

  #found(rule: ReminderRule, date: DayNumber): Sending {
    const known = isAhead(rule) ? this.#ahead : this.#behind;
    const sending = known.get(date) ?? this.#settle(rule, dateOf(date));
    known.set(date, sending);
    return sending;
  }

  #settle(rule: ReminderRule, date: LocalDate): Sending {
    const { workdays } = this.#at;
    const on = sendingDay(rule, date, (day) => {
      const hearer = this.#hears(day);
      return workdays.isWorkday(day, hearer === CHANNEL ? null : hearer);
    });
    return { date, on, day: dayNumber(on), to: this.#hears(on) };
  }

  #hears(day: LocalDate): PersonId | typeof CHANNEL {
    return this.#to === CHANNEL ? CHANNEL : hearsFor(this.#to, this.#at.audience.people, day);
  }
}
