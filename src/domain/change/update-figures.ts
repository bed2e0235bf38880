/** A progress update in numbers, with the codes behind each. */
import type { MeasureStatement, ProgressUpdate, RiskStatement } from '../publication/publication.js';

export const UPDATE_FIGURES = [
  'promised',
  'verified_on_time',
  'verified_late',
  'verified_other',
  'partial',
  'reported',
  'rejected',
  'late',
  'moved',
  'open',
  'forecast',
  'ended',
  'risks_open',
  'risks_mitigated',
] as const;
export type UpdateFigure = (typeof UPDATE_FIGURES)[number];
/** Each code once, in the order of the statements. */
export type UpdateFigures = Readonly<Record<UpdateFigure, readonly string[]>>;

export function figuresOf({ parts, risks }: Pick<ProgressUpdate, 'parts' | 'risks'>): UpdateFigures {
  const { verified, reported } = parts;
  const whole = verified.filter((one) => one.says === 'verified');
  const daysLate = ({ timing }: (typeof whole)[number]) => timing.current ?? timing.first;
  return {
    promised: codes(parts.promised),
    verified_on_time: codes(whole.filter((one) => daysLate(one) === 0)),
    verified_late: codes(whole.filter((one) => (daysLate(one) ?? 0) > 0)),
    verified_other: codes(whole.filter((one) => daysLate(one) === null)),
    partial: saying(verified, 'partial'),
    reported: saying(reported, 'reported'),
    rejected: saying(reported, 'rejected'),
    late: codes(parts.late),
    moved: codes(parts.moved),
    open: codes(parts.open),
    forecast: codes(parts.forecast),
    ended: codes(parts.ended),
    risks_open: codes(risks.filter(({ status }) => status !== 'mitigated')),
    risks_mitigated: codes(risks.filter(({ status }) => status === 'mitigated')),
  };
}

const codes = (some: readonly (MeasureStatement | RiskStatement)[]): readonly string[] => [
  ...new Set(some.map(({ code }) => code)),
];

const saying = (some: readonly MeasureStatement[], says: MeasureStatement['says']): readonly string[] =>
  codes(some.filter((one) => one.says === says));
