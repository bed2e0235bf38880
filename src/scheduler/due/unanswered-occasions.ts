/** What there is to hear of a measure that organisations owe, for who speaks with one that has not answered. */
import { hasEnd, opens } from '../../domain/measure/deadline.js';
import type { ReminderPolicy } from '../../domain/reminders/policy.js';
import { UNANSWERED_EVERY } from '../../domain/reminders/unanswered.js';
import type { DayNumber } from './day-number.js';
import { dayNumber } from './day-number.js';
import type { Occasions } from './occasions.js';
import { endsOnItsDate, type Standing } from './standing.js';

/** On the days on which an owner hears of its end; without one, at a cadence of ours. */
export function nameUnanswered(standing: Standing, policy: ReminderPolicy, into: Occasions): void {
  const { measure, deadline, latest } = standing;
  if (measure.obligor !== 'organisations' || measure.state === 'reported_done') return;
  if (!hasEnd(deadline) || latest === null || !endsOnItsDate(measure)) return nameCadence(standing, into);
  const isExpiry = deadline.kind === 'expiry';
  const first = dayNumber(opens(deadline) ?? deadline.latest);
  for (const days of isExpiry ? policy.beforeExpiry : policy.before) once(first - days, standing, into);
  if (isExpiry ? policy.expired : policy.lastDay) once(latest, standing, into);
  if (latest >= into.span.last) return;
  const since = standing.lateSince;
  const base = standing.firstWorkdayAfter(latest);
  if (isExpiry ? policy.expired : policy.after) into.once('unanswered', 0, base, since);
  if (!isExpiry && policy.every !== null) {
    into.every('unanswered', { base, step: policy.every, since, counted: null });
  }
}

function nameCadence({ versionKnown }: Standing, into: Occasions): void {
  into.every('unanswered', { base: versionKnown, step: UNANSWERED_EVERY, since: versionKnown, counted: null });
}

/** Not on a day on which we did not know of it yet. */
function once(date: DayNumber, standing: Standing, into: Occasions): void {
  if (standing.isKnownOn(date)) into.once('unanswered', 0, date, standing.known);
}
