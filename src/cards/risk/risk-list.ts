/** A page of risks. */
import type { ActionRequest } from '../../actions/requests.js';
import type { RiskListOutcome } from '../../domain/outcome/risk-outcome.js';
import type { RiskQuery } from '../../domain/query/query.js';
import { RISK_STATUSES } from '../../domain/risk/risk.js';
import { riskChips } from '../parts/chips.js';
import { backButton, requestButton, type Drawing, type Setting } from '../drawing.js';
import { describe, riskLabels } from '../asking/filter-words.js';
import { lightBack } from '../measure/measure-row.js';
import { pageButtons } from '../parts/paging.js';
import { riskRow } from './risk-row.js';
import { sentences } from '../parts/sentences.js';

const EVERYTHING: ActionRequest = { action: 'listRisks', input: { query: {}, offset: 0 } };

const listOf = (query: RiskQuery, offset = 0) => ({ action: 'listRisks', input: { query, offset } }) as const;

export function drawRiskList(outcome: RiskListOutcome, setting: Setting): Drawing {
  const { query, total, offset } = outcome;
  const { messages, detail } = setting;
  const views = outcome.rows.slice(0, detail.rows);
  const { chips, inWords } = riskChips(query, setting, listOf);
  const back = lightBack(listOf(query, offset), setting);
  const note = listNote(outcome, views.length, inWords, setting);
  const narrowed = Object.keys(query).length > 0;
  return {
    template: 'risk-list',
    data: {
      title: total === 0 ? messages.lists.noRisks : messages.lists.risks(total),
      note,
      hasNote: note !== '',
      chips,
      hasChips: chips.length > 0,
      rows: views.map((view) => riskRow(view, setting, back, true)),
    },
    summary: listSummary(
      outcome,
      views.map(({ risk }) => risk.code),
      setting,
    ),
    buttons: [
      ...backButton(setting),
      ...pageButtons(outcome, views.length, setting, (start) => listOf(query, start)),
      ...(total === 0 && narrowed ? [requestButton(messages.buttons.allRisks, EVERYTHING, setting)] : []),
    ],
  };
}

/** "6 open, 1 gemitigeerd"; statuses that no risk has are left out. */
export const statusCounts = (statuses: RiskListOutcome['statuses'], { messages }: Setting): string =>
  RISK_STATUSES.filter((status) => statuses[status] > 0)
    .map((status) => messages.risks.statusCount(messages.words.statuses[status], statuses[status]))
    .join(', ');

const filtersOf = (query: RiskQuery, setting: Setting): string =>
  describe(
    riskLabels(query, setting).map(([label]) => label),
    setting,
  );

function listNote(outcome: RiskListOutcome, shown: number, inWords: readonly string[], setting: Setting): string {
  const { query, total, offset, statuses } = outcome;
  const { lists } = setting.messages;
  if (total === 0) return lists.searched(filtersOf(query, setting));
  const page = shown === 0 ? lists.pageGone : lists.page(offset + 1, offset + shown, total);
  return [statusCounts(statuses, setting), ...(shown === total ? [] : [page]), ...inWords].join(' · ');
}

function listSummary(outcome: RiskListOutcome, codes: readonly string[], setting: Setting): string {
  const { query, total, offset, statuses } = outcome;
  const { lists, format } = setting.messages;
  const filters = filtersOf(query, setting);
  if (total === 0) return sentences(lists.noRisks, lists.searched(filters));
  const place = offset > 0 && codes.length > 0 ? `${lists.page(offset + 1, offset + codes.length, total)}: ` : '';
  const rows = codes.length === 0 ? lists.pageGone : format.andMore(codes, total - offset - codes.length);
  return sentences(`${lists.risks(total)} (${filters}): ${statusCounts(statuses, setting)}`, `${place}${rows}`);
}
