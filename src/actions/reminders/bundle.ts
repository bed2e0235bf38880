/** A message about measures, as things stand now: what was done since it was planned is seen in it. */
import type { ChangeKind, ChangeRecord } from '../../domain/change/change.js';
import type { MeasureCode } from '../../domain/register/codes.js';
import type { Measure, MeasureState } from '../../domain/measure/measure.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import type { MeasureView } from '../../domain/measure/measure-view.js';
import type { OutboxMessage } from '../../domain/reminders/outbox.js';
import type { RemindedMeasure, ReminderBundleOutcome } from '../../domain/reminders/outcomes.js';
import { CHANNEL, compareUrgency, type Reminder, type ReminderRule } from '../../domain/reminders/reminder.js';
import { NO_SETTINGS, snoozeOn, type ReminderSettings } from '../../domain/reminders/settings.js';
import { waitedFor, waitedForBy } from '../../domain/reminders/unanswered.js';
import type { Case } from '../case.js';
import { viewMeasures } from '../measures/measure-view.js';
import { historyOf } from './reminded-history.js';
import { changedSince } from './since-planned.js';
import { messageFor } from './whose.js';

type Kind = ReminderBundleOutcome['kind'];
export type BundleMessage = OutboxMessage & { readonly kind: Kind };

const KINDS: ReadonlySet<string> = new Set<Kind>(['reminders', 'escalation', 'review']);

/** With them someone is asked how it stands; with the others told what is to come, or asked for something else. */
const ASKS: ReadonlySet<ReminderRule> = new Set<ReminderRule>([
  'start',
  'recurring',
  'undated',
  'follow_up',
  'silent',
  'after',
  'again',
  'escalated',
]);
/** States in which an update can be recorded. */
const UPDATABLE: ReadonlySet<MeasureState> = new Set<MeasureState>(['agreed', 'in_progress', 'partially_verified']);
/** A change that is no answer to how it stands. */
const NO_ANSWER: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['owner']);

/** Null where there is no such message for the actor, or it is none about measures. */
export async function bundleOf(
  key: string,
  changed: ChangeRecord | null,
  at: Case,
): Promise<ReminderBundleOutcome | null> {
  const message = await messageFor(key, at);
  return message !== undefined && isBundle(message) ? showBundle(message, changed, at) : null;
}

const isBundle = (message: OutboxMessage): message is BundleMessage => KINDS.has(message.kind);

/** Measures that are no longer there are left out. `changed`: what was just done on its card. */
export async function showBundle(
  message: BundleMessage,
  changed: ChangeRecord | null,
  at: Case,
): Promise<ReminderBundleOutcome> {
  const { store, calendar, actor, reminders } = at;
  const today = calendar.today();
  const pressing = mostPressing(await reminders.outbox.remindersOf(message.key));
  const measures = await store.measures(pressing.map(({ measure }) => measure));
  const views = new Map((await viewMeasures(store, measures, today)).map((view) => [view.measure.code, view]));
  const settings = (await store.person(actor.id))?.reminders ?? NO_SETTINGS;
  const rows = await Promise.all(
    pressing.flatMap((reminder) => {
      const view = views.get(reminder.measure);
      return view === undefined ? [] : [rowOf(view, reminder, { message, settings }, at)];
    }),
  );
  const { key, kind, to, about, possiblyRepeated } = message;
  const insteadOf = to !== CHANNEL || about === undefined || about === CHANNEL ? null : about;
  return { type: 'reminderBundle', message: key, kind, to, insteadOf, today, rows, possiblyRepeated, changed };
}

/** One of each measure: the one that says most. */
function mostPressing(reminders: readonly Reminder[]): readonly Reminder[] {
  const first = new Map<MeasureCode, Reminder>();
  const ordered = [...reminders].sort(compareUrgency);
  for (const reminder of ordered) if (!first.has(reminder.measure)) first.set(reminder.measure, reminder);
  return [...first.values()];
}

interface Read {
  readonly message: BundleMessage;
  /** Of who reads it. */
  readonly settings: ReminderSettings;
}

/** Organisations that the recipient of a message speaks with and that have not been heard of. */
async function waitedForIn(
  { code, obligor }: Measure,
  { to }: BundleMessage,
  { store }: Case,
): Promise<readonly Organisation[]> {
  if (obligor !== 'organisations' || to === CHANNEL) return [];
  const organisations = await store.organisations();
  if (!organisations.some(({ contact }) => contact !== null)) return [];
  const people = new Map((await store.people()).map((person) => [person.code, person]));
  return waitedForBy(to, waitedFor(organisations, await store.answersTo(code)), people);
}

async function rowOf(
  view: MeasureView,
  reminder: Reminder,
  { message, settings }: Read,
  at: Case,
): Promise<RemindedMeasure> {
  const { measure } = view;
  const organisations = await waitedForIn(measure, message, at);
  const changed = await changedSince(measure.code, message.plannedAt, at.store);
  // What one organisation said is no word of the others.
  const since = reminder.rule === 'unanswered' && organisations.length > 0 ? [] : changed;
  const snooze = snoozeOn(settings, measure.code, at.calendar.today());
  const isAnswered = since.some(({ kind }) => !NO_ANSWER.has(kind));
  return {
    view,
    reminder,
    since,
    snooze,
    snoozedUntil:
      snooze === 'snoozed' ? (settings.snoozes.find((one) => one.measure === measure.code)?.until ?? null) : null,
    history: reminder.rule === 'escalated' ? await historyOf(measure, at) : null,
    ...(organisations.length === 0 ? {} : { organisations }),
    prompt: ASKS.has(reminder.rule) && UPDATABLE.has(measure.state) && snooze === 'none' && !isAnswered,
  };
}
