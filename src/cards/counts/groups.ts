/** The groups of a count: as clickable rows with a bar, and as a chart. */
import type { ActionRequest } from '../../actions/requests.js';
import { DEADLINE_KINDS } from '../../domain/measure/deadline.js';
import { isInvestigationCode, isParty, isPersonId, isRiskCode, isVendorCode } from '../../domain/register/codes.js';
import { isTimeDimension } from '../../domain/query/facets.js';
import { MEASURE_STATES, NATURES } from '../../domain/measure/measure.js';
import {
  MAX_CRITERIA,
  narrowed,
  type Criterion,
  type Dimension,
  type Group,
  type MeasureQuery,
  type RiskDimension,
  type RiskQuery,
} from '../../domain/query/query.js';
import { RISK_LEVELS, RISK_STATUSES } from '../../domain/risk/risk.js';
import { cut, NO_CLICK, type Setting } from '../drawing.js';
import { shortTimeLabel, spanOf, timeLabel } from './time-groups.js';
import { requestClick, type Click } from '../verbs.js';

/** A row of a table of numbers. */
export interface GroupRow {
  readonly label: string;
  readonly count: string;
  /** As many blocks as fit the share of the largest group. */
  readonly bar: string;
  readonly hasBar: boolean;
  readonly clickable: boolean;
  readonly click: Click;
}

/** A part of a chart. */
export interface ChartPart {
  readonly label: string;
  /** With its number, which not every chart draws. */
  readonly legend: string;
  readonly value: number;
  readonly color: string;
}

/** In the order of the parts: none that stands for good or bad. */
const COLORS = [
  'categoricalBlue',
  'categoricalTeal',
  'categoricalMarigold',
  'categoricalPurple',
  'categoricalLightBlue',
  'categoricalLavender',
] as const;

/** Blocks of the longest bar. */
const BAR_LENGTH = 20;
const BLOCK = '━';

/** `toRequest` tells what a group stands for; null where a click cannot say it. */
export function groupRows(
  groups: readonly Group[],
  label: (key: string | null) => string,
  toRequest: (key: string | null) => ActionRequest | null,
  setting: Setting,
): readonly GroupRow[] {
  const { messages, detail, language } = setting;
  const shown = groups.slice(0, detail.rows);
  const largest = Math.max(1, ...shown.map(({ count }) => count));
  return shown.map(({ key, count }) => {
    const request = toRequest(key);
    const text = cut(label(key), detail.title);
    const click = request === null ? null : requestClick(request, language);
    const fits = click !== null && JSON.stringify(click.data).length <= Math.max(200, detail.click);
    return {
      label: text,
      count: messages.format.number(count),
      bar: count === 0 ? '' : BLOCK.repeat(Math.max(1, Math.round((count / largest) * BAR_LENGTH))),
      hasBar: count > 0,
      clickable: fits,
      click: fits ? click : NO_CLICK,
    };
  });
}

export const chartData = (rows: readonly GroupRow[], groups: readonly Group[]): readonly ChartPart[] =>
  rows.map(({ label, count }, index) => ({
    label,
    legend: `${label}: ${count}`,
    value: groups[index]?.count ?? 0,
    color: COLORS[index % COLORS.length] ?? COLORS[0],
  }));

/** A bar of a chart in time. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** One bar for each stretch of time that is shown; what has no date is told in the rows alone, as it would stand above all of time. */
export const timeBars = (groups: readonly Group[], setting: Setting): readonly Bar[] =>
  groups
    .slice(0, setting.detail.rows)
    .flatMap(({ key, count }) => (key === null ? [] : [{ label: shortTimeLabel(key, setting), value: count }]));

/** Steps of the axis beside the bars: clients draw five lines from nought up. */
const AXIS_STEPS = 4;

/** Where that axis ends: no lower than the highest bar, with a whole number at every line, as there are no three quarters of a measure. */
export function axisTop(bars: readonly Bar[]): number {
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  return Math.ceil(highest / AXIS_STEPS) * AXIS_STEPS;
}

