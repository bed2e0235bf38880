/** Looks at the calendar: what has become due is written down, and made into messages for whoever can be written to. */
import type { Calendar } from '../../domain/time/clock.js';
import type { Expiry } from '../../domain/measure/expiry.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import type { Measure, Period } from '../../domain/measure/measure.js';
import { SYSTEM } from '../../domain/people/person.js';
import type { Audience } from '../../domain/reminders/audience.js';
import type { NewMessage, Outbox, OutboxMessage } from '../../domain/reminders/outbox.js';
import { CHANNEL, type Recipient, type Reminder } from '../../domain/reminders/reminder.js';
import { NO_SETTINGS, USUAL_HOURS } from '../../domain/reminders/settings.js';
import type { Store } from '../../domain/store/store.js';
import { due } from '../due/due.js';
import type { DueSetting } from '../due/setting.js';
import { isStillDue } from '../due/still-due.js';
import { openMeasures } from '../open-measures.js';
import { digestsDue } from './digests.js';
import { expiriesDue } from './expiries.js';
import { gather, type Gathered, type Gathering } from './gather.js';
import { momentsSince, type Lived } from './moment.js';
import { stillUnanswered, type AnswersKept } from './unanswered.js';
import { hoursFor, isReceptive, type Hours } from './receptive.js';

export interface PlannerDeps {
  readonly store: Pick<Store, 'measures' | 'eachMeasure'> & AnswersKept;
  readonly outbox: Outbox;
  readonly calendar: Calendar;
  readonly audience: () => Promise<Audience>;
  readonly setting: (audience: Audience, begun: LocalDate) => DueSetting;
  readonly hasChannel: () => Promise<boolean>;
  /** Of what the bot signs in with; absent or null: it does not end. */
  readonly expiry?: Expiry | null;
  /** The calendar runs faster than time: days are lived through one by one. */
  readonly fast: boolean;
}

export interface Planner {
  /** Resolves with the messages that are new. Rejects with a `StoreError` when nothing can be kept: the next look does what was left. */
  readonly look: () => Promise<readonly OutboxMessage[]>;
}

export function createPlanner(deps: PlannerDeps): Planner {
  let last: LocalDate | null = null;
  return {
    look: async () => {
      const now = { day: deps.calendar.today(), hour: deps.calendar.hour() };
      const made: OutboxMessage[] = [];
      for (const moment of momentsSince(last, now, deps.fast)) {
        made.push(...(await lookAt(moment, deps)));
        last = moment.day;
      }
      return made;
    },
  };
}

async function lookAt(at: Lived, deps: PlannerDeps): Promise<readonly OutboxMessage[]> {
  const audience = await deps.audience();
  // Where nobody would hear of it nothing counts as looked at: it begins with the first who does.
  if (audience.coordinators.length === 0) return [];
  const hours = hoursFor(audience.people.get(SYSTEM)?.reminders ?? NO_SETTINGS, USUAL_HOURS);
  const planned = await planDue(at, hours, audience, deps);
  return [...planned, ...(await makeMessages(at, hours, audience, deps))];
}

/** Writes down what has become due since it was last looked at; a day counts from the hour of the team. */
async function planDue(at: Lived, hours: Hours, audience: Audience, deps: PlannerDeps) {
  const mark = await deps.outbox.mark();
  const through = at.whole || at.hour >= hours.hour ? at.day : addDays(at.day, -1);
  // The last day once more: what was recorded on it after it was looked at. What is known is passed over.
  const from = mark === null ? at.day : mark.through;
  if (mark === null ? through < from : through <= from) return [];
  const setting = deps.setting(audience, mark?.begun ?? from);
  const keep = async (found: readonly Reminder[], plannedThrough: LocalDate | null) => {
    const reminders = found.filter(await stillUnanswered(found, audience, deps.store));
    return deps.outbox.plan({ ...NOTHING, reminders, plannedThrough, at: deps.calendar.now() });
  };
  let rest: readonly Reminder[] = [];
  for await (const part of dueAmong(openMeasures(deps.store, at.day), setting, { from, to: through })) {
    if (rest.length > 0) await keep(rest, null);
    rest = part;
  }
  // The day counts as looked at with the last of them: what was kept before is known when it is looked at again.
  return keep(rest, through);
}

/** As many are kept at once: those of a large register together are more than fits in memory, or in a line. */
const KEPT_AT_ONCE = 5000;

async function* dueAmong(measures: AsyncIterable<readonly Measure[]>, setting: DueSetting, { from, to }: Period) {
  let reminders: Reminder[] = [];
  for await (const part of measures) {
    for (const { reminder } of due(part, setting, from, to)) {
      reminders.push(reminder);
      if (reminders.length < KEPT_AT_ONCE) continue;
      yield reminders;
      reminders = [];
    }
  }
  if (reminders.length > 0) yield reminders;
}

const NOTHING = { reminders: [], messages: [], dropped: [], plannedThrough: null } as const;

async function makeMessages(at: Lived, hours: Hours, audience: Audience, deps: PlannerDeps) {
  const { outbox, calendar } = deps;
  const { workdays } = deps.setting(audience, at.day);
  const place = { at, hours, workdays, people: audience.people, hasChannel: await deps.hasChannel() };
  const { messages, dropped } = await gatherWaiting(place, deps);
  const open = (reader: Recipient) => isReceptive(reader, at, place);
  const digests = digestsDue({
    day: at.day,
    begun: (await outbox.mark())?.begun ?? at.day,
    isChannelOpen: place.hasChannel && open(CHANNEL),
    coordinators: audience.coordinators.filter(open),
  });
  const expiries = expiriesDue(deps.expiry ?? null, at.day, (audience.administrators ?? []).filter(open));
  const fresh = await notMade([...messages, ...digests, ...expiries], outbox);
  if (fresh.length === 0 && dropped.length === 0) return [];
  return outbox.plan({ ...NOTHING, messages: fresh, dropped, at: calendar.now() });
}

type Place = Pick<Gathering, 'at' | 'hours' | 'workdays' | 'people' | 'hasChannel'>;

async function gatherWaiting(place: Place, { outbox, store }: PlannerDeps): Promise<Gathered> {
  const waiting = await outbox.waiting();
  const codes = [...new Set(waiting.map(({ measure }) => measure))];
  const measures = new Map((await store.measures(codes)).map((measure) => [measure.code, measure]));
  const isUnanswered = await stillUnanswered(waiting, place, store);
  return gather({
    ...place,
    waiting,
    measureOf: (code) => measures.get(code),
    isStillDue: (reminder, measure) => isStillDue(reminder, measure, place.at.day) && isUnanswered(reminder),
  });
}

async function notMade(messages: readonly NewMessage[], outbox: Outbox): Promise<readonly NewMessage[]> {
  const known = await Promise.all(messages.map(({ key }) => outbox.message(key)));
  return messages.filter((_, index) => known[index] === undefined);
}
