/** Those for whom one thing is meant: an owner, the coordinators, whoever may verify. */
import type { ReminderPolicy } from '../../domain/reminders/policy.js';
import type { Recipient, ReminderRule } from '../../domain/reminders/reminder.js';
import { isAhead } from '../../domain/reminders/workdays.js';
import type { Addressee, Sending } from './addressee.js';
import type { DayNumber, Span } from './day-number.js';

export class Circle {
  readonly members: readonly Addressee[];
  /** Of everyone who may hear of it, each once. */
  readonly policies: readonly ReminderPolicy[];
  /** The days of a policy that can lead to a sending day that is asked for; empty where there is nobody. */
  readonly span: Span;
  readonly #ahead = new Map<DayNumber, readonly Sending[]>();
  readonly #behind = new Map<DayNumber, readonly Sending[]>();

  constructor(members: readonly Addressee[], policies: readonly ReminderPolicy[], asked: Span) {
    this.members = members;
    this.policies = policies;
    this.span = hull(members.map((one) => one.policyDays(asked)));
  }

  /** Nobody twice: who hears of it for several hears of it on the first of their days. See {@link Addressee}. */
  sendings(rule: ReminderRule, date: DayNumber, known: DayNumber): readonly Sending[] {
    const kept = isAhead(rule) ? this.#ahead : this.#behind;
    let sendings = kept.get(date);
    if (sendings === undefined) {
      sendings = this.#sendings(rule, date, -Infinity);
      kept.set(date, sendings);
    }
    return sendings.every(({ day }) => day >= known) ? sendings : this.#sendings(rule, date, known);
  }

  #sendings(rule: ReminderRule, date: DayNumber, known: DayNumber): readonly Sending[] {
    const first = new Map<Recipient, Sending>();
    for (const member of this.members) {
      const sending = member.sending(rule, date, known);
      const other = first.get(sending.to);
      if (other === undefined || sending.day < other.day) first.set(sending.to, sending);
    }
    return [...first.values()];
  }
}

/** From the first to the last of all; of none, a span without a day. */
export const hull = (spans: readonly Span[]): Span => ({
  first: Math.min(...spans.map(({ first }) => first)),
  last: Math.max(...spans.map(({ last }) => last)),
});
