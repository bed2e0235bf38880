/** The filters of an answer, each with one click to take it away. */
import type { ActionRequest } from '../../actions/requests.js';
import { without, type MeasureQuery, type RiskQuery } from '../../domain/query/query.js';
import { button, cut, type Button, type Setting } from '../drawing.js';
import { asOfLabel, criterionLabel, riskLabels } from '../asking/filter-words.js';
import { requestClick } from '../verbs.js';

export interface Chips {
  readonly chips: readonly Button[];
  /** Filters that no button says whole: too long for one, or the rest of the query would not fit into the card. */
  readonly inWords: readonly string[];
}

/** Clients show six buttons of a set at the most. */
const MAX_CHIPS = 6;
/** Characters of a filter on a button: in a narrow pane a longer one is cut off without a sign. */
const MAX_LABEL = 28;

/** What it is called, and the question without it. */
export type Filter = readonly [label: string, rest: ActionRequest];

/** `toRequest` asks the same with another query; `others`: what else narrows the answer, which comes first. */
export function measureChips(
  query: MeasureQuery,
  setting: Setting,
  toRequest: (query: MeasureQuery) => ActionRequest,
  others: readonly Filter[] = [],
): Chips {
  const own = query.criteria.map((criterion, index): Filter => [
    criterionLabel(criterion, setting),
    toRequest(without(query, index)),
  ]);
  const filters = [...others, ...own];
  const { asOf, ...today } = query;
  return chipsOf(asOf === undefined ? filters : [...filters, [asOfLabel(asOf, setting), toRequest(today)]], setting);
}

export function riskChips(query: RiskQuery, setting: Setting, toRequest: (query: RiskQuery) => ActionRequest): Chips {
  const filters = riskLabels(query, setting).map(([label, rest]): Filter => [label, toRequest(rest)]);
  return chipsOf(filters, setting);
}

function chipsOf(filters: readonly Filter[], setting: Setting): Chips {
  const { detail, language, messages } = setting;
  const made = filters.map(([label, rest]) => ({ label, click: requestClick(rest, language) }));
  const fits = ({ click }: (typeof made)[number]) => JSON.stringify(click.data).length <= detail.click;
  const clickable = made.filter(fits).slice(0, MAX_CHIPS);
  const saysWhole = (one: (typeof made)[number]) => clickable.includes(one) && one.label.length <= MAX_LABEL;
  return {
    chips: clickable.map(({ label, click }) => button(messages.filters.undo(cut(label, MAX_LABEL)), click)),
    inWords: made.filter((one) => !saysWhole(one)).map(({ label }) => label),
  };
}
