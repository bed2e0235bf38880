/** Where nothing was found: the nearest questions that find something, each as a row that asks it. */
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { NearestQuestion } from '../../domain/outcome/remarks.js';
import { button, cut, type Button, type Setting } from '../drawing.js';
import { describe, queryLabels, riskLabels } from './filter-words.js';
import { requestClick } from '../verbs.js';

/** Characters of a row's words, without its number. */
const TITLE_LENGTH = 60;
/** Characters of a row's data; one that weighs more is left out. */
const MAX_WEIGHT = 1500;

export function nearestButtons(outcome: Outcome, setting: Setting): readonly Button[] {
  if (!('nearest' in outcome) || outcome.type === 'unknownCode') return [];
  return outcome.nearest
    .map((question) => button(titleOf(question, setting), clickOf(question, setting)))
    .filter(({ data }) => JSON.stringify(data).length <= MAX_WEIGHT);
}

/** The same for the summary; empty where nothing is offered. */
export const nearestWords = (offered: readonly Button[], { messages }: Setting): string =>
  offered.length === 0 ? '' : `${messages.lists.nearest} ${offered.map(({ title }) => title).join('; ')}.`;

/** "Microsoft · te laat: 7 maatregelen" */
function titleOf(question: NearestQuestion, setting: Setting): string {
  const { lists } = setting.messages;
  const risks = question.of === 'risks';
  const labels = risks
    ? riskLabels(question.query, setting).map(([label]) => label)
    : queryLabels(question.query, setting);
  const found = risks ? lists.risks(question.total) : lists.measures(question.total);
  return `${cut(describe(labels, setting), TITLE_LENGTH)}: ${found}`;
}

const clickOf = (question: NearestQuestion, { language }: Setting) =>
  requestClick(
    question.of === 'risks'
      ? { action: 'listRisks', input: { query: question.query, offset: 0 } }
      : { action: 'listMeasures', input: { query: question.query, offset: 0 } },
    language,
  );
