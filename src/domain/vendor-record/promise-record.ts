/** The record as it is told: of everyone together, and of each party that promised. */
import type { Party } from '../register/codes.js';
import { PRECISIONS, type Precision } from '../measure/deadline.js';
import { latenessOf, type Lateness } from './days-spread.js';
import { allOf, type Figure } from '../query/figure.js';
import type { LocalDate } from '../time/local-date.js';
import type { Measure } from '../measure/measure.js';
import {
  table,
  tallyOf,
  type PeriodsTally,
  type RecordGroups,
  type RecordTally,
  type YardstickTally,
} from './record-tally.js';
import { together } from './record-together.js';
import { DUE_GROUPS, RECORD_GROUPS, YARDSTICKS, type RecordGroup, type Yardstick } from './vendor-record.js';

/** A number that leads to its list. */
export const RECORD_FIGURES = [...RECORD_GROUPS, 'due', 'moved', 'reread'] as const;
export type RecordFigure = (typeof RECORD_FIGURES)[number];

export interface PrecisionRecord {
  readonly precision: Precision;
  readonly due: Figure;
  readonly groups: RecordGroups;
}

/** Held against one of the two deadlines. */
export interface YardstickRecord {
  /** Promises whose last day has passed; those of {@link DUE_GROUPS} together. */
  readonly due: Figure;
  readonly groups: RecordGroups;
  /** By how many days what was done late was late. */
  readonly keptLate: Lateness;
  /** By how many days what is late now is late so far. */
  readonly openLate: Lateness;
  /** Of what was due: by the unit that the first deadline named; units of none are left out. */
  readonly precisions: readonly PrecisionRecord[];
}

export interface MovedRecord {
  readonly moved: Figure;
  /** How often a last day was put off, over all of them. */
  readonly times: number;
  /** From the first last day to the current one. */
  readonly days: Lateness;
}

export interface PromiseRecord {
  /** Everything looked at, whatever became of it. */
  readonly total: number;
  readonly by: Readonly<Record<Yardstick, YardstickRecord>>;
  readonly moved: MovedRecord;
  /** Of which the wording came to be read otherwise than at first. */
  readonly reread: Figure;
  readonly periods: PeriodsTally;
}

export interface PartyRecord {
  readonly party: Party;
  readonly record: PromiseRecord;
}

export interface RecordOfAll {
  readonly whole: PromiseRecord;
  /** Whoever has a measure in it, most first, then by name of the party. */
  readonly parties: readonly PartyRecord[];
}

/** Of parts that have no measure in common, on `today`. */
export async function recordOfAll(parts: AsyncIterable<readonly Measure[]>, today: LocalDate): Promise<RecordOfAll> {
  const tallies = new Map<Party, RecordTally>();
  for await (const part of parts) {
    for (const [party, measures] of byParty(part)) {
      const before = tallies.get(party);
      const tally = tallyOf(measures, today);
      tallies.set(party, before === undefined ? tally : together(before, tally));
    }
  }
  const parties = [...tallies].map(([party, tally]) => ({ party, record: recordFrom(tally) }));
  return {
    whole: recordFrom([...tallies.values()].reduce(together, tallyOf([], today))),
    parties: parties.sort((a, b) => b.record.total - a.record.total || (a.party < b.party ? -1 : 1)),
  };
}

function byParty(measures: readonly Measure[]): ReadonlyMap<Party, readonly Measure[]> {
  const found = new Map<Party, Measure[]>();
  for (const measure of measures) {
    const others = found.get(measure.obligor);
    if (others === undefined) found.set(measure.obligor, [measure]);
    else others.push(measure);
  }
  return found;
}

const recordFrom = ({ total, by, moved, reread, periods }: RecordTally): PromiseRecord => ({
  total,
  by: table(YARDSTICKS, (against) => yardstickRecord(by[against])),
  moved: { ...moved, days: latenessOf(moved.days) },
  reread,
  periods,
});

const dueOf = (groups: RecordGroups): Figure => allOf(DUE_GROUPS.map((group) => groups[group]));

const yardstickRecord = ({ groups, keptLate, openLate, precisions }: YardstickTally): YardstickRecord => ({
  due: dueOf(groups),
  groups,
  keptLate: latenessOf(keptLate),
  openLate: latenessOf(openLate),
  precisions: PRECISIONS.map((precision) => {
    const own = precisions[precision];
    return { precision, due: dueOf(own), groups: own };
  }).filter(({ due }) => due.count > 0),
});

/** The number that was pointed at; of `due` it can be that of one precision. */
export function figureNamed(
  { by, moved, reread }: PromiseRecord,
  against: Yardstick,
  { figure, precision }: { readonly figure: RecordFigure; readonly precision?: Precision | undefined },
): Figure {
  const { due, groups, precisions } = by[against];
  if (figure === 'moved') return moved.moved;
  if (figure === 'reread') return reread;
  if (figure !== 'due') return groups[figure satisfies RecordGroup];
  if (precision === undefined) return due;
  return precisions.find((one) => one.precision === precision)?.due ?? allOf([]);
}
