/** Tells what will be sent, by the same rules by which it is sent. */
import type { Calendar } from '../domain/time/clock.js';
import { addDays, later } from '../domain/time/local-date.js';
import type { Measure } from '../domain/measure/measure.js';
import { newPerson } from '../domain/people/person.js';
import type { Audience } from '../domain/reminders/audience.js';
import type { Due, PolicyTrial, ReminderDesk, UpcomingQuery } from '../domain/reminders/desk.js';
import type { Outbox } from '../domain/reminders/outbox.js';
import { CHANNEL, compareUrgency } from '../domain/reminders/reminder.js';
import { isPaused, NO_SETTINGS, snoozeOn } from '../domain/reminders/settings.js';
import type { Store } from '../domain/store/store.js';
import { due } from './due/due.js';
import { openMeasures } from './open-measures.js';
import { stillUnanswered, type AnswersKept } from './planning/unanswered.js';
import type { SettingNow } from './setting-now.js';

export interface DeskDeps {
  readonly outbox: Outbox;
  readonly store: Pick<Store, 'measure' | 'eachMeasure'> & AnswersKept;
  readonly calendar: Calendar;
  readonly audience: () => Promise<Audience>;
  readonly setting: SettingNow;
}

export const createDesk = (deps: DeskDeps): ReminderDesk => ({
  outbox: deps.outbox,
  upcoming: (query) => upcoming(query, deps),
});

async function upcoming(query: UpcomingQuery, deps: DeskDeps): Promise<readonly Due[]> {
  const { outbox, calendar } = deps;
  const mark = await outbox.mark();
  const today = calendar.today();
  // What was looked at already is in the outbox.
  const from = later(query.from, mark === null ? today : addDays(mark.through, 1));
  const audience = withTrial(await deps.audience(), query.trial);
  const setting = deps.setting(audience, mark?.begun ?? today, query.trial?.team);
  const found: Due[] = [];
  for await (const part of measuresOf(query, deps)) {
    for (const one of due(part, setting, from, query.to)) {
      if (isFor(one, query) && !isPutOff(one, audience)) found.push(one);
    }
  }
  const isUnanswered = await stillUnanswered(
    found.map(({ reminder }) => reminder),
    audience,
    deps.store,
  );
  return found.filter(({ reminder }) => isUnanswered(reminder)).sort(byDay);
}

const byDay = (a: Due, b: Due): number =>
  a.on === b.on ? compareUrgency(a.reminder, b.reminder) : a.on < b.on ? -1 : 1;

const isFor = ({ reminder }: Due, { recipient }: UpcomingQuery): boolean =>
  recipient === undefined || reminder.recipient === recipient;

function isPutOff({ reminder, on }: Due, { people }: Audience): boolean {
  if (reminder.recipient === CHANNEL) return false;
  const settings = people.get(reminder.recipient)?.reminders ?? NO_SETTINGS;
  return isPaused(settings, on) || snoozeOn(settings, reminder.measure, on) !== 'none';
}

function withTrial(audience: Audience, trial: PolicyTrial | undefined): Audience {
  if (trial?.person === undefined) return audience;
  const { id, policy } = trial.person;
  const person = audience.people.get(id) ?? newPerson(id);
  const tried = { ...person, reminders: { ...(person.reminders ?? NO_SETTINGS), policy } };
  return { ...audience, people: new Map([...audience.people, [id, tried]]) };
}

async function* measuresOf(
  { measure, trial }: UpcomingQuery,
  { store, calendar }: DeskDeps,
): AsyncGenerator<readonly Measure[]> {
  const tried = trial?.measure;
  const asTried = (each: Measure): Measure =>
    each.code === tried?.code ? { ...each, reminders: tried.policy ?? undefined } : each;
  if (measure === undefined) {
    for await (const part of openMeasures(store, calendar.today()))
      yield tried === undefined ? part : part.map(asTried);
    return;
  }
  const one = await store.measure(measure);
  if (one !== undefined) yield [asTried(one)];
}
