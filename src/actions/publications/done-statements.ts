/** What was done, by whose word: verified, claimed, or claimed and not accepted. */
import type { LocalDate } from '../../domain/time/local-date.js';
import { currentDeadline, type Occurrence } from '../../domain/measure/measure.js';
import type { MeasureStatement } from '../../domain/publication/publication.js';
import { about, aboutTimed, type Statements, type Told } from './about-measure.js';
import { isWithin, timingOf } from './timing.js';

/** Verified within the period, whole or in part, and periods of what recurs. */
export const verifiedIn = (told: Told): Statements => [...verifiedWhole(told), ...periodsIn(told)];

function verifiedWhole(told: Told): Statements {
  const { measure, since, until } = told;
  const { verification, state, report } = measure;
  if (verification === null || !isWithin(verification.on, since, until)) return [];
  const { on } = verification;
  if (state === 'partially_verified') return [{ ...about(told, 'verification'), says: 'partial', on }];
  if (state !== 'verified') return [];
  return [
    {
      ...aboutTimed(told, 'report', 'verification'),
      says: 'verified',
      on,
      reported: report === null ? null : { by: report.claimedBy, on: report.on },
      timing: timingOf(measure, report?.on ?? on),
      deadline: currentDeadline(measure),
    },
  ];
}

const JUDGED = ['verified', 'partially_verified'] as const satisfies readonly Occurrence['state'][];
const isJudged = ({ state }: Occurrence): boolean => (JUDGED as readonly Occurrence['state'][]).includes(state);

/** Of a recurring measure: the periods that were verified, whole or in part, within the period told of. */
const periodsIn = (told: Told): Statements =>
  told.measure.occurrences
    .filter(isJudged)
    .flatMap((one) =>
      isWithin(one.verification?.on, told.since, told.until) ? [periodOf(told, one, one.verification.on)] : [],
    );

/** Periods that were claimed, whenever that was, or whose report was rejected within the period told of. */
const claimedPeriods = (told: Told): Statements =>
  told.measure.occurrences
    .filter((one) => !isJudged(one))
    .flatMap((one) => {
      const { state, report, verification } = one;
      if (state === 'reported_done') return report === null ? [] : [periodOf(told, one, report.on)];
      const on = verification?.on;
      return isWithin(on, told.since, told.until) ? [periodOf(told, one, on)] : [];
    });

const periodOf = (told: Told, { from, to, state }: Occurrence, on: LocalDate): MeasureStatement => ({
  ...about(told, 'occurrences'),
  says: 'period',
  period: { from, to },
  state,
  on,
});

/** Claimed and not verified, and what came of other claims. */
export const reportedBy = (told: Told): Statements => [...claimedWhole(told), ...claimedPeriods(told)];

/** Claimed and not verified by the last day, whenever it was claimed; or claimed and rejected within the period. */
function claimedWhole(told: Told): Statements {
  const { measure, since, until } = told;
  const { state, report, evidence, verification } = measure;
  if (state === 'reported_done' && report !== null) {
    const { claimedBy: by, on } = report;
    const rest = {
      by,
      on,
      evidence: evidence.length,
      timing: timingOf(measure, on),
      deadline: currentDeadline(measure),
    };
    return [{ ...aboutTimed(told, 'report', 'evidence'), says: 'reported', ...rest }];
  }
  if (verification?.result !== 'rejected' || !isWithin(verification.on, since, until)) return [];
  const { on, reason } = verification;
  return [{ ...about(told, 'verification'), says: 'rejected', on, reason }];
}
