/** One look at the measures, for the sending days of a span. */
import type { Measure } from '../../domain/measure/measure.js';
import { isAwaitingVerification } from '../../domain/measure/occurrence.js';
import type { Due } from '../../domain/reminders/desk.js';
import { adjusted, type ReminderPolicy } from '../../domain/reminders/policy.js';
import { withKey } from '../../domain/reminders/reminder.js';
import { isAhead } from '../../domain/reminders/workdays.js';
import type { Sending } from './addressee.js';
import { hull, type Circle } from './circle.js';
import { Circles } from './circles.js';
import { isWithin, type Span } from './day-number.js';
import { canBeLate, nameEnd, nameEscalated, namePast } from './end-occasions.js';
import { Occasions, type Occasion } from './occasions.js';
import { nameAskedFor, nameQuestions, nameUnverified } from './question-occasions.js';
import { nameRecurring } from './recurring-occasions.js';
import { nameUnanswered } from './unanswered-occasions.js';
import type { DueSetting } from './setting.js';
import { reckoningOf, Standing, type Reckoning } from './standing.js';

/** Collects the days that a policy names for a measure. */
type Naming = (standing: Standing, policy: ReminderPolicy, into: Occasions) => void;

const forOwners: Naming = (standing, policy, into) => {
  nameEnd(standing, policy, into);
  nameRecurring(standing, policy, into);
  nameQuestions(standing, policy, into);
};

export class Round {
  readonly #asked: Span;
  readonly #circles: Circles;
  readonly #reckoning: Reckoning;
  readonly #occasions = new Occasions();

  /** `asked`: the sending days. */
  constructor(at: DueSetting, asked: Span) {
    this.#asked = asked;
    this.#circles = new Circles(at, asked);
    this.#reckoning = reckoningOf(at);
  }

  /** Of a measure that is open. */
  dueOf(measure: Measure): readonly Due[] {
    const standing = new Standing(measure, this.#reckoning);
    const found: Due[] = [];
    this.#collect(forOwners, standing, this.#circles.ownersOf(measure), found);
    if (measure.obligor === 'organisations' && this.#circles.contacts.members.length > 0) {
      this.#collect(nameUnanswered, standing, this.#circles.contacts, found);
    }
    if (standing.isHistory) this.#collect(namePast, standing, this.#circles.coordinators, found);
    if (canBeLate(standing)) this.#collect(nameEscalated, standing, this.#circles.escalation, found);
    if (isAwaitingVerification(measure)) {
      this.#collect(nameUnverified, standing, this.#circles.verifiersOf(measure), found);
    }
    for (const { person, on } of this.#circles.wishesFor(measure)) {
      this.#collect(nameAskedFor(on), standing, this.#circles.ofOne(person), found);
    }
    return found;
  }

  /** Each hears on the days of their own policy. */
  #collect(naming: Naming, standing: Standing, circle: Circle, into: Due[]): void {
    const { measure } = standing;
    const occasions = this.#occasions;
    const { policies, span } = this.#reached(circle, measure);
    for (const policy of policies) {
      occasions.begin(span);
      naming(standing, measure.reminders === undefined ? policy : adjusted(policy, measure.reminders), occasions);
      for (const occasion of occasions.found) {
        for (const sending of this.#sendings(circle, occasion, standing)) {
          if (!isWithin(this.#asked, sending.day)) continue;
          if (policies.length > 1 && this.#circles.policyOf(sending.to) !== policy) continue;
          into.push(dueFrom(standing, occasion, sending));
        }
      }
    }
  }

  /** Where someone does not want to hear of it any more, it may be for the coordinators. */
  #reached(circle: Circle, measure: Measure): Pick<Circle, 'policies' | 'span'> {
    if (this.#circles.mutedOf(measure) === undefined) return circle;
    const both = [circle, this.#circles.coordinators];
    return {
      policies: [...new Set(both.flatMap(({ policies }) => policies))],
      span: hull(both.map(({ span }) => span)),
    };
  }

  #sendings(circle: Circle, { rule, date }: Occasion, standing: Standing): readonly Sending[] {
    // What comes after its day is never sent before it was known.
    const known = isAhead(rule) ? standing.versionKnown : -Infinity;
    const sendings = circle.sendings(rule, date, known);
    const muted = this.#circles.mutedOf(standing.measure);
    if (muted === undefined) return sendings;
    const wanted = sendings.filter(({ to }) => !muted.has(to));
    // What someone asked for is for nobody else.
    if (wanted.length > 0 || rule === 'asked_for') return wanted;
    return this.#circles.coordinators.sendings(rule, date, known).filter(({ to }) => !muted.has(to));
  }
}

function dueFrom({ measure, deadline }: Standing, { rule, days }: Occasion, { date, on, to }: Sending): Due {
  const reminder = withKey({
    measure: measure.code,
    deadlineVersion: deadline.version,
    rule,
    days,
    date,
    recipient: to,
  });
  return { reminder, on };
}
