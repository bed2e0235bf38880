/** Where nothing was found: the nearest questions that find something, each as a row that asks it. */
import type { ActionRequest } from '../../actions/requests.js';
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
  const [labels, found] = labelsOf(question, setting);
  return `${cut(describe(labels, setting), TITLE_LENGTH)}: ${found}`;
}

type Labels = readonly [labels: readonly string[], found: string];

function labelsOf(question: NearestQuestion, setting: Setting): Labels {
  const { lists } = setting.messages;
  const { of, total } = question;
  if (of === 'measures') return [queryLabels(question.query, setting), lists.measures(total)];
  if (of === 'risks') return [riskLabels(question.query, setting).map(([label]) => label), lists.risks(total)];
  const [about] = riskLabels({ text: question.topic }, setting).map(([label]) => label);
  return [about === undefined ? [] : [about], lists[of](total)];
}

const clickOf = (question: NearestQuestion, { language }: Setting) => requestClick(requestFor(question), language);

function requestFor(question: NearestQuestion): ActionRequest {
  if (question.of === 'measures') return { action: 'listMeasures', input: { query: question.query, offset: 0 } };
  if (question.of === 'risks') return { action: 'listRisks', input: { query: question.query, offset: 0 } };
  const { of, topic } = question;
  return { action: 'listEntries', input: { of, topic, present: null, offset: 0 } };
}
