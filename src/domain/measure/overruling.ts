/** A wording that a person reads otherwise than it was read: the same promise, other days or another kind. */
import { DAYS_OF_KIND, type Need } from './days-of-kind.js';
import { hasEnd, type DeadlineKind, type DeadlineReading, type DeadlineVersion, type Precision } from './deadline.js';
import { addDays, addMonths, dayOfMonth, monthOf, type LocalDate } from '../time/local-date.js';
import { agreedDeadlines, isOpen, type Measure } from './measure.js';

/** What a person says of it; without a kind, the days tell it. */
export interface ReadOtherwise {
  readonly kind?: DeadlineKind | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

/** What cannot be so: a day that its kind needs or does not have, or days the wrong way round. */
export interface OverrulingFault {
  readonly day: 'from' | 'to';
  readonly is: 'needed' | 'none' | 'reversed';
}

export function overrulingFaults(before: DeadlineReading, said: ReadOtherwise): readonly OverrulingFault[] {
  const { from, to } = said;
  const needs = DAYS_OF_KIND[kindRead(before, said)];
  const faults = [...faultsOfDay('from', needs.earliest, from), ...faultsOfDay('to', needs.latest, to)];
  const isReversed = from !== undefined && to !== undefined && from > to;
  return faults.length === 0 && isReversed ? [{ day: 'from', is: 'reversed' }] : faults;
}

function faultsOfDay(day: 'from' | 'to', need: Need, value: LocalDate | undefined) {
  if (need === 'needed' && value === undefined) return [{ day, is: 'needed' }] as const;
  return need === 'none' && value !== undefined ? [{ day, is: 'none' } as const] : [];
}

/** The reading that a person makes of it; what they say is free of faults. A condition in the wording stays noted. */
export function overruled(before: DeadlineReading, said: ReadOtherwise): DeadlineReading {
  const kind = kindRead(before, said);
  const { from: earliest = null, to: latest = null } = said;
  const { condition } = before.rule;
  return {
    kind,
    earliest,
    latest,
    precision: precisionOf(earliest, latest),
    interval: kind === 'recurring' ? before.interval : null,
    rule: { id: 'overruled', fragment: '', ...(condition === undefined ? {} : { condition }) },
  };
}

/** Who names other days alone reads the same kind of deadline, where that kind has such days. */
function kindRead(before: DeadlineReading, { kind, from, to }: ReadOtherwise): DeadlineKind {
  if (kind !== undefined) return kind;
  if (hasEnd(before) || (from === undefined && to === undefined)) return before.kind;
  const needs = DAYS_OF_KIND[before.kind];
  const fits = faultsOfDay('from', needs.earliest, from).length + faultsOfDay('to', needs.latest, to).length === 0;
  return fits ? before.kind : 'deadline';
}

/** Units of whole months. */
const MONTHS: readonly (readonly [Precision, number])[] = [
  ['month', 1],
  ['quarter', 3],
  ['half-year', 6],
  ['year', 12],
];

/** The unit that the days are exactly one of; else they are days. */
function precisionOf(from: LocalDate | null, to: LocalDate | null): Precision {
  if (from === null && to === null) return 'none';
  if (from === null || to === null || dayOfMonth(from) !== 1) return 'day';
  const unit = MONTHS.find(
    ([, months]) => (monthOf(from) - 1) % months === 0 && addDays(addMonths(from, months), -1) === to,
  );
  return unit?.[0] ?? 'day';
}

/** Of what is verified too: its record would else go by what nobody promised. */
export const mayBeReadAnew = (measure: Measure): boolean => isOpen(measure) || measure.state === 'verified';

/** Whether two readings have the same kind and days. */
export const hasSameDays = (a: DeadlineReading, b: DeadlineReading): boolean =>
  a.kind === b.kind && a.earliest === b.earliest && a.latest === b.latest;

/** Whether two readings come to the same. */
export const readsSame = (a: DeadlineReading, b: DeadlineReading): boolean =>
  hasSameDays(a, b) && a.interval === b.interval;

/** The measure's deadlines with the current one read anew; who agreed to what stays as it was. */
export function reread(
  { deadlines }: Measure,
  reading: DeadlineReading,
  by: Pick<DeadlineVersion, 'reason' | 'recordedBy' | 'recordedAt'>,
): Measure['deadlines'] {
  const [first, ...others] = deadlines;
  const { wording, anchor, source, statedIn, agreedBy } = others.at(-1) ?? first;
  const agreed = { wording, anchor, source, ...(statedIn === undefined ? {} : { statedIn }), agreedBy };
  return [first, ...others, { ...reading, version: deadlines.length + 1, ...agreed, reread: true, ...by }];
}

/**
 * What another reading of the same wording took the place of: the last that a rule had made, or where people alone have
 * read it the one before. Undefined for what was agreed.
 */
export function readBefore({ deadlines }: Pick<Measure, 'deadlines'>, version: DeadlineVersion) {
  const at = deadlines.findIndex((one) => one.version === version.version);
  if (version.reread !== true || at < 1) return undefined;
  const agreed = deadlines.findLastIndex((one, index) => index < at && one.reread !== true);
  const earlier = deadlines.slice(agreed, at);
  return earlier.findLast(({ rule }) => rule.id !== 'overruled') ?? earlier.at(-1);
}

/** That a wording came to other days, or another kind, than it was first read as: since when and why. */
export interface ReadAnew extends Pick<DeadlineVersion, 'reason' | 'recordedAt'> {
  readonly before: DeadlineReading;
}

/** `version`: one of its deadlines. Undefined for what was agreed, and where people came back to what the rule had read. */
export function readAnew(measure: Pick<Measure, 'deadlines'>, version: DeadlineVersion): ReadAnew | undefined {
  const before = readBefore(measure, version);
  if (before === undefined || readsSame(before, version)) return undefined;
  const { reason, recordedAt } = version;
  return { before, reason, recordedAt };
}

/** Whether a deadline that was agreed is held to another reading than its first. */
export const isReadAnew = (measure: Measure): boolean =>
  agreedDeadlines(measure).some((version) => readAnew(measure, version) !== undefined);
