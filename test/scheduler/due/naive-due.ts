/**
 * The reminders the long way: every day that a policy could name, for every person by themselves. What the quick way is
 * held to; it shares no reckoning with it.
 */
import { verifiersFor } from '../../../src/domain/reminders/audience.js';
import type { PersonId } from '../../../src/domain/register/codes.js';
import { addDays, addMonths, daysBetween, later, type LocalDate } from '../../../src/domain/time/local-date.js';
import { currentDeadline, isOpen, type Measure } from '../../../src/domain/measure/measure.js';
import { periodsSoFar } from '../../../src/domain/measure/occurrence.js';
import { hearsFor } from '../../../src/domain/people/person.js';
import type { Due } from '../../../src/domain/reminders/desk.js';
import { adjusted, type ReminderPolicy } from '../../../src/domain/reminders/policy.js';
import { CHANNEL, withKey, type Recipient, type ReminderRule } from '../../../src/domain/reminders/reminder.js';
import { NO_SETTINGS, snoozeOn } from '../../../src/domain/reminders/settings.js';
import { isOverdue } from '../../../src/domain/measure/words.js';
import type { DueSetting } from '../../../src/scheduler/due/setting.js';

/** Further than anything is ever moved. */
const MARGIN = 25;
const LONGEST_BREAK = 21;
const AHEAD: readonly ReminderRule[] = ['before', 'before_expiry', 'last_day'];

interface Named {
  readonly rule: ReminderRule;
  readonly days: number;
}

export function naiveDue(measures: readonly Measure[], at: DueSetting, from: LocalDate, to: LocalDate): readonly Due[] {
  const found: Due[] = [];
  for (const measure of measures.filter(isOpen)) {
    for (let date = addDays(from, -MARGIN); date <= addDays(to, MARGIN); date = addDays(date, 1)) {
      for (const hearer of everyone(measure, at)) found.push(...heardOn(date, measure, hearer, at));
    }
  }
  const wished = measures.filter(isOpen).flatMap((measure) => wishes(measure, at));
  return [...found, ...wished].filter(({ on }) => from <= on && on <= to);
}

/** Whoever put a measure off, or asked for it, hears of it on that day: or who stands in for them. */
function wishes(measure: Measure, at: DueSetting): readonly Due[] {
  return [...at.audience.people.values()].flatMap(({ code: person, reminders }) => {
    const date = reminders?.snoozes.find((one) => one.measure === measure.code)?.until ?? null;
    if (date === null || date < knownOn(measure, at)) return [];
    const { to, on } = nearest(person, date, 1, at);
    const settings = (to === CHANNEL ? undefined : at.audience.people.get(to)?.reminders) ?? NO_SETTINGS;
    if (snoozeOn(settings, measure.code, on) === 'muted') return [];
    const deadlineVersion = measure.deadlines.at(-1)?.version ?? 0;
    const about = { measure: measure.code, deadlineVersion, rule: 'asked_for' as const, days: 0, date, recipient: to };
    return [{ reminder: withKey(about), on }];
  });
}

const everyone = ({ owner }: Measure, { audience }: DueSetting): readonly Recipient[] => [
  ...new Set<Recipient>([
    ...audience.people.keys(),
    ...audience.coordinators,
    ...audience.verifiers,
    ...(owner === null ? [] : [owner]),
    CHANNEL,
  ]),
];

function heardOn(date: LocalDate, measure: Measure, hearer: Recipient, at: DueSetting): readonly Due[] {
  const own = hearer === CHANNEL ? null : at.audience.people.get(hearer)?.reminders?.policy;
  const policy = adjusted(at.policy, own, measure.reminders);
  return namedOn(date, measure, policy, at).flatMap(({ rule, days }) => {
    const on = sentTo(measure, rule, date, at).get(hearer);
    if (on === undefined) return [];
    const { code, deadlines } = measure;
    const deadlineVersion = deadlines.at(-1)?.version ?? 0;
    return [{ reminder: withKey({ measure: code, deadlineVersion, rule, days, date, recipient: hearer }), on }];
  });
}

const knownOn = (measure: Measure, at: DueSetting): LocalDate => later(measure.enteredOn, at.begun);

function versionKnownOn(measure: Measure, at: DueSetting): LocalDate {
  const { recordedAt } = currentDeadline(measure);
  return recordedAt === null ? knownOn(measure, at) : later(knownOn(measure, at), at.dayOf(recordedAt));
}

