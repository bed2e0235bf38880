import type { Messages } from '../messages.js';
import { format } from './format.js';

const { number, days } = format;
const numberOrNone = (count: number): string => (count === 0 ? 'none' : number(count));

/** How promises were kept. */
export const record: Messages['standing']['record'] = {
  title: 'What has been kept?',
  lead: (total, due, verified, reported) => {
    if (total === 0) return 'No promise is recorded';
    if (due === 0) return 'No promise has been due yet';
    if (due > 1) {
      const also = reported === 0 ? '' : ` and ${number(reported)} reported done on time`;
      return `Of ${number(due)} promises that were due, ${numberOrNone(verified)} ${verified === 1 ? 'was' : 'were'} kept on time${also}`;
    }
    const how = reported === 1 ? 'reported done on time' : verified === 1 ? 'kept on time' : 'not kept on time';
    return `The only promise that was due was ${how}`;
  },
  against: {
    current: 'against the current deadline',
    first: 'against the deadline as first agreed',
  },
  other: {
    current: 'Against the first deadline',
    first: 'Against the current deadline',
  },
  table: {
    party: 'Party',
    against: 'Held against',
    precision: 'First deadline named',
    counted: 'What',
    count: 'Number',
    median: 'Days late (median)',
    longest: 'Days late (at most)',
    codes: 'Codes',
    everyone: 'all parties together',
  },
  due: 'What was due',
  groups: {
    verified_on_time: 'kept on time',
    reported_on_time: 'reported done on time, not verified',
    verified_late: 'kept late',
    reported_late: 'reported done late, not verified',
    partial: 'partially verified, the rest overdue',
    open_late: 'open and late',
    early: 'done already, the deadline is still to pass',
    coming: 'open, the deadline is still to pass',
    forecast_met: 'expectation met',
    forecast_met_later: 'met later than expected',
    forecast_passed: 'expectation passed',
    forecast_coming: 'expected, not passed yet',
    without_day: 'without a day to hold it to',
    recurring: 'recurring',
    other_kind: 'standing, or with a start or expiry date',
    proposed: 'proposed, not agreed yet',
    left_out: 'declined, withdrawn or superseded',
  },
  late: {
    kept: 'Done late',
    open: 'Still open and late',
    line: (what, average, median, longest) =>
      `${what}: ${days(average)} on average, median ${days(median)}, at most ${days(longest)}`,
    one: (what, longest) => `${what}: ${days(longest)}`,
    band: (from, to, count) =>
      `${to === null ? `over ${number(from - 1)}` : `${number(from)}–${number(to)}`} days: ${number(count)}`,
  },
  moved: 'moved',
  movedDetail: (times, total, median) =>
    `${number(times)} ${times === 1 ? 'time' : 'times'}, ${days(total)} in all, median ${days(median)}`,
  noneMoved: 'No promise has been moved.',
  reread: 'deadline read differently than at first',
  rereadLine: (count, codes) =>
    `For ${number(count)} ${count === 1 ? 'promise' : 'promises'} the deadline was read differently than at first: ${codes}`,
  parties: 'Per party: what was due',
  partyDetail: (onTime, reported, late) =>
    [
      `${number(onTime)} kept on time`,
      ...(reported === 0 ? [] : [`${number(reported)} reported done on time`]),
      `${number(late)} late`,
    ].join(', '),
  nothingDue: 'nothing has been due yet',
  more: 'By kind of deadline, and more',
  precisionTitle: 'What the first deadline named',
  precisions: {
    day: 'a day',
    week: 'a week',
    month: 'a month',
    quarter: 'a quarter',
    'half-year': 'half a year',
    season: 'a season',
    year: 'a year',
    'school-year': 'a school year',
    'fiscal-year': 'a fiscal year',
    none: 'another term',
  },
  apart: 'Not counted in what was due',
  periods: (verified, reported, partial, rejected) =>
    `periods: ${number(verified)} verified, ${number(reported)} reported done, ${number(partial)} partially verified, ${number(rejected)} rejected`,
  explanation: 'Kept means verified; it counts from the day it was reported done. An expectation is never late.',
  longList: (most) => `A list shows ${number(most)} at most.`,
};
