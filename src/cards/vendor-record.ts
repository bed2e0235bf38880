/** How promises were kept, as a number for each group that leads to its list. */
import type { ActionRequest } from '../actions/requests.js';
import type { RecordCount, VendorRecordOutcome } from '../domain/outcome.js';
import { MAX_CRITERIA, MAX_VALUES, narrowed, type MeasureQuery } from '../domain/query.js';
import type { RecordGroup } from '../domain/vendor-record.js';
import { measureChips } from './chips.js';
import { backButton, requestButton, type Drawing, type Setting } from './drawing.js';
import { describe, queryLabels } from './filter-words.js';
import { chartData, groupRows } from './groups.js';
import { sentences } from './sentences.js';

/** Codes of each group named in a sentence. */
const CODES_NAMED = 10;

export function drawVendorRecord(outcome: VendorRecordOutcome, setting: Setting): Drawing {
  const { query, against, counts } = outcome;
  const { record } = setting.messages.standing;
  const again = (narrower: MeasureQuery) => ({ action: 'vendorRecord', input: { query: narrower, against } }) as const;
  const { chips, fixed } = measureChips(query, setting, again);
  const groups = counts.filter(isWorthARow).map(({ group, count }) => ({ key: group, count }));
  const label = (key: string | null) => labelOf(key, counts, setting);
  const rows = groupRows(groups, label, (key) => listOf(key, outcome), setting);
  const slices = chartData(rows, groups).filter(({ value }) => value > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const note = [record.against[against], ...fixed].join(' · ');
  return {
    template: 'count',
    data: {
      title: setting.messages.lists.measures(total),
      moreGroups: '',
      hasMoreGroups: false,
      chips,
      hasChips: chips.length > 0,
      note,
      hasNote: true,
      per: record.title,
      rows,
      hasRows: rows.length > 0,
      slices,
      hasChart: slices.length > 1,
      codes: record.explanation,
      hasCodes: true,
    },
    summary: recordSummary(outcome, setting),
    buttons: [...backButton(setting), otherYardstick(outcome, setting)],
  };
}

/** The group without a deadline is told only where there is something in it. */
const isWorthARow = ({ group, count }: RecordCount): boolean => group !== 'kept_undated' || count > 0;

function labelOf(key: string | null, counts: readonly RecordCount[], { messages }: Setting): string {
  const found = counts.find(({ group }) => group === key);
  return found === undefined ? '' : messages.standing.record.groups[found.group];
}

/** The list behind a number, by its codes; null where there are too many to name. */
function listOf(key: string | null, { query, counts, against }: VendorRecordOutcome): ActionRequest | null {
  const found = counts.find(({ group }) => group === key);
  if (found === undefined || found.count === 0 || found.count > MAX_VALUES) return null;
  if (query.criteria.length >= MAX_CRITERIA) return null;
  const isOverdue = found.group === 'open_late' && against === 'current';
  const narrower = narrowed(
    query,
    isOverdue ? { field: 'word', anyOf: ['overdue'] } : { field: 'code', anyOf: [...found.codes] },
  );
  return { action: 'listMeasures', input: { query: narrower, offset: 0 } };
}

function otherYardstick({ query, against }: VendorRecordOutcome, setting: Setting) {
  const other = against === 'first' ? 'current' : 'first';
  const request = { action: 'vendorRecord', input: { query, against: other } } as const;
  return requestButton(setting.messages.standing.record.other[against], request, setting);
}

function recordSummary({ query, against, counts }: VendorRecordOutcome, setting: Setting): string {
  const { standing, format } = setting.messages;
  const filters = describe(queryLabels(query, setting), setting);
  const parts = counts.filter(isWorthARow).map(({ group, count, codes }) => {
    const named = codes.slice(0, CODES_NAMED);
    const list = named.length === 0 ? '' : ` (${format.andMore(named, count - named.length)})`;
    return `${standing.record.groups[group satisfies RecordGroup]}: ${format.number(count)}${list}`;
  });
  return sentences(`${standing.record.title} ${filters}, ${standing.record.against[against]}`, parts.join('; '));
}