function namedOn(date: LocalDate, measure: Measure, policy: ReminderPolicy, at: DueSetting): readonly Named[] {
  return [
    ...ofEnd(date, measure, policy, at),
    ...ofLateness(date, measure, policy, at),
    ...ofReturn(date, measure, policy, at),
    ...ofQuestions(date, measure, policy, at),
    ...ofReports(date, measure, policy, at),
  ];
}

const named = (holds: boolean, rule: ReminderRule, days = 0): readonly Named[] => (holds ? [{ rule, days }] : []);
const isStep = (days: number, step: number): boolean => days > 0 && days % step === 0;

const isPromise = (measure: Measure): boolean =>
  ['deadline', 'forecast'].includes(currentDeadline(measure).kind) && measure.state !== 'reported_done';
const isTemporary = (measure: Measure): boolean =>
  currentDeadline(measure).kind === 'expiry' && measure.lapsesWith === null;

function ofEnd(date: LocalDate, measure: Measure, policy: ReminderPolicy, at: DueSetting): readonly Named[] {
  const { earliest, latest } = currentDeadline(measure);
  const opens = earliest ?? latest;
  if (opens === null || date < versionKnownOn(measure, at)) return [];
  const ahead = daysBetween(date, opens);
  if (isTemporary(measure)) return named(policy.beforeExpiry.includes(ahead), 'before_expiry', ahead);
  if (!isPromise(measure)) return [];
  return [
    ...named(policy.before.includes(ahead), 'before', ahead),
    ...named(policy.begins && date === earliest && earliest !== latest, 'begins'),
    ...named(policy.lastDay && date === latest, 'last_day'),
  ];
}

function firstWorkdayAfter(day: LocalDate, { workdays }: DueSetting): LocalDate {
  let at = addDays(day, 1);
  while (!workdays.isWorkday(at, null)) at = addDays(at, 1);
  return at;
}

function ofLateness(date: LocalDate, measure: Measure, policy: ReminderPolicy, at: DueSetting): readonly Named[] {
  const { latest } = currentDeadline(measure);
  if (latest === null || !(isPromise(measure) || isTemporary(measure))) return [];
  const known = versionKnownOn(measure, at);
  const { updatedOn } = measure;
  const first = firstWorkdayAfter(latest, at);
  const isHistory = latest < known;
  const isQuiet = isHistory && !(updatedOn !== null && updatedOn > known && date > updatedOn);
  const past = named(isHistory && date === known, 'already_past');
  if (isQuiet) return past;
  if (isTemporary(measure)) return [...past, ...named(policy.expired && date === first, 'expired')];
  const isUnheard = isOverdue(measure, date) && (updatedOn === null || updatedOn < first);
  const since = daysBetween(first, date);
  return [
    ...past,
    ...named(policy.after && since === 0, 'after'),
    ...named(policy.every !== null && isStep(since, policy.every), 'again', daysBetween(latest, date)),
    ...named(isUnheard && policy.escalateAfter.includes(since), 'escalated', since),
  ];
}

function ofReturn(date: LocalDate, measure: Measure, policy: ReminderPolicy, at: DueSetting): readonly Named[] {
  const { kind, earliest, interval } = currentDeadline(measure);
  const known = versionKnownOn(measure, at);
  if (measure.state === 'reported_done' || date < known) return [];
  const isStart = kind === 'start' && policy.start && date === earliest;
  if (kind !== 'recurring' && measure.nature !== 'recurring') return named(isStart, 'start');
  const asked = interval !== null && earliest !== null ? date : addDays(date, -1);
  const isDone = measure.occurrences.some(
    ({ from, to, state }) => ['reported_done', 'verified'].includes(state) && from <= asked && asked <= to,
  );
  return [
    ...named(isStart, 'start'),
    ...named(!isDone && comesRoundOn(date, measure, known, policy.cadenceMonths), 'recurring'),
  ];
}

function comesRoundOn(date: LocalDate, measure: Measure, known: LocalDate, cadence: number): boolean {
  const { earliest, interval } = currentDeadline(measure);
  if (interval === null) return isRoundOf(known, (time) => addMonths(known, time * cadence), date);
  const [running] = periodsSoFar(measure, date);
  if (earliest === null && running !== undefined) return running.from === date;
  const base = earliest ?? known;
  return (earliest !== null && date === base) || isRoundOf(base, (time) => plus(base, interval, time), date);
}

function isRoundOf(base: LocalDate, round: (time: number) => LocalDate, date: LocalDate): boolean {
  if (date <= base) return false;
  for (let time = 1; ; time += 1) if (round(time) >= date) return round(time) === date;
}

