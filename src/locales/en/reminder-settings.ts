import type { Messages } from '../messages.js';
import { format } from './format.js';

const { days: daysOf, number, and } = format;

const someDays = (list: readonly number[]): string =>
  `${and(list.map(number))} ${list.length === 1 && list[0] === 1 ? 'day' : 'days'}`;
const every = (days: number): string => (days === 1 ? 'every day' : `every ${daysOf(days)}`);

export const reminderSettings: Messages['reminderSettings'] = {
  title: 'How I remind you',
  titleOfMeasure: (code) => `How I remind people of ${code}`,
  labels: {
    hours: 'Hours',
    days: 'Working days',
    pause: 'Pause',
    holidays: 'Days off',
    snoozes: 'Put off',
    wishes: 'Asked for',
    policy: 'When you hear of things',
    measurePolicy: 'When people hear of it',
  },
  hours: (from, to) => `between ${from}:00 and ${to}:00`,
  everyDay: 'every working day',
  notOn: (days) => `not on ${days}`,
  holiday: (from, to) => `from ${from} to ${to}`,
  oneHoliday: (day) => `on ${day}`,
  paused: (day) => `nothing until ${day}`,
  snoozed: (code, day) => `${code} until ${day}`,
  muted: (code) => `${code}, for good`,
  reminded: (code, day) => `a reminder of ${code} on ${day}`,
  whose: { team: 'of the team', person: 'yours', measure: 'for this one' },
  buttons: {
    resume: 'Start again',
    notFree: 'Not off after all',
    again: 'Remind me after all',
    notNeeded: 'Not needed any more',
    likeTeam: 'Back to the team’s',
    momentsLikeTeam: 'Occasions as for the team',
    likeUsual: 'Back to the usual',
    history: 'Reminders so far',
    next: 'What is still to come?',
  },
  more: (count) => `And ${number(count)} more.`,
  groups: {
    term: 'Deadline',
    expiry: 'Duration',
    late: 'Overdue and silent',
    asking: 'Asking',
  },
  parts: {
    before: (list) => (list.length === 0 ? 'nothing ahead' : `${someDays(list)} ahead`),
    begins: (yes) => (yes ? 'on the day the term begins' : 'nothing when the term begins'),
    lastDay: (yes) => (yes ? 'on the last day' : 'nothing on the last day'),
    after: (yes) => (yes ? 'on the first working day after' : 'nothing right after'),
    every: (days) => (days === null ? 'then no more' : `then ${every(days)}`),
    beforeExpiry: (list) => (list.length === 0 ? 'nothing before it ends' : `${someDays(list)} before it ends`),
    expired: (yes) => (yes ? 'on the first working day after it ended' : 'nothing after it ended'),
    start: (yes) => (yes ? 'on the day it takes effect' : 'nothing when it takes effect'),
    cadenceMonths: (months) =>
      `what comes back at no set interval: every ${months === 1 ? 'month' : `${months} months`}`,
    undatedEvery: (days) => `no deadline: ${every(days)}`,
    unverifiedEvery: (days) => `reported done, to be verified: ${every(days)}`,
    silentEvery: (days) => `nothing heard: ${every(days)}`,
    escalateAfter: (list) =>
      list.length === 0
        ? 'nobody else hears of it'
        : `after ${someDays(list)} the coordinators and the channel hear of it`,
  },
  examples: {
    title: 'Say for example:',
    sayings: ['remind me 10 days ahead', 'pause my reminders until 1 September', 'I do not work on Fridays'],
  },
  changed: {
    saved: (what) => `Set: ${what}`,
    already: 'It was so already.',
    snoozed: (code, day) => `${code} put off until ${day}`,
    muted: (code) => `no more reminders of ${code}`,
    unsnoozed: (code) => `reminders of ${code} again`,
    reminded: (code, day) => `a reminder of ${code} on ${day}`,
    notReminded: (code) => `no separate reminder of ${code} any more`,
    paused: (day) => `no reminders until ${day}`,
    resumed: 'reminders come again',
    hours: (from, to) => `between ${from}:00 and ${to}:00`,
    from: (from) => `from ${from}:00`,
    until: (to) => `nothing after ${to}:00`,
    teamHours: 'at the hours of the team',
    daysOff: (days) => `not on ${days}`,
    noDaysOff: 'on every working day again',
    holiday: (days) => `off ${days}`,
    noHoliday: (days) => `not off any more ${days}`,
    ofMe: (parts) => `for you: ${parts}`,
    ofTeam: (parts) => `for the team: ${parts}`,
    ofMeasure: (code, parts) => `for ${code}: ${parts}`,
    likeTeam: 'for you as for the team again',
    likeUsual: 'for the team as usual again',
    measureLikeUsual: (code) => `for ${code} as usual again`,
  },
  refused: {
    title: 'That is not possible',
    nonsense: (text) => `I cannot set ${text}.`,
    unoffered: {
      overview:
        'I cannot send you an overview at fixed times. When the team has a channel, I post the week there on Monday.',
      weekday: 'I cannot remind on a fixed day of the week. I remind you around each deadline.',
      someone: 'I cannot remind someone else on request. Whoever owns a measure gets the reminders about it.',
      nothing: 'I do not know of what. Name the measure as well.',
    },
    noDay: 'No day was chosen. Choose a day that is still to come.',
    inThePast: (day) => `${day} has been. Choose a day that is still to come.`,
    days: (least, most) => `Choose a number of days from ${least} to ${most}.`,
    hours: 'The hour at which I begin must come before the hour at which I stop.',
    noDayLeft: 'Then no working day is left to remind you on. Leave at least one.',
    unknownMessage: 'I do not know this message any more. You can always ask what is waiting for you.',
    changedMeanwhile: 'Someone else changed this in the meantime. Please try again.',
    say: (example) => `Say for example: ${example}.`,
    examples: {
      general: 'remind me 10 days ahead',
      weekday: 'remind me every week if something is late',
      snooze: 'remind me of OW20-V4 next week',
      hours: 'send my reminders between 10 and 16',
      daysOff: 'I do not work on Fridays',
    },
    assign: 'assign OW20-V4 to Bas',
    waiting: 'What is waiting for me?',
    overview: 'Give an overview',
  },
};
