import type { RecordGroup } from '../../domain/vendor-record.js';
import type { standing as shape } from '../nl/standing.js';

export const standing: typeof shape = {
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
    } satisfies Record<RecordGroup, string>,
    explanation: 'Kept means verified; it counts from the day it was reported done.',
  },
  changes: {
    title: (count, day) => (count === 1 ? `1 change since ${day}` : `${count} changes since ${day}`),
    none: (day) => `Nothing has changed since ${day}`,
    noneDetail: 'No changes are recorded. The first load of the register does not count.',
    reason: (reason) => `‘${reason}’`,
  },
  waiting: {
    title: (count) => (count === 1 ? '1 measure is waiting for you' : `${count} measures are waiting for you`),
    none: 'Nothing is waiting for you',
    noneDetail: 'None of your measures is overdue, due now or silent, and there is nothing to verify.',
    mine: 'Yours',
    toVerify: 'For you to verify',
    more: (count) => `And ${format.number(count)} more.`,
  },
  reminders: {
    past: 'No reminder recorded',
    pastDetail: (code) => `You have never been reminded of ${code}.`,
    pastDetailAll: 'You have never been reminded of a measure.',
    next: 'No reminder planned',
    nextDetail: (code) => `No reminder is planned for ${code}.`,
    nextDetailAll: 'No reminder is planned.',
  },
};
