import type { Figure } from '../../domain/query/figure.js';
import type { VendorRecordOutcome } from '../../domain/outcome/outcome.js';
import { DUE_GROUPS, FORECAST_GROUPS, type RecordGroup } from '../../domain/vendor-record/vendor-record.js';
import { capital } from '../../locales/write.js';
import { cut, type Setting } from '../drawing.js';
import { describe, queryLabels } from '../asking/filter-words.js';
import { firstCodes, rereadLine } from './record-codes.js';
import { latenessLines } from './record-lateness.js';
import { LEAST_PARTIES, type Compared } from './record-parties.js';
import { keptIn } from './record-precisions.js';
import { sentences } from '../parts/sentences.js';

/** Codes named of each group of what was due, and of each of the others. */
const CODES_NAMED = 10;
const OTHERS_NAMED = 3;
/** Groups that are told besides those of what was due. */
const OTHERS: readonly RecordGroup[] = ['early', 'coming', ...FORECAST_GROUPS];

/** The record in words, with the codes it rests on. */
export function recordSummary(
  { query, against, whole }: VendorRecordOutcome,
  compared: readonly Compared[],
  setting: Setting,
): string {
  const { standing, format } = setting.messages;
  const { record } = standing;
  const { due, groups } = whole.by[against];
  const filters = cut(describe(queryLabels(query, setting), setting), setting.detail.title);
  const named = (label: string, figure: Figure, most: number): string =>
    `${label}: ${format.number(figure.count)} (${firstCodes(figure, setting, most)})`;
  const numbers = (wanted: readonly RecordGroup[], most: number): string =>
    capital(
      wanted
        .filter((group) => groups[group].count > 0)
        .map((group) => named(record.groups[group], groups[group], most))
        .join('; '),
    );
  const { moved, times, days } = whole.moved;
  return sentences(
    `${capital(filters)}, ${record.against[against]}`,
    record.lead(whole.total, due.count, groups.verified_on_time.count, groups.reported_on_time.count),
    numbers(DUE_GROUPS, CODES_NAMED),
    ...latenessLines(whole.by[against], setting, false),
    numbers(OTHERS, OTHERS_NAMED),
    moved.count === 0
      ? due.count === 0
        ? ''
        : record.noneMoved
      : `${named(capital(record.moved), moved, CODES_NAMED)}, ${record.movedDetail(times, days.total, days.median)}`,
    rereadLine(whole, setting),
    compared.slice(0, Math.max(LEAST_PARTIES, setting.detail.rows)).map(partyLine(against, setting)).join('; '),
  );
}

const partyLine =
  (against: VendorRecordOutcome['against'], setting: Setting) =>
  ({ party, record }: Compared): string => {
    const held = record?.by[against];
    const { nothingDue } = setting.messages.standing.record;
    const told = held === undefined || held.due.count === 0 ? nothingDue : keptIn(held.groups, setting);
    return `${setting.names.party(party)}: ${told}`;
  };
