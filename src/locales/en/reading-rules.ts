import type { ReadingRuleId } from '../../domain/deadline.js';
import type { AskReason } from '../../language/intent.js';

/** Why a wording is read as it is, shown behind the reading. */
export const readingRules: Record<ReadingRuleId, string> = {
  day: 'the day itself',
  'latest-day': 'that day is the last one in time',
  'before-day': 'before a day: the day before it is the last one',
  'before-start': 'before the start of a period: the day before it is the last one',
  'before-end': 'before or by the end of a period: up to and including its last day',
  'before-end-of-season': 'a season ends earlier by the months than by the sun; only after the second date it is late',
  'within-period': 'the whole period, from its first to its last day',
  early: 'the beginning of a year is its first quarter; of a quarter its first month; of a month its first ten days',
  middle: 'the middle of a year is 1 May to 31 August; of a quarter its middle month; of a month days 11 to 20',
  late: 'the end of a year is its fourth quarter; of a quarter its last month; of a month from day 21; of a school year from 1 May',
  season: 'a season runs from its start by the months to its end by the sun',
  week: 'a week runs from Monday to Sunday',
  range: 'from the first day of the beginning to the last day of the end',
  counted: 'counted from the day that is named, or else from the day of the text',
  'counted-period': 'counted from the day of the text; the week or month in which that ends up',
  'working-days': 'working days counted; weekends and Dutch public holidays do not count, Good Friday does',
  christmas: 'before Christmas: 24 December is the last day',
  until: 'until a day or period, which is included',
  'until-end': 'until the end of a period: up to and including its last day',
  from: 'from the first day',
  after: 'after a day or period: from the next day',
  recurring: 'this comes back again and again',
  event: 'this depends on something of which the date is not known',
  standing: 'this is a lasting duty, without an end date',
  'as-soon-as-possible': 'as soon as possible, with no date beside it, is no deadline',
  'no-term': 'the text has no deadline',
  'bound-decides': 'as soon as possible, but with a last date beside it: that date counts',
  'implied-year': 'without a year: the first time that day comes, counted from the day of the text',
  relative: 'counted from the day of the text',
  'fiscal-year':
    'the fiscal year of Microsoft runs from 1 July to 30 June and is named after the year in which it ends',
  'school-year': 'a school year runs from 1 August to 31 July',
  'last-day': 'the last day of the period',
  overruled: 'a colleague read this deadline differently',
};

/** The question that goes back when a wording cannot be read. */
export const askReasons: Record<AskReason, string> = {
  empty: 'There is nothing to read yet. Which deadline do you mean?',
  no_such_day: 'There is no such day or week. Which date do you mean?',
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
