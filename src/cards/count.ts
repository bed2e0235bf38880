/** How many, in all and per group. */
import type { CountOutcome, RiskCountOutcome } from '../domain/outcome.js';
import type { MeasureQuery, RiskQuery } from '../domain/query.js';
import { measureChips, riskChips, type Chips } from './chips.js';
import { backButton, cut, requestButton, type Button, type Drawing, type Setting } from './drawing.js';
import { describe, queryLabels, riskLabels } from './filter-words.js';
import {
  chartData,
  groupRows,
  listOfGroup,
  listOfRiskGroup,
  measureGroupLabel,
  riskGroupLabel,
  type GroupRow,
  type ChartPart,
} from './groups.js';
import { sentences } from './sentences.js';

/** Codes named beside a number. */
const CODES_NAMED = 10;

export function drawCount(outcome: CountOutcome, setting: Setting): Drawing {
  const { query, by, groups, total } = outcome;
  const { messages } = setting;
  const rows =
    by === null
      ? []
      : groupRows(
          groups,
          (key) => measureGroupLabel(by, key, setting),
          (key) => listOfGroup(query, by, key),
          setting,
        );
  const again = (narrower: MeasureQuery) => ({ action: 'countMeasures', input: { query: narrower, by } }) as const;
  const list = { action: 'listMeasures', input: { query, offset: 0 } } as const;
  return drawNumber(
    {
      total,
      unit: messages.lists.countOf(total),
      none: messages.lists.noMeasures,
      per: by === null ? '' : messages.lists.per(messages.words.dimensions[by]),
      rows,
      slices: chartData(rows, groups),
      left: groups.length - rows.length,
      codes: outcome.codes,
      chips: measureChips(query, setting, again),
      filters: describe(queryLabels(query, setting), setting),
      list: total === 0 ? [] : [requestButton(messages.buttons.list, list, setting)],
    },
    setting,
  );
}

export function drawRiskCount(outcome: RiskCountOutcome, setting: Setting): Drawing {
  const { query, by, groups, total } = outcome;
  const { messages } = setting;
  const rows =
    by === null
      ? []
      : groupRows(
          groups,
          (key) => riskGroupLabel(by, key, setting),
          (key) => listOfRiskGroup(query, by, key),
          setting,
        );
  const again = (narrower: RiskQuery) => ({ action: 'countRisks', input: { query: narrower, by } }) as const;
  const list = { action: 'listRisks', input: { query, offset: 0 } } as const;
  const labels = riskLabels(query, setting).map(([, label]) => label);
  return drawNumber(
    {
      total,
      unit: messages.lists.countOfRisks(total),
      none: messages.lists.noRisks,
      per: by === null ? '' : messages.lists.per(messages.words.riskDimensions[by]),
      rows,
      slices: chartData(rows, groups),
      left: groups.length - rows.length,
      codes: outcome.codes,
      chips: riskChips(query, setting, again),
      filters: describe(labels, setting),
      list: total === 0 ? [] : [requestButton(messages.buttons.list, list, setting)],
    },
    setting,
  );
}

/** A number with what it rests on, of measures or of risks. */
interface Counted {
  readonly total: number;
  /** "maatregelen" */
  readonly unit: string;
  readonly none: string;
  /** "Per partij"; empty without groups. */
  readonly per: string;
  readonly rows: readonly GroupRow[];
  readonly slices: readonly ChartPart[];
  /** Groups that were left out. */
  readonly left: number;
  readonly codes: readonly string[];
  readonly chips: Chips;
  readonly filters: string;
  readonly list: readonly Button[];
}

function drawNumber(counted: Counted, setting: Setting): Drawing {
  const { total, unit, rows, slices, chips, none, per } = counted;
  const { format, lists } = setting.messages;
  const named = counted.codes.slice(0, CODES_NAMED);
  const codes = named.length === 0 ? '' : lists.restsOn(format.andMore(named, total - named.length));
  const note = [...chips.fixed, total === 0 ? none : ''].filter((part) => part !== '').join(' · ');
  const moreGroups = counted.left > 0 && rows.length > 0 ? lists.moreGroups(counted.left) : '';
  const grouped = rows.map(({ label, count }) => `${label}: ${count}`).join(', ');
  return {
    template: 'count',
    data: {
      title: `${format.number(total)} ${unit}`,
      chips: chips.chips,
      hasChips: chips.chips.length > 0,
      note,
      hasNote: note !== '',
      per,
      rows,
      hasRows: rows.length > 0,
      slices,
      moreGroups,
      hasMoreGroups: moreGroups !== '',
      hasChart: slices.length > 1,
      codes,
      hasCodes: codes !== '',
    },
    summary: sentences(
      `${format.number(total)} ${unit} (${cut(counted.filters, setting.detail.title)})`,
      total === 0 ? none : '',
      grouped,
      codes,
    ),
    buttons: [...backButton(setting), ...counted.list],
  };
}
