/** What was promised, and how its deadline stands: late, moved, still to come, or only expected. */
import type { DeadlineVersion } from '../../domain/measure/deadline.js';
import { daysBetween } from '../../domain/time/local-date.js';
import { agreedDeadlines, currentDeadline, firstDeadline, isOpen, type Measure } from '../../domain/measure/measure.js';
import { hasExpectationPassed, isExpired, isOverdue } from '../../domain/measure/words.js';
import { about, aboutTimed, readingOf, type Statements, type Told } from './about-measure.js';
import { isWithin, lastDayOf } from './timing.js';

export function promisedIn(told: Told): Statements {
  const { measure, since, until } = told;
  const { agreedOn: on, state } = measure;
  if (state === 'proposed' || state === 'declined' || !isWithin(on, since, until)) return [];
  const deadline = firstDeadline(measure);
  return [{ ...about(told, 'agreedOn'), ...readingOf(told, deadline), says: 'promised', on, deadline }];
}

/** Nobody is late before the last reasonable reading has passed. */
export function lateBy(told: Told): Statements {
  const { measure, until } = told;
  const lastDay = lastDayOf(currentDeadline(measure));
  if (lastDay === null || !isOverdue(measure, until)) return [];
  return [
    {
      ...aboutTimed(told, 'deadlines', 'state'),
      says: 'late',
      lastDay,
      days: daysBetween(lastDay, until),
      first: pastFirst(told),
      heard: heardOf(measure),
    },
  ];
}

function heardOf({ state, report, updatedOn, verification }: Measure): 'nothing' | 'not_done' | 'rejected' | 'part' {
  if (state === 'partially_verified') return 'part';
  if (verification?.result === 'rejected') return 'rejected';
  return report === null && updatedOn === null ? 'nothing' : 'not_done';
}

export function pastFirstBy(told: Told): Statements {
  const { measure, until } = told;
  const first = pastFirst(told);
  if (first === null || !isUnfinished(measure) || isOverdue(measure, until)) return [];
  return [{ ...aboutTimed(told, 'deadlines'), says: 'past_first', first, deadline: currentDeadline(measure) }];
}

/** How far the first deadline is past, where another one took its place. */
function pastFirst({ measure, until }: Told) {
  const [lastDay, current] = [lastDayOf(firstDeadline(measure)), lastDayOf(currentDeadline(measure))];
  return lastDay === null || lastDay === current || until <= lastDay
    ? null
    : { lastDay, days: daysBetween(lastDay, until) };
}

/** Open, and not claimed to be done: what is claimed is told as that. */
const isUnfinished = (measure: Measure): boolean => isOpen(measure) && measure.state !== 'reported_done';

/** Each deadline that was agreed in the place of another within the period; reading one anew agrees to nothing. */
export function movedIn(told: Told): Statements {
  const { measure, changes, since, until } = told;
  const readNow = agreedDeadlines(measure);
  return measure.deadlines.filter(isAgreed).flatMap((agreed, index) => {
    const from = readNow[index - 1];
    const asRead = readNow[index] ?? agreed;
    const to = withReadingOf(agreed, asRead);
    const record = changes.find(
      ({ kind, writes }) =>
        kind === 'deadline' &&
        writes.some(
          ({ value }) =>
            value.code === measure.code && 'deadlines' in value && value.deadlines.at(-1)?.version === agreed.version,
        ),
    );
    const on = record?.occurredOn ?? to.anchor;
    if (from === undefined || !isWithin(on, since, until)) return [];
    const days = from.latest === null || to.latest === null ? null : daysBetween(from.latest, to.latest);
    const reading = readingOf(told, asRead);
    const readBy = reading.readAnew === undefined ? [] : about(told, 'deadlines').records;
    const records = [...new Set([...(record === undefined ? [] : [record.number]), ...readBy])].sort((a, b) => a - b);
    return [{ ...about(told), ...reading, records, says: 'moved' as const, on, from, to, days }];
  });
}

const isAgreed = ({ reread }: DeadlineVersion): boolean => reread !== true;

/** What was agreed, with its wording as it is read now. */
const withReadingOf = (
  agreed: DeadlineVersion,
  { kind, earliest, latest, precision, interval, rule }: DeadlineVersion,
): DeadlineVersion => ({ ...agreed, kind, earliest, latest, precision, interval, rule });

/** Promised, not claimed to be done, and not late; what is only expected is told apart. */
export function openAfter(told: Told): Statements {
  const { measure, until } = told;
  const deadline = currentDeadline(measure);
  if (!isUnfinished(measure) || deadline.kind === 'forecast' || isOverdue(measure, until)) return [];
  return [
    {
      ...aboutTimed(told, 'deadlines', 'state'),
      says: 'open',
      deadline,
      state: measure.state,
      expired: isExpired(measure, until),
    },
  ];
}

/** Open and only expected: never late, whatever day it is. */
export function forecastsAfter(told: Told): Statements {
  const { measure, until } = told;
  const deadline = currentDeadline(measure);
  if (deadline.kind !== 'forecast' || !isUnfinished(measure)) return [];
  const ground = aboutTimed(told, 'deadlines', 'state');
  return hasExpectationPassed(measure, until) && deadline.latest !== null
    ? [{ ...ground, says: 'expectation_passed', deadline, lastDay: deadline.latest }]
    : [{ ...ground, says: 'forecast', deadline, state: measure.state }];
}

const ENDED = ['declined', 'withdrawn', 'superseded'] as const;
const KINDS = { declined: 'decline', withdrawn: 'withdrawal', superseded: 'supersession' } as const;

/** Declined, withdrawn or superseded within the period; `isHidden`: nothing may be told of that measure. */
export function endedIn(told: Told, isHidden: (code: Measure['code']) => boolean): Statements {
  const { measure, changes, since, until } = told;
  const state = ENDED.find((one) => one === measure.state);
  if (state === undefined) return [];
  const record = changes.find(({ kind }) => kind === KINDS[state]);
  const on = record?.occurredOn ?? null;
  if (on !== null && !isWithin(on, since, until)) return [];
  const { supersededBy } = measure;
  const successor = supersededBy === null || isHidden(supersededBy) ? null : supersededBy;
  const reason = record?.reason ?? null;
  return [{ ...about(told, 'state'), says: 'ended', state, on, reason, supersededBy: successor }];
}
