/** How many, in all and per group. */
import type { ActionRequest } from '../../actions/requests.js';
import { isTimeDimension } from '../../domain/query/facets.js';
import type { CountOutcome } from '../../domain/outcome/measure-outcome.js';
import type { RiskCountOutcome } from '../../domain/outcome/risk-outcome.js';
import type { PlainCount } from '../../domain/query/plain-count.js';
import type { Group, MeasureQuery, RiskQuery } from '../../domain/query/query.js';
import { measureChips, riskChips, type Chips } from '../parts/chips.js';
import { backButton, cut, requestButton, type Drawing, type Setting } from '../drawing.js';
import { describe, queryLabels, riskLabels } from '../asking/filter-words.js';
import {
  axisTop,
  chartData,
  groupRows,
  listOfGroup,
  listOfRiskGroup,
  measureGroupLabel,
  riskGroupLabel,
  timeBars,
} from './groups.js';
import { sentences } from '../parts/sentences.js';
import { inTime } from './time-groups.js';

/** Codes named beside a number. */
const CODES_NAMED = 10;

export function drawCount(outcome: CountOutcome, setting: Setting): Drawing {
  return outcome.also === undefined ? drawOneCount(outcome, setting) : drawCounts([outcome, ...outcome.also], setting);
}

/** Several numbers, each with what it was counted by, and a click to the list behind it. */
function drawCounts(counts: readonly PlainCount[], setting: Setting): Drawing {
  const { format, lists } = setting.messages;
  const said = counts.map(({ query, total, codes }) => {
    const named = codes.slice(0, CODES_NAMED);
    const rest = named.length === 0 ? lists.noMeasures : `${format.andMore(named, total - named.length)}.`;
    return { label: describe(queryLabels(query, setting), setting), total, rest };
  });
  const listOf = (key: string | null): ActionRequest | null => {
    const query = counts[Number(key)]?.query;
    return query === undefined ? null : { action: 'listMeasures', input: { query, offset: 0 } };
  };
  const groups = counts.map(({ total }, at): Group => ({ key: String(at), count: total }));
  const rows = groupRows(groups, (key) => said[Number(key)]?.label ?? '', listOf, setting);
  return {
    template: 'count',
    data: {
      ...NO_CHART,
      title: lists.counts,
      rows,
      hasRows: true,
      codes: said.map(({ label, rest }) => `${label}: ${rest}`).join(' '),
      hasCodes: true,
    },
    summary: sentences(
      ...said.flatMap(({ label, total, rest }) => [
        `${format.number(total)} ${lists.countOf(total)} (${cut(label, setting.detail.title)})`,
        rest,
      ]),
    ),
    buttons: backButton(setting),
  };
}
const NO_CHART = {
  chips: [],
  hasChips: false,
  note: '',
  hasNote: false,
  per: '',
  slices: [],
  bars: [],
  barsTop: 0,
  moreGroups: '',
  hasMoreGroups: false,
  hasDonut: false,
  hasBars: false,
};

function drawOneCount({ query, by, ...outcome }: CountOutcome, setting: Setting): Drawing {
  const inOrder = by !== null && isTimeDimension(by);
  const counted = inOrder ? { ...outcome, groups: inTime(outcome.groups) } : outcome;
  const { lists, words } = setting.messages;
  const again = (narrower: MeasureQuery) => ({ action: 'countMeasures', input: { query: narrower, by } }) as const;
  return drawNumber(
    {
      ...counted,
      unit: lists.countOf(counted.total),
      none: lists.noMeasures,
      grouping: by && {
        per: lists.per(words.dimensions[by]),
        label: (key) => measureGroupLabel(by, key, setting),
        list: (key) => listOfGroup(query, by, key),
        isTime: inOrder,
      },
      chips: measureChips(query, setting, again),
      labels: queryLabels(query, setting),
      list: { action: 'listMeasures', input: { query, offset: 0 } },
    },
    setting,
  );
}

export function drawRiskCount({ query, by, ...counted }: RiskCountOutcome, setting: Setting): Drawing {
  const { lists, words } = setting.messages;
  const again = (narrower: RiskQuery) => ({ action: 'countRisks', input: { query: narrower, by } }) as const;
  return drawNumber(
    {
      ...counted,
      unit: lists.countOfRisks(counted.total),
      none: lists.noRisks,
      grouping: by && {
        per: lists.per(words.riskDimensions[by]),
        label: (key) => riskGroupLabel(by, key, setting),
        list: (key) => listOfRiskGroup(query, by, key),
      },
      chips: riskChips(query, setting, again),
      labels: riskLabels(query, setting).map(([label]) => label),
      list: { action: 'listRisks', input: { query, offset: 0 } },
    },
    setting,
  );
}

/** What the groups stand for. */
interface Grouping {
  /** "Per partij" */
  readonly per: string;
  readonly label: (key: string | null) => string;
  /** The list behind a group; null where no query says it. */
  readonly list: (key: string | null) => ActionRequest | null;
  /** They follow each other. */
  readonly isTime?: boolean;
}

/** A number with what it rests on, of measures or of risks. */
interface Counted {
  readonly total: number;
  readonly groups: readonly Group[];
  readonly codes: readonly string[];
  /** "maatregelen" */
  readonly unit: string;
  readonly none: string;
  readonly grouping: Grouping | null;
  readonly chips: Chips;
  /** How the question was read. */
  readonly labels: readonly string[];
  /** What was counted. */
  readonly list: ActionRequest;
}

function drawNumber(counted: Counted, setting: Setting): Drawing {
  const { total, unit, none, groups, grouping, chips } = counted;
  const { format, lists, buttons } = setting.messages;
  const rows = grouping === null ? [] : groupRows(groups, grouping.label, grouping.list, setting);
  const isTime = grouping?.isTime === true;
  const slices = isTime ? [] : chartData(rows, groups);
  const bars = isTime ? timeBars(groups, setting) : [];
  const left = groups.length - rows.length;
  const named = counted.codes.slice(0, CODES_NAMED);
  const codes = named.length === 0 ? '' : lists.restsOn(format.andMore(named, total - named.length));
  const note = [...chips.inWords, total === 0 ? none : ''].filter((part) => part !== '').join(' · ');
  const moreGroups = left > 0 && rows.length > 0 ? lists.moreGroups(left) : '';
  return {
    template: 'count',
    data: {
      title: `${format.number(total)} ${unit}`,
      chips: chips.chips,
      hasChips: chips.chips.length > 0,
      note,
      hasNote: note !== '',
      per: grouping?.per ?? '',
      rows,
      hasRows: rows.length > 0,
      slices,
      bars,
      barsTop: axisTop(bars),
      moreGroups,
      hasMoreGroups: moreGroups !== '',
      hasDonut: slices.length > 1,
      hasBars: bars.length > 1,
      codes,
      hasCodes: codes !== '',
    },
    summary: sentences(
      `${format.number(total)} ${unit} (${cut(describe(counted.labels, setting), setting.detail.title)})`,
      total === 0 ? none : '',
      rows.map(({ label, count }) => `${label}: ${count}`).join(', '),
      codes,
    ),
    buttons: [...backButton(setting), ...(total === 0 ? [] : [requestButton(buttons.list, counted.list, setting)])],
  };
}
