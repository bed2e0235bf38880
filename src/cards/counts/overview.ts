/** How all promises stand, in numbers that lead to their lists. */
import type { OverviewOutcome } from '../../domain/outcome/measure-outcome.js';
import { MAX_CRITERIA, narrowed, risksOf, type Group, type MeasureQuery } from '../../domain/query/query.js';
import type { DerivedWord } from '../../domain/measure/words.js';
import { capital } from '../../locales/write.js';
import { measureChips } from '../parts/chips.js';
import { dashboardLink } from '../sharing/dashboard-link.js';
import { backButton, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { describe, queryLabels } from '../asking/filter-words.js';
import { chartData, groupRows, listOfGroup, measureGroupLabel } from './groups.js';
import type { Color } from '../parts/marks.js';
import { statusCounts } from '../risk/risk-list.js';
import { sentences } from '../parts/sentences.js';
import { requestClick } from '../verbs.js';

/** The numbers of the overview, three beside each other. */
const KEY_WORDS: readonly (readonly DerivedWord[])[] = [
  ['open', 'overdue', 'expectation_passed'],
  ['due_now', 'due_soon', 'awaiting_verification'],
];
/** Numbers that ask for attention when they are not zero. */
const COLORS: Readonly<Partial<Record<DerivedWord, Color>>> = { overdue: 'Attention' };

const overviewOf = (query: MeasureQuery) => ({ action: 'overview', input: { query } }) as const;
const listOf = (query: MeasureQuery) => ({ action: 'listMeasures', input: { query, offset: 0 } }) as const;

export function drawOverview(outcome: OverviewOutcome, setting: Setting): Drawing {
  const { query, total, today, obligors, states } = outcome;
  const { messages, detail } = setting;
  const { overview, measures } = messages.lists;
  const { chips, inWords } = measureChips(query, setting, overviewOf);
  const label = (key: string | null) => measureGroupLabel('obligor', key, setting);
  const rows = groupRows(obligors, label, (key) => listOfGroup(query, 'obligor', key), setting);
  const note = [overview.subtitle(measures(total), messages.format.day(today)), ...inWords].join(' · ');
  return {
    template: 'overview',
    data: {
      title: overview.title,
      note,
      chips,
      hasChips: chips.length > 0,
      numbers: KEY_WORDS.map((words) => ({ cells: words.map((word) => keyNumber(word, outcome, setting)) })),
      party: overview.perParty,
      rows,
      slices: chartData(rows, obligors),
      hasRows: rows.length > 0,
      statesTitle: overview.states,
      states: stateLine(states.slice(0, detail.rows), setting),
      hasStates: states.length > 0,
      risksTitle: overview.risks,
      risks: riskLine(outcome, setting),
    },
    summary: overviewSummary(outcome, setting),
    links: dashboardLink(query, setting),
    buttons: [...backButton(setting), ...listButtons(outcome, setting)],
  };
}

function keyNumber(word: DerivedWord, { words, query }: OverviewOutcome, setting: Setting) {
  const { messages, language } = setting;
  const count = words.get(word) ?? 0;
  const full = query.criteria.length >= MAX_CRITERIA;
  const request = listOf(full ? query : narrowed(query, { field: 'word', anyOf: [word] }));
  const label = messages.words.derived[word];
  const click = requestClick(request, language);
  return {
    count: messages.format.number(count),
    label,
    color: count === 0 ? 'Default' : (COLORS[word] ?? 'Default'),
    click,
  };
}

const stateLine = (states: readonly Group[], setting: Setting): string =>
  states
    .map(({ key, count }) => `${measureGroupLabel('state', key, setting)} ${setting.messages.format.number(count)}`)
    .join(' · ');

function riskLine({ risks }: OverviewOutcome, setting: Setting): string {
  const total = Object.values(risks).reduce((sum, count) => sum + count, 0);
  const { lists } = setting.messages;
  return total === 0 ? lists.noRisks : `${lists.risks(total)}: ${statusCounts(risks, setting)}`;
}

function listButtons({ query }: OverviewOutcome, setting: Setting): readonly Button[] {
  const { buttons, words } = setting.messages;
  const open = query.criteria.length < MAX_CRITERIA ? narrowed(query, { field: 'word', anyOf: ['open'] }) : query;
  const perMonth = capital(buttons.perDimension(words.derived.open, words.dimensions.month));
  return [
    requestButton(buttons.allMeasures, listOf(query), setting),
    requestButton(perMonth, { action: 'countMeasures', input: { query: open, by: 'month' } }, setting),
    requestButton(buttons.allRisks, { action: 'listRisks', input: { query: risksOf(query), offset: 0 } }, setting),
  ];
}

function overviewSummary(outcome: OverviewOutcome, setting: Setting): string {
  const { words, query, total, today } = outcome;
  const { messages } = setting;
  const { lists, format } = messages;
  const numbers = KEY_WORDS.flat().map(
    (word) => `${format.number(words.get(word) ?? 0)} ${messages.words.derived[word]}`,
  );
  const filters = describe(queryLabels(query, setting), setting);
  return sentences(
    `${lists.overview.subtitle(lists.measures(total), format.day(today))} (${filters}): ${numbers.join(', ')}`,
    riskLine(outcome, setting),
  );
}
