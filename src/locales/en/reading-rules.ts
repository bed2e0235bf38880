import type { AskReason, ReadingRuleId } from '../../domain/measure/deadline.js';
import type { partRules as dutch } from '../nl/reading-rules.js';

/** Why a wording is read as it is, shown behind the reading. */
export const readingRules: Record<ReadingRuleId, string> = {
  day: 'the day itself',
  'latest-day': 'that day is the last one in time',
  'before-day': 'the day before the day that is named is the last one',
  'before-start': 'the day before that period starts is the last one',
  'before-end': 'the last day of that period is still in time',
  'before-end-of-season':
    'for meteorologists a season ends on the first date, for astronomers on the second; only after that is it late',
  'within-period': 'the whole period, from its first to its last day',
  early: 'the beginning of a year is its first quarter; of a quarter its first month; of a month its first ten days',
  middle: 'the middle of a year is 1 May to 31 August; of a quarter its middle month; of a month days 11 to 20',
  late: 'the end of a year is its fourth quarter; of a quarter its last month; of a month from day 21; of a school year from 1 May',
  season: 'the season is read broadly, from its first day for meteorologists to its last for astronomers',
  week: 'a week runs from Monday to Sunday',
  range: 'from the first to the last day that is named',
  counted: 'counted from the day that is named, or else from the day of the text',
  'counted-period': 'counted from the day of the text, and then the whole week or month in which that ends up',
  'working-days': 'weekends and Dutch public holidays do not count as working days, Good Friday does',
  christmas: '24 December is the last day before Christmas',
  until: 'that day or period itself still counts',
  'until-end': 'the last day of that period still counts',
  from: 'it starts on that day, or on the first day of that period',
  after: 'it starts on the day after that day or period',
  recurring: 'this keeps coming back',
  event: 'this depends on something of which the date is not known',
  standing: 'this is a lasting duty, without an end date',
  'as-soon-as-possible': 'with no date beside it, this is no deadline',
  'no-term': 'the text has no deadline',
  'bound-decides': 'it also says that it has to be soon, but the last date counts',
  'implied-year': 'no year is named; this is the first time that day comes, counted from the day of the text',
  relative: 'counted from the day of the text',
  'fiscal-year':
    'the fiscal year of Microsoft runs from 1 July to 30 June and is named after the year in which it ends',
  'school-year': 'a school year runs from 1 August to 31 July',
  'last-day': 'the last day of the period',
  overruled: 'a colleague read this deadline differently',
};

/** The same where it is known of what the beginning, middle or end is meant. */
export const partRules: typeof dutch = {
  early: {
    year: 'the beginning of a year is its first quarter',
    'fiscal-year': 'the beginning of a fiscal year is its first quarter; that of Microsoft starts on 1 July',
    quarter: 'the beginning of a quarter is its first month',
    month: 'the beginning of a month is its first ten days',
    'school-year': 'the beginning of a school year is August',
  },
  middle: {
    year: 'the middle of a year is 1 May to 31 August',
    'fiscal-year': 'the middle of a fiscal year is its fifth to eighth month; that of Microsoft starts on 1 July',
    quarter: 'the middle of a quarter is its middle month',
    month: 'the middle of a month is days 11 to 20',
  },
  late: {
    year: 'the end of a year is its fourth quarter',
    'fiscal-year': 'the end of a fiscal year is its fourth quarter; that of Microsoft ends on 30 June',
    quarter: 'the end of a quarter is its last month',
    month: 'the end of a month is from day 21',
    'school-year': 'the end of a school year is 1 May to 31 July',
  },
};

/** The question that goes back when a wording cannot be read. */
export const askReasons: Record<AskReason, string> = {
  empty: 'There is nothing to read yet. Which deadline do you mean?',
  no_such_day: 'There is no such day or period. Which date do you mean?',
  day_or_month_first: 'This can be two dates: does the day come first, or the month?',
  no_anchor: 'This depends on the day it was written. What is the date of the text?',
  fiscal_year_missing: 'Which fiscal year is this? Please name the year, for example FY25.',
  school_year_missing: 'Which school year is this? Please name both years, for example 2024/2025.',
  other_vendor_fiscal_year: 'I only know the fiscal year of Microsoft. Which dates does this vendor mean?',
  two_deadlines: 'I read more than one deadline here. Which one holds?',
  past_looks_forward: 'The sentence tells what has been done, but the date is still to come. Which is right?',
  weekday_mismatch: 'The weekday and the date do not belong together. Which one is right?',
  before_unclear: 'When exactly does that period begin or end? A date would be better.',
  part_of_unknown: 'Which part of that period is this exactly? A month or a date would be better.',
  not_read: 'I cannot read this deadline. Can you put it differently, for example with a date?',
};
