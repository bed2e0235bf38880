import { DAY_BANDS, type Lateness } from '../../domain/vendor-record/days-spread.js';
import type { YardstickRecord } from '../../domain/vendor-record/promise-record.js';
import type { Setting } from '../drawing.js';
import { sentences } from '../parts/sentences.js';

/** By how many days what was late was late: what is done, and what is still open; in groups of days as well, if wanted. */
export function latenessLines(
  { keptLate, openLate }: YardstickRecord,
  setting: Setting,
  inBands: boolean,
): readonly string[] {
  const { late } = setting.messages.standing.record;
  const lines = [
    { what: late.kept, days: keptLate },
    { what: late.open, days: openLate },
  ] as const;
  return lines.filter(({ days }) => days.count > 0).map(({ what, days }) => line(what, days, setting, inBands));
}

function line(
  what: string,
  { count, total, median, longest, bands }: Lateness,
  { messages }: Setting,
  inBands: boolean,
): string {
  const { late } = messages.standing.record;
  if (count === 1) return sentences(late.one(what, longest));
  const parts = bands.flatMap((of, index) => {
    const from = (DAY_BANDS[index - 1] ?? 0) + 1;
    return of === 0 ? [] : [late.band(from, DAY_BANDS[index] ?? null, of)];
  });
  return sentences(
    late.line(what, Math.round(total / count), median, longest),
    inBands && parts.length > 1 ? parts.join(' · ') : '',
  );
}
