/** English words that stand between a promise and its date. */
import type { RelationWords } from '../deadline/vocabulary.js';

export const relations: RelationWords = {
  relations: {
    on: 'on, per, on the date of, as at',
    in: `
      in, during, within, in the course of, over the course of, throughout, sometime in, sometime during, at some
      point in, at some point during, later in, some time in
    `,
    at: 'at, over',
    for: `
      planned for, scheduled for, slated for, expected for, targeted for, aimed for, aiming for, set for, due for,
      foreseen for, intended for, on the roadmap for, on track for, aiming at, penciled in for, pencilled in for
    `,
    by: `
      by, no later than, not later than, at the latest by, at the latest, at the very latest, latest, latest by,
      not after, on or before, before or on, by or before, on or prior to, due, due by, due on, due in,
      ultimately, deadline, target date, due date, towards, toward, postponed to, postponed until, delayed until,
      delayed to, deferred to, deferred until, moved to, rescheduled to, rescheduled for, between now and, from
      now until
    `,
    before: 'from before, dating from before, before, prior to, ahead of, earlier than, in advance of, sooner than',
    until: "until, till, til, 'til, up until, up till, up to",
    through: 'through, up to and including, until and including, thru, up through',
    from: `
      from, as of, as from, starting, starting from, starting in, starting on, starting with, beginning, beginning
      in, beginning on, beginning from, effective, effective from, effective as of, with effect from, commencing,
      commencing on, commencing in, starts, starts on, starts in
    `,
    after: 'after, later than, following, past, only after',
    'not-before': `
      not before, no earlier than, not earlier than, no sooner than, not sooner than, not until, at the earliest,
      at the earliest in, earliest, not any earlier than, on or after
    `,
    since: 'since, ever since',
    around: 'around, about, circa, approximately, roughly, on or about, on or around',
    of: 'of, dated',
    instead: 'instead of, rather than, originally, previously, formerly',
    not: 'not in, not on, not by, not during',
    between: 'between, anywhere between, somewhere between, sometime between',
  },
  trailing: {
    by: 'at the latest, at the very latest, latest, or earlier, or sooner, or before',
    'not-before': 'at the earliest, or later',
    from: 'onwards, onward, and onwards, and beyond, and after, and later',
  },
  fillers: `
    the, the month of, the date of, date, is, :, sometime, some time, at least, close of business, close of business on,
    cob, the close of business, the close of business on, end of day, end of day on, the end of day, the end of the
    day, eod
  `,
  articles: 'the, a, an',
  parts: {
    early: 'early, early in, beginning, start, outset, begin',
    middle: 'mid, middle, halfway through, halfway, midway through, midpoint',
    late: 'late, late in, end, close, later part',
    'last-day': 'ultimo',
  },
  wholeParts: [
    ['late', 'year', "year-end, year end, yearend, year's end"],
    ['late', 'quarter', 'quarter-end, quarter end'],
    ['late', 'month', 'month-end, month end'],
    ['last-day', 'year', 'eoy, e.o.y.'],
    ['last-day', 'quarter', 'eoq'],
    ['last-day', 'month', 'eom'],
    ['middle', 'year', 'mid-year, midyear, mid year'],
  ],
  of: "of, in, 's, of the, of calendar",
  partOf: 'of, of the',
  through: 'through, to, until, till, thru, -, /, up to and including, up to, to the',
  and: 'and, &',
  or: 'or, and/or',
  shifts: [
    [0, 'this, current, the current, later this, the present, ongoing, the ongoing'],
    [1, 'next, coming, upcoming, new, forthcoming, this coming, this upcoming, following'],
    [-1, 'last, previous, past, prior'],
  ],
  trailingShifts: [],
  coming: 'coming, the coming, next, the next, upcoming, the upcoming',
  past: 'past, the past, last, the last, previous, the previous',
  within: `
    within, in the coming, in the next, within the next, within the coming, over the next, over the coming, the
    next, the coming, next, coming, for the next, in less than, in under, no more than, within a period of, a
    deadline of, deadline of, no later than, not later than, at the latest in, at the latest within, during the
    next, during the coming
  `,
  afterCount: 'in',
  fromNow: 'from now, from today, hence, from the present, as of today, as of now, after today',
  roughly: `
    at most, a maximum of, maximum, about, around, approximately, roughly, another, the, up to, a period of,
    some
  `,
  extents: 'by',
  countedFrom: `
    after, of, from, following, since, as of, starting from, counted from, after the date of, of the date of, as
    from
  `,
  countedBack: 'before, prior to, ahead of, in advance of',
  thisPublication: `
    publication of this, the publication of this, the date of this, date of this, this letter, this report, this
    memo, this publication, the date hereof, date hereof
  `,
  weekOf: 'week of, week commencing, week beginning, week starting, w/c',
  moved: `
    moved, postponed, shifted, delayed, rescheduled, slipped, slips, pushed, deferred, changed, extended, brought
    forward, missed, not met, not made, not feasible
  `,
  inTheCourseOf: 'in the course of, over the course of, during, within, later in',
  deadlineNouns: 'deadline, date, target, term, effective date',
  documents: `
    letter, report, memo, email, mail, message, minutes, agreement, contract, blog, post, article, dpia,
    meeting, statement, announcement, version, addendum, note, update
  `,
  releases: 'release, update, rollout, go-live, delivery, patch',
  dated: 'published, dated, signed, completed, released, sent, issued, received, concluded',
  beforeAmount: 'to, of, for, than, is, are, with, every',
  afterUnit: "time, ' time",
  timeGiven: 'to comply, to do so, to respond, to fix, to resolve, to deliver',
  unknownParts: 'part, portion, stretch, period',
  unreadPeriods: `
    academic year, weekend, spring semester, fall semester, autumn semester, summer semester, winter semester,
    spring term, autumn term, summer term, trimester
  `,
  asOf: 'as of, as at, per',
  rollingPast: 'past',
  ago: 'ago',
  looseTimes: `
    recess, summer recess, summer break, winter break, break, holidays, holiday, summer holidays, summer
    holiday, christmas holidays, christmas holiday, christmas break, christmas recess, vacation, summer
    vacation, school holidays, holiday season, thanksgiving, ramadan, carnival
  `,
};
