/** What was due as a bar, a piece for each group; the same in blocks for a client that draws no charts. */
import type { VendorRecordOutcome } from '../../domain/outcome/outcome.js';
import type { RecordGroups } from '../../domain/vendor-record/record-tally.js';
import { DUE_GROUPS, type DueGroup } from '../../domain/vendor-record/vendor-record.js';
import { cut, type Setting } from '../drawing.js';
import type { Color } from '../parts/marks.js';
import { partiesIn } from '../vendor-record/record-parties.js';

interface Piece {
  readonly legend: string;
  readonly value: number;
  readonly color: string;
  readonly blocks: string;
  readonly textColor: Color;
}

interface Bar {
  /** Of the chart, where a bar without a name looks bare. */
  readonly title: string;
  readonly name: string;
  readonly hasName: boolean;
  readonly parts: readonly Piece[];
}

/** A colour of the chart for each group, and of the blocks, which differ in their sign as well. */
const LOOKS: Readonly<Record<DueGroup, readonly [color: string, sign: string, textColor: Color]>> = {
  verified_on_time: ['categoricalTeal', '█', 'Good'],
  reported_on_time: ['categoricalLightBlue', '▓', 'Accent'],
  verified_late: ['categoricalMarigold', '▒', 'Warning'],
  reported_late: ['categoricalLavender', '▒', 'Accent'],
  partial: ['categoricalPurple', '░', 'Warning'],
  open_late: ['categoricalRed', '░', 'Attention'],
};

/** Blocks of the longest bar. */
const BAR_LENGTH = 20;

/** Rows of a card that has room for a bar, and for more than one. */
const ROOM_FOR_ONE = 2;
const ROOM_FOR_BARS = 4;

/** A bar for each party that is compared, or one of all, where there is little room too. Without what was due there is none. */
export function stackedBars(outcome: VendorRecordOutcome, setting: Setting): readonly Bar[] {
  const { against, whole } = outcome;
  if (setting.detail.rows < ROOM_FOR_ONE) return [];
  const parties = setting.detail.rows < ROOM_FOR_BARS ? [] : partiesIn(outcome);
  const compared = parties.flatMap(({ party, record }) =>
    record === null ? [] : [{ name: setting.names.party(party), ...record.by[against] }],
  );
  const shown = compared.filter(({ due }) => due.count > 0).slice(0, setting.detail.rows);
  const bars = shown.length > 0 ? shown : [{ name: '', ...whole.by[against] }].filter(({ due }) => due.count > 0);
  const longest = Math.max(1, ...bars.map(({ due }) => due.count));
  return bars.map(({ name, groups }) => ({
    title: name === '' ? setting.messages.standing.record.due : cut(name, setting.detail.title),
    name: cut(name, setting.detail.title),
    hasName: name !== '',
    parts: piecesOf(groups, longest, setting),
  }));
}

const piecesOf = (groups: RecordGroups, longest: number, { messages }: Setting): readonly Piece[] =>
  DUE_GROUPS.filter((group) => groups[group].count > 0).map((group) => {
    const { count } = groups[group];
    const [color, sign, textColor] = LOOKS[group];
    return {
      legend: `${messages.standing.record.groups[group]}: ${messages.format.number(count)}`,
      value: count,
      color,
      blocks: sign.repeat(Math.max(1, Math.round((count / longest) * BAR_LENGTH))),
      textColor,
    };
  });
