/** How long it is from one time to the next. */
export interface Interval {
  readonly months: number;
  readonly days: number;
}

const DURATION = /^P(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?$/;

/** An ISO 8601 duration ("P6M"); undefined where it names none. */
export function intervalOf(duration: string): Interval | undefined {
  const found = DURATION.exec(duration)?.groups;
  const part = (name: string): number => Number(found?.[name] ?? 0);
  const interval = { months: part('years') * 12 + part('months'), days: part('weeks') * 7 + part('days') };
  return interval.months + interval.days > 0 ? interval : undefined;
}

/** Of a whole number of times a year: the periods of the calendar, as in `periodsSoFar`. */
export const dividesTheYear = ({ months, days }: Interval): boolean => days === 0 && 12 % months === 0;
