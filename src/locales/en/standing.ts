import type { Messages } from '../messages.js';
import { format } from './format.js';
import { measuresOf } from './lists.js';

const { number } = format;

export const standing: Messages['standing'] = {
  asOf: (day) => `As of ${day}.`,
  circumstances: {
    heading: 'Circumstance',
    title: (code, title) => `${code}: ${title}`,
    present: 'This circumstance is still there.',
    gone: (day) => `This circumstance has been gone since ${day}.`,
  },
  record: {
    title: 'What has been kept?',
    against: {
      current: 'against the current deadline',
      first: 'against the deadline as first agreed',
    },
    other: {
      current: 'Against the first deadline',
      first: 'Against the current deadline',
    },
    groups: {
      kept_on_time: 'kept on time',
      kept_late: 'kept late',
      kept_undated: 'kept, without a deadline',
      open_late: 'open and late',
      open_not_late: 'open and not late',
    },
    explanation: 'Kept means verified; it counts from the day it was reported done.',
  },
  changes: {
    title: (count, day) => `${number(count)} ${count === 1 ? 'change' : 'changes'} since ${day}`,
    since: (day) => `changes since ${day}`,
    none: (day) => `Nothing has changed since ${day}`,
    noneDetail: 'No changes are recorded. The first load of the register does not count.',
    reason: (reason) => `“${reason}”`,
  },
  waiting: {
    title: (count) => `${measuresOf(count)} ${count === 1 ? 'is' : 'are'} waiting for you`,
    button: 'what is waiting for me',
    none: 'Nothing is waiting for you',
    noneDetail: 'None of your measures is overdue, due now or silent, and there is nothing to verify.',
    mine: 'Yours',
    toVerify: 'For you to verify',
    more: (count) => `And ${number(count)} more.`,
  },
  reminders: {
    button: 'reminders',
    past: 'No reminder recorded',
    pastDetail: (code) => `You have never been reminded of ${code}.`,
    pastDetailAll: 'You have never been reminded of a measure.',
    next: 'No reminder planned',
    nextDetail: (code) => `No reminder is planned for ${code}.`,
    nextDetailAll: 'No reminder is planned.',
  },
};
