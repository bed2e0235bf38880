/** Two parts of a record as one. */
import { PRECISIONS } from '../measure/deadline.js';
import { bothSpreads } from './days-spread.js';
import { bothFigures } from '../query/figure.js';
import { table, type RecordGroups, type RecordTally, type YardstickTally } from './record-tally.js';
import { RECORD_GROUPS, YARDSTICKS } from './vendor-record.js';

/** The record of both, which have no measure in common. */
export const together = (one: RecordTally, other: RecordTally): RecordTally => ({
  total: one.total + other.total,
  by: table(YARDSTICKS, (against) => bothYardsticks(one.by[against], other.by[against])),
  moved: {
    moved: bothFigures(one.moved.moved, other.moved.moved),
    times: one.moved.times + other.moved.times,
    days: bothSpreads(one.moved.days, other.moved.days),
  },
  reread: bothFigures(one.reread, other.reread),
  periods: {
    verified: one.periods.verified + other.periods.verified,
    reported: one.periods.reported + other.periods.reported,
    partial: one.periods.partial + other.periods.partial,
    rejected: one.periods.rejected + other.periods.rejected,
  },
});

const bothYardsticks = (one: YardstickTally, other: YardstickTally): YardstickTally => ({
  groups: bothGroups(one.groups, other.groups),
  keptLate: bothSpreads(one.keptLate, other.keptLate),
  openLate: bothSpreads(one.openLate, other.openLate),
  precisions: table(PRECISIONS, (precision) => bothGroups(one.precisions[precision], other.precisions[precision])),
});

const bothGroups = (one: RecordGroups, other: RecordGroups): RecordGroups =>
  table(RECORD_GROUPS, (group) => bothFigures(one[group], other[group]));
