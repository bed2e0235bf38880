/** Who is meant by what, put together once for all measures. */
import type { MeasureCode, PersonId } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import { verifiersFor } from '../../domain/reminders/audience.js';
import { adjusted, type ReminderPolicy } from '../../domain/reminders/policy.js';
import { CHANNEL, type Recipient } from '../../domain/reminders/reminder.js';
import { Addressee } from './addressee.js';
import { Circle } from './circle.js';
import type { Span } from './day-number.js';
import type { DueSetting } from './setting.js';

export class Circles {
  readonly coordinators: Circle;
  /** Of what is late and silent. */
  readonly escalation: Circle;
  /** Who speaks with an organisation. */
  readonly contacts: Circle;
  readonly #at: DueSetting;
  readonly #asked: Span;
  readonly #addressees = new Map<Recipient, Addressee>();
  readonly #policies = new Map<Recipient, ReminderPolicy>();
  readonly #circles = new Map<string, Circle>();
  readonly #muted: ReadonlyMap<MeasureCode, ReadonlySet<Recipient>>;
  readonly #wishes: ReadonlyMap<MeasureCode, readonly Wish[]>;

  /** `asked`: the sending days. */
  constructor(at: DueSetting, asked: Span) {
    this.#at = at;
    this.#asked = asked;
    this.#muted = mutedIn(at);
    this.#wishes = wishesIn(at);
    this.coordinators = this.#of(at.audience.coordinators);
    this.contacts = this.#of(at.audience.contacts ?? []);
    this.escalation = this.#of([...at.audience.coordinators, CHANNEL]);
  }

  ownersOf({ owner }: Measure): Circle {
    return owner === null ? this.coordinators : (this.#circles.get(owner) ?? this.#of([owner]));
  }

  verifiersOf(measure: Measure): Circle {
    return this.#of(verifiersFor(measure, this.#at.audience, this.#at.fourEyes));
  }

  /** Of a person, without what is special to a measure. */
  policyOf(recipient: Recipient): ReminderPolicy {
    const known = this.#policies.get(recipient);
    if (known !== undefined) return known;
    const person = recipient === CHANNEL ? undefined : this.#at.audience.people.get(recipient);
    const own = person?.reminders?.policy ?? null;
    const policy = own === null ? this.#at.policy : adjusted(this.#at.policy, own);
    this.#policies.set(recipient, policy);
    return policy;
  }

  /** Those who want to hear of a measure on a day of their own, and the day. */
  wishesFor({ code }: Measure): readonly Wish[] {
    return this.#wishes.size === 0 ? NONE : (this.#wishes.get(code) ?? NONE);
  }

  /** Someone alone. */
  ofOne(person: PersonId): Circle {
    return this.#of([person]);
  }

  /** Those who do not want to hear of a measure any more; undefined: nobody. */
  mutedOf({ code }: Measure): ReadonlySet<Recipient> | undefined {
    return this.#muted.size === 0 ? undefined : this.#muted.get(code);
  }

  #of(people: readonly Recipient[]): Circle {
    const key = people.join(' ');
    const known = this.#circles.get(key);
    if (known !== undefined) return known;
    const members = [...new Set(people)].map((one) => this.#addressee(one));
    const hearers = members.flatMap((one) => one.hearers);
    const circle = new Circle(members, [...new Set(hearers.map((one) => this.policyOf(one)))], this.#asked);
    this.#circles.set(key, circle);
    return circle;
  }

  #addressee(to: Recipient): Addressee {
    const addressee = this.#addressees.get(to) ?? new Addressee(to, this.#at);
    this.#addressees.set(to, addressee);
    return addressee;
  }
}

export interface Wish {
  readonly person: PersonId;
  readonly on: LocalDate;
}
const NONE: readonly Wish[] = [];

function wishesIn({ audience }: DueSetting): ReadonlyMap<MeasureCode, readonly Wish[]> {
  const wishes = new Map<MeasureCode, Wish[]>();
  for (const { code, reminders } of audience.people.values()) {
    for (const { measure, until } of reminders?.snoozes ?? []) {
      if (until === null) continue;
      const others = wishes.get(measure) ?? [];
      others.push({ person: code, on: until });
      wishes.set(measure, others);
    }
  }
  return wishes;
}

function mutedIn({ audience }: DueSetting): ReadonlyMap<MeasureCode, ReadonlySet<Recipient>> {
  const muted = new Map<MeasureCode, Set<Recipient>>();
  for (const { code, reminders } of audience.people.values()) {
    for (const { measure, until } of reminders?.snoozes ?? []) {
      if (until === null) muted.set(measure, (muted.get(measure) ?? new Set()).add(code));
    }
  }
  return muted;
}
