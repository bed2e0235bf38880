/** English words around a date in a question. */
import type { TimeVocabulary } from '../question/words/vocabulary.js';

export const EN_TIMES: TimeVocabulary = {
  time: {
    nouns:
      'for, fall, falls, falling, due, deadline, deadlines, expiry, expiring, expires, expire, ends, ending, final date',
    beforeNouns: 'with, as, a, an, the, its, whose, their',
    starting: 'start, starts, begin, begins',
    startingIn: 'in, on, from',
    tooLate: 'too late',
    howOften: 'every, each, per, twice a, twice an, once a, once an',
    until: 'until, till, up to',
    lasting: 'valid, run, runs, apply, applies, accept, accepted, acceptance, last, lasts',
    foreseen:
      'forecast, forecasts, expectation, expectations, planning, agenda, calendar, outlook, schedule, plan, plans, prediction, predictions',
    for: 'for',
    onOr: 'on or',
    between: 'between',
    or: 'or, and',
    countedFrom: `of, from, after, since, counted from, counting from, read on, published on, if published on, starting,
      starting on, written on, agreed on, calculated from`,
    anyWeekday:
      '(?:a|any) (?:mon|tues|wednes|thurs|fri|satur|sun)day, (?:mon|tues|wednes|thurs|fri|satur|sun)days, (?:a|in the) weekend, weekends, a weekday, weekdays',
    countedUnits:
      'working day, working days, day, days, week, weeks, month, months, quarter, quarters, year, years, half a year',
  },
  shortened: [
    ['o, fo, ov', 'of'],
    ['wks', 'weeks', 'anywhere'],
    ['mth', 'month', 'anywhere'],
    ['mths', 'months', 'anywhere'],
    ['qtr', 'quarter', 'anywhere'],
    ['qtrs', 'quarters', 'anywhere'],
    ['yr', 'year', 'anywhere'],
    ['yrs', 'years', 'anywhere'],
    ['dept, depts', 'departments', 'anywhere'],
    ['excl', 'excl', 'anywhere'],
    ['incl', 'incl', 'anywhere'],
    ['nr', 'nr', 'anywhere'],
    ['nrs', 'nrs', 'anywhere'],
    ['approx', 'approximately', 'anywhere'],
    ['shouldve', 'should have', 'anywhere'],
    ['mustve', 'must have', 'anywhere'],
    ['wouldve', 'would have', 'anywhere'],
    ['couldve', 'could have', 'anywhere'],
  ],
};