function plus(base: LocalDate, interval: string, times: number): LocalDate {
  const count = Number(interval.slice(1, -1)) * times;
  const unit = interval.slice(-1);
  if (unit === 'D' || unit === 'W') return addDays(base, unit === 'W' ? count * 7 : count);
  return addMonths(base, unit === 'Y' ? count * 12 : count);
}

function ofQuestions(date: LocalDate, measure: Measure, policy: ReminderPolicy, at: DueSetting): readonly Named[] {
  const known = knownOn(measure, at);
  const versionKnown = versionKnownOn(measure, at);
  if (measure.state === 'reported_done' || date < known) return [];
  const { followUpOn, updatedOn, nature } = measure;
  const isUndated = currentDeadline(measure).kind === 'undated' && date >= versionKnown;
  const silence = daysBetween(updatedOn ?? known, date);
  return [
    ...named(isUndated && isStep(daysBetween(followUpOn ?? versionKnown, date), policy.undatedEvery), 'undated'),
    ...named(date === followUpOn, 'follow_up'),
    ...named(nature !== 'standing' && isStep(silence, policy.silentEvery), 'silent', silence),
  ];
}

function ofReports(date: LocalDate, measure: Measure, policy: ReminderPolicy, at: DueSetting): readonly Named[] {
  const known = knownOn(measure, at);
  if (date < known) return [];
  const waits = [measure, ...measure.occurrences]
    .filter(({ state }) => state === 'reported_done')
    .map(({ report }) => daysBetween(report === null ? known : later(report.on, at.begun), date));
  return [...new Set(waits)].flatMap((days) => named(isStep(days, policy.unverifiedEvery), 'unverified', days));
}

/** Who hears of it, and when: without those who do not want to; the coordinators where that leaves nobody. */
function sentTo(
  measure: Measure,
  rule: ReminderRule,
  date: LocalDate,
  at: DueSetting,
): ReadonlyMap<Recipient, LocalDate> {
  const wanted = wantedOf(measure, meantFor(measure, rule, at), rule, date, at);
  return wanted.size > 0 ? wanted : wantedOf(measure, at.audience.coordinators, rule, date, at);
}

function meantFor(measure: Measure, rule: ReminderRule, { audience, fourEyes }: DueSetting): readonly Recipient[] {
  if (rule === 'already_past') return audience.coordinators;
  if (rule === 'escalated') return [...audience.coordinators, CHANNEL];
  if (rule === 'unverified') return verifiersFor(measure, audience, fourEyes);
  return measure.owner === null ? audience.coordinators : [measure.owner];
}

function wantedOf(
  measure: Measure,
  meant: readonly Recipient[],
  rule: ReminderRule,
  date: LocalDate,
  at: DueSetting,
): ReadonlyMap<Recipient, LocalDate> {
  const days = new Map<Recipient, LocalDate>();
  for (const one of meant) {
    const { to, on } = settled(one, rule, date, versionKnownOn(measure, at), at);
    const settings = (to === CHANNEL ? undefined : at.audience.people.get(to)?.reminders) ?? NO_SETTINGS;
    const other = days.get(to);
    const isSooner = other === undefined || on < other;
    if (isSooner && snoozeOn(settings, measure.code, on) !== 'muted') days.set(to, on);
  }
  return days;
}

interface Settled {
  readonly to: Recipient;
  readonly on: LocalDate;
}

/** The nearest day on which whoever hears of it that day works; never a day on which nobody knew of it. */
function settled(one: Recipient, rule: ReminderRule, date: LocalDate, known: LocalDate, at: DueSetting): Settled {
  if (!AHEAD.includes(rule)) return nearest(one, date, 1, at);
  const ahead = nearest(one, date, -1, at);
  return ahead.on < known ? nearest(one, known, 1, at) : ahead;
}

function nearest(one: Recipient, date: LocalDate, step: number, { audience, workdays }: DueSetting): Settled {
  const hears = (day: LocalDate): Recipient => (one === CHANNEL ? one : hearsFor(one, audience.people, day));
  const works = (day: LocalDate): boolean => {
    const hearer: PersonId | typeof CHANNEL = hears(day);
    return workdays.isWorkday(day, hearer === CHANNEL ? null : hearer);
  };
  const days = Array.from({ length: LONGEST_BREAK + 1 }, (_, index) => addDays(date, index * step));
  const on = days.find(works) ?? date;
  return { to: hears(on), on };
}
