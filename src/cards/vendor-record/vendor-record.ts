/** How promises were kept: the answer in a sentence, a bar of what was due, and numbers that lead to their lists. */
import { CODES_KEPT } from '../../domain/query/figure.js';
import type { VendorRecordOutcome } from '../../domain/outcome/outcome.js';
import type { MeasureQuery } from '../../domain/query/query.js';
import { DUE_GROUPS, type RecordGroup } from '../../domain/vendor-record/vendor-record.js';
import { measureChips } from '../parts/chips.js';
import { backButton, requestButton, type Drawing, type Setting } from '../drawing.js';
import { recordLinks } from '../sharing/download-links.js';
import { updateButton } from '../sharing/publish-buttons.js';
import { latenessLines } from './record-lateness.js';
import { partiesIn, partyRows } from './record-parties.js';
import { figureRow, type RecordRow } from './record-row.js';
import { precisionRows } from './record-precisions.js';
import { firstCodes } from './record-codes.js';
import { recordSummary } from './record-summary.js';
import { stackedBars } from '../counts/stacked-bars.js';

/** Told even where there are none. */
const ALWAYS: readonly RecordGroup[] = ['verified_on_time', 'open_late'];
const APART = [
  'coming',
  'forecast_met',
  'forecast_met_later',
  'forecast_passed',
  'forecast_coming',
  'without_day',
  'recurring',
  'other_kind',
  'proposed',
  'left_out',
] as const satisfies readonly RecordGroup[];

/** Rows of a card that has room for a list behind each number that is counted apart. */
const ROOM_FOR_LISTS = 6;

export function drawVendorRecord(outcome: VendorRecordOutcome, setting: Setting): Drawing {
  const { query, against, whole } = outcome;
  const { record } = setting.messages.standing;
  const again = (other: MeasureQuery) => ({ action: 'vendorRecord', input: { query: other, against } }) as const;
  const { chips, inWords } = measureChips(query, setting, again);
  const { due, groups } = whole.by[against];
  const bars = stackedBars(outcome, setting);
  const parties = partyRows(outcome, setting);
  const precisions = precisionRows(outcome, setting);
  const apart = groupLines(APART, outcome, setting);
  const roomy = setting.detail.rows >= ROOM_FOR_LISTS;
  const dueRows = due.count === 0 ? [] : groupLines(DUE_GROUPS, outcome, setting);
  return {
    template: 'vendor-record',
    data: {
      title: record.lead(whole.total, due.count, groups.verified_on_time.count, groups.reported_on_time.count),
      note: [record.against[against], ...inWords].join(' · '),
      chips,
      hasChips: chips.length > 0,
      chartTitle: record.due,
      bars,
      hasChart: bars.length > 0,
      due: dueRows,
      lateness: latenessLines(whole.by[against], setting, roomy).map((text) => ({ text })),
      moved: besideRows(outcome, setting),
      noneMoved: whole.moved.moved.count === 0 && due.count > 0 ? [{ text: record.noneMoved }] : [],
      partiesTitle: record.parties,
      hasParties: parties.rows.length > 0,
      parties: parties.rows,
      partiesLeft: parties.left,
      more: record.more,
      hasMore: precisions.rows.length + apart.length > 0,
      precisionTitle: record.precisionTitle,
      hasPrecisions: precisions.rows.length > 0,
      precisions: precisions.rows,
      precisionsLeft: precisions.left,
      apartTitle: record.apart,
      hasApart: apart.length > 0,
      apart: roomy ? apart : [],
      apartLine: roomy ? [] : [{ text: apart.map(({ label, count }) => `${label}: ${count}`).join(' · ') }],
      explanation: [record.explanation, ...longListNote(outcome, setting)].join(' '),
    },
    links: recordLinks(outcome, setting),
    summary: recordSummary(outcome, partiesIn(outcome), setting),
    buttons: [...backButton(setting), otherYardstick(outcome, setting), ...updateButton(query, setting)],
  };
}

function groupLines(
  wanted: readonly RecordGroup[],
  outcome: VendorRecordOutcome,
  setting: Setting,
): readonly RecordRow[] {
  const { record } = setting.messages.standing;
  const { groups } = outcome.whole.by[outcome.against];
  const shown = wanted.filter((group) => groups[group].count > 0 || ALWAYS.includes(group));
  const { verified, reported, partial, rejected } = outcome.whole.periods;
  const recorded = verified + reported + partial + rejected > 0;
  return shown.map((group) => {
    const detail = group === 'recurring' && recorded ? record.periods(verified, reported, partial, rejected) : '';
    return figureRow(outcome, { figure: group }, groups[group].count, { label: record.groups[group], detail }, setting);
  });
}

/** What is easily missed among what is not counted: done before its day is good news. */
const besideRows = (outcome: VendorRecordOutcome, setting: Setting): readonly RecordRow[] => [
  ...groupLines(['early'], outcome, setting),
  ...movedRows(outcome, setting),
  ...rereadRows(outcome, setting),
];

function movedRows(outcome: VendorRecordOutcome, setting: Setting): readonly RecordRow[] {
  const { moved, times, days } = outcome.whole.moved;
  const { record } = setting.messages.standing;
  if (moved.count === 0) return [];
  const detail = record.movedDetail(times, days.total, days.median);
  return [figureRow(outcome, { figure: 'moved' }, moved.count, { label: record.moved, detail }, setting)];
}

function rereadRows(outcome: VendorRecordOutcome, setting: Setting): readonly RecordRow[] {
  const { reread } = outcome.whole;
  const { standing } = setting.messages;
  if (reread.count === 0) return [];
  const told = { label: standing.record.reread, detail: firstCodes(reread, setting) };
  return [figureRow(outcome, { figure: 'reread' }, reread.count, told, setting)];
}

/** Said where some number is larger than its list. */
function longListNote({ whole, against }: VendorRecordOutcome, setting: Setting): readonly string[] {
  const { groups, due } = whole.by[against];
  const figures = [due, whole.moved.moved, whole.reread, ...Object.values(groups)];
  return figures.some(({ count }) => count > CODES_KEPT) ? [setting.messages.standing.record.longList(CODES_KEPT)] : [];
}

function otherYardstick({ query, against }: VendorRecordOutcome, setting: Setting) {
  const other = against === 'first' ? 'current' : 'first';
  const request = { action: 'vendorRecord', input: { query, against: other } } as const;
  return requestButton(setting.messages.standing.record.other[against], request, setting);
}