/** "Microsoft", "toegezegd", "hoog": what the key of a group stands for. */
export function measureGroupLabel(by: Dimension, key: string | null, setting: Setting): string {
  const {
    messages: { words },
    names,
  } = setting;
  if (key === null) return words.noKey[by];
  if (isTimeDimension(by)) return timeLabel(key, setting);
  const vocabulary: Partial<Record<Dimension, Readonly<Record<string, string>>>> = {
    nature: words.natures,
    state: words.states,
    kind: words.kinds,
    riskLevel: words.levels,
  };
  if (by === 'obligor') return names.party(key);
  if (by === 'vendor') return names.vendor(key);
  if (by === 'owner') return names.person(key) ?? key;
  return vocabulary[by]?.[key] ?? key;
}

export function riskGroupLabel(by: RiskDimension, key: string | null, { messages: { words }, names }: Setting): string {
  if (by === 'vendor' && key !== null) return names.vendor(key);
  const vocabulary: Partial<Record<RiskDimension, Readonly<Record<string, string>>>> = {
    level: words.levels,
    status: words.statuses,
  };
  return key === null ? '' : (vocabulary[by]?.[key] ?? key);
}

/** The list behind a group, or null where no criterion says it. */
export function listOfGroup(query: MeasureQuery, by: Dimension, key: string | null): ActionRequest | null {
  const criterion = criterionOf(by, key);
  if (criterion === null || query.criteria.length >= MAX_CRITERIA) return null;
  return { action: 'listMeasures', input: { query: narrowed(query, criterion), offset: 0 } };
}

function criterionOf(by: Dimension, key: string | null): Criterion | null {
  if (key === null) return by === 'owner' ? { field: 'owner', anyOf: [null] } : withoutKey(by);
  switch (by) {
    case 'vendor':
      return isVendorCode(key) ? { field: by, anyOf: [key] } : null;
    case 'investigation':
      return isInvestigationCode(key) ? { field: by, anyOf: [key] } : null;
    case 'obligor':
      return isParty(key) ? { field: by, anyOf: [key] } : null;
    case 'risk':
      return isRiskCode(key) ? { field: by, anyOf: [key] } : null;
    case 'owner':
      return isPersonId(key) ? { field: by, anyOf: [key] } : null;
    case 'year':
    case 'quarter':
    case 'month':
      return timeCriterion(key);
    default:
      return enumCriterion(by, key);
  }
}

const withoutKey = (by: Dimension): Criterion | null =>
  by === 'risk' || by === 'riskLevel' ? { field: 'anyRisk', not: true } : null;

function timeCriterion(key: string): Criterion | null {
  const span = spanOf(key);
  return span === undefined ? null : { field: 'period', ...span };
}

function enumCriterion(by: 'nature' | 'state' | 'kind' | 'riskLevel', key: string): Criterion | null {
  const nature = NATURES.find((one) => one === key);
  const state = MEASURE_STATES.find((one) => one === key);
  const kind = DEADLINE_KINDS.find((one) => one === key);
  const level = RISK_LEVELS.find((one) => one === key);
  if (by === 'nature') return nature === undefined ? null : { field: by, anyOf: [nature] };
  if (by === 'state') return state === undefined ? null : { field: by, anyOf: [state] };
  if (by === 'kind') return kind === undefined ? null : { field: by, anyOf: [kind] };
  return level === undefined ? null : { field: by, anyOf: [level] };
}

export function listOfRiskGroup(query: RiskQuery, by: RiskDimension, key: string | null): ActionRequest | null {
  const level = RISK_LEVELS.find((one) => one === key);
  const status = RISK_STATUSES.find((one) => one === key);
  const narrower =
    by === 'level' && level !== undefined
      ? { ...query, level: [level] }
      : by === 'status' && status !== undefined
        ? { ...query, status: [status] }
        : by === 'investigation' && key !== null && isInvestigationCode(key)
          ? { ...query, investigation: [key] }
          : null;
  return narrower === null ? null : { action: 'listRisks', input: { query: narrower, offset: 0 } };
}
