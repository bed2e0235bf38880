/** What there is to hear of the end of a measure: before it, on it, and when it has passed. */
import type { MeasureState } from '../../domain/measure/measure.js';
import type { ReminderPolicy } from '../../domain/reminders/policy.js';
import type { ReminderRule } from '../../domain/reminders/reminder.js';
import { LATE_STATES } from '../../domain/measure/words.js';
import type { DayNumber } from './day-number.js';
import type { Occasions } from './occasions.js';
import { endsOnItsDate, type Standing } from './standing.js';

export function nameEnd(standing: Standing, policy: ReminderPolicy, into: Occasions): void {
  if (!endsOnItsDate(standing.measure)) return;
  if (standing.deadline.kind === 'expiry') nameExpiry(standing, policy, into);
  else nameDeadline(standing, policy, into);
}

function nameDeadline(standing: Standing, policy: ReminderPolicy, into: Occasions): void {
  const { earliest, latest } = standing;
  nameInAdvance('before', policy.before, standing, into);
  if (policy.begins && earliest !== null && earliest !== latest) once('begins', earliest, standing, into);
  if (latest === null) return;
  if (policy.lastDay) once('last_day', latest, standing, into);
  const since = standing.lateSince;
  if (Math.max(since, latest + 1) > into.span.last) return;
  const base = standing.firstWorkdayAfter(latest);
  if (policy.after) into.once('after', 0, base, since);
  if (policy.every !== null) into.every('again', { base, step: policy.every, since, counted: latest });
}

function nameExpiry(standing: Standing, policy: ReminderPolicy, into: Occasions): void {
  const { latest } = standing;
  nameInAdvance('before_expiry', policy.beforeExpiry, standing, into);
  if (!policy.expired || latest === null || latest >= into.span.last) return;
  into.once('expired', 0, standing.firstWorkdayAfter(latest), standing.lateSince);
}

function nameInAdvance(rule: ReminderRule, inAdvance: readonly number[], standing: Standing, into: Occasions): void {
  const opens = standing.earliest ?? standing.latest;
  if (opens === null || opens < into.span.first) return;
  for (const days of inAdvance) once(rule, opens - days, standing, into, days);
}

/** Not on a day on which we did not know of it yet. */
function once(rule: ReminderRule, date: DayNumber, standing: Standing, into: Occasions, days = 0): void {
  if (standing.isKnownOn(date)) into.once(rule, days, date, standing.known);
}

/** What was already past when it came is told once, and quietly. */
export function namePast(standing: Standing, _policy: ReminderPolicy, into: Occasions): void {
  if (standing.isHistory) into.once('already_past', 0, standing.versionKnown, standing.known);
}

/** Late, and nothing was heard since the first reminder of that. */
export function nameEscalated(standing: Standing, policy: ReminderPolicy, into: Occasions): void {
  const { latest, updatedOn } = standing;
  if (latest === null || latest >= into.span.last || !canBeLate(standing)) return;
  const base = standing.firstWorkdayAfter(latest);
  if (updatedOn !== null && updatedOn >= base) return;
  for (const days of policy.escalateAfter) into.once('escalated', days, base + days, standing.lateSince);
}

export const canBeLate = ({ measure, deadline }: Standing): boolean =>
  deadline.kind === 'deadline' && (LATE_STATES as readonly MeasureState[]).includes(measure.state);
