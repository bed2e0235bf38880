/** The record of promises as a table: a row for every number, of everyone together and of each party. */
import type { Setting } from '../cards/drawing.js';
import { fileSetting, type FileReader } from '../cards/file-setting.js';
import type { Precision } from '../domain/measure/deadline.js';
import type { DownloadOf } from '../domain/links/download.js';
import type { Figure } from '../domain/query/figure.js';
import type { PromiseRecord, RecordOfAll } from '../domain/vendor-record/promise-record.js';
import type { RecordGroups } from '../domain/vendor-record/record-tally.js';
import {
  DUE_GROUPS,
  RECORD_GROUPS,
  YARDSTICKS,
  type RecordGroup,
  type Yardstick,
} from '../domain/vendor-record/vendor-record.js';
import { BYTE_ORDER_MARK, csvLine } from './csv.js';

/** What a number counts: a group of the record, all that was due, what was moved, or what was read otherwise. */
type Counted = RecordGroup | 'due' | 'moved' | 'reread';

interface RecordLine {
  /** Null: of everyone together. */
  readonly party: string | null;
  readonly against: Yardstick;
  /** The unit that the first deadline named; null: whatever it named. */
  readonly precision: Precision | null;
  readonly counted: Counted;
  readonly count: number;
  /** Days late, where they are known: in the middle, and at most. */
  readonly days: { readonly median: number; readonly longest: number } | null;
  /** Of the first of them. */
  readonly codes: readonly string[];
}

/** In pieces; `counted` hears how many rows there were. */
export async function* recordFile(
  form: DownloadOf<'record'>['form'],
  record: RecordOfAll,
  reader: FileReader,
  counted: (rows: number) => void,
): AsyncGenerator<string> {
  const lines = linesOf(record);
  await Promise.resolve();
  counted(lines.length);
  yield form === 'json' ? `${JSON.stringify({ record: lines }, null, 1)}\n` : tableOf(lines, fileSetting(reader));
}

const linesOf = ({ whole, parties }: RecordOfAll): readonly RecordLine[] => [
  ...linesAbout(null, whole),
  ...parties.flatMap(({ party, record }) => linesAbout(party, record)),
];

const linesAbout = (party: string | null, record: PromiseRecord): readonly RecordLine[] =>
  YARDSTICKS.flatMap((against) => {
    const { due, groups, keptLate, openLate, precisions } = record.by[against];
    const line = (counted: Counted, figure: Figure, days: RecordLine['days'] = null): RecordLine => ({
      ...{ party, against, precision: null, counted, count: figure.count, days, codes: figure.codes },
    });
    const lateness = (group: RecordGroup) =>
      group === 'verified_late' || group === 'reported_late' ? keptLate : group === 'open_late' ? openLate : null;
    return [
      line('due', due),
      ...RECORD_GROUPS.map((group) => line(group, groups[group], groups[group].count === 0 ? null : lateness(group))),
      line('moved', record.moved.moved),
      line('reread', record.reread),
      ...precisions.flatMap((one) => ofPrecision(party, against, one.precision, one.groups)),
    ];
  });

const ofPrecision = (
  party: string | null,
  against: Yardstick,
  precision: Precision,
  groups: RecordGroups,
): readonly RecordLine[] =>
  DUE_GROUPS.map((counted) => {
    const { count, codes } = groups[counted];
    return { party, against, precision, counted, count, days: null, codes };
  });

function tableOf(lines: readonly RecordLine[], { messages, names }: Setting): string {
  const { record } = messages.standing;
  const { everyone, ...columns } = record.table;
  const named = (counted: Counted): string =>
    counted === 'due' || counted === 'moved' || counted === 'reread' ? record[counted] : record.groups[counted];
  const heads = [
    ...[columns.party, columns.against, columns.precision, columns.counted, columns.count],
    ...[columns.median, columns.longest, columns.codes],
  ];
  const rows = lines.map(({ party, against, precision, counted, count, days, codes }) => [
    party === null ? everyone : names.party(party),
    record.against[against],
    precision === null ? '' : record.precisions[precision],
    named(counted),
    count,
    days?.median ?? '',
    days?.longest ?? '',
    codes.join(' '),
  ]);
  return BYTE_ORDER_MARK + [heads, ...rows].map((cells) => csvLine(cells)).join('');
}
