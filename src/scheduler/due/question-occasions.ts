/** Questions that come back until something is heard: for a date, for a verifier, for word of how it stands. */
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { ReminderPolicy } from '../../domain/reminders/policy.js';
import { dayNumber } from './day-number.js';
import type { Occasions } from './occasions.js';
import type { Standing } from './standing.js';

/** To whoever looks after it; none while a report waits for a verifier. */
export function nameQuestions(standing: Standing, policy: ReminderPolicy, into: Occasions): void {
  const { measure, deadline, known, updatedOn } = standing;
  if (measure.state === 'reported_done') return;
  if (deadline.kind === 'undated') nameUndated(standing, policy, into);
  if (measure.followUpOn !== null) into.once('follow_up', 0, dayNumber(measure.followUpOn), known);
  if (policy.start && isStart(standing)) into.once('start', 0, standing.earliest, standing.versionKnown);
  if (measure.nature === 'standing') return;
  const base = updatedOn ?? known;
  into.every('silent', { base, step: policy.silentEvery, since: known, counted: base });
}

/** To someone who wanted to hear of it on that day. */
export const nameAskedFor =
  (on: LocalDate) =>
  ({ known }: Standing, _: ReminderPolicy, into: Occasions): void =>
    into.once('asked_for', 0, dayNumber(on), known);

const isStart = (standing: Standing): standing is Standing & { readonly earliest: number } =>
  standing.deadline.kind === 'start' && standing.earliest !== null;

/** From the day on which someone wanted to ask again, where there is one. */
function nameUndated({ measure, versionKnown }: Standing, { undatedEvery }: ReminderPolicy, into: Occasions): void {
  const base = measure.followUpOn === null ? versionKnown : dayNumber(measure.followUpOn);
  into.every('undated', { base, step: undatedEvery, since: versionKnown, counted: null });
}

/** To the verifiers, for the whole and for each period. */
export function nameUnverified(standing: Standing, policy: ReminderPolicy, into: Occasions): void {
  const { measure, known, begun } = standing;
  const bases = reportsWaiting(measure).map((on) => (on === null ? known : Math.max(dayNumber(on), begun)));
  for (const base of new Set(bases)) {
    into.every('unverified', { base, step: policy.unverifiedEvery, since: known, counted: base });
  }
}

/** The days of the reports that wait; null where the day was not recorded. */
export const reportsWaiting = (measure: Measure): readonly (LocalDate | null)[] =>
  [measure, ...measure.occurrences]
    .filter(({ state }) => state === 'reported_done')
    .map(({ report }) => report?.on ?? null);
