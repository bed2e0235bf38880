/** The condition of a risk as it is and as it was read, above the fields of its form. */
import type { ConditionStanding, FormOutcome } from '../../domain/outcome/change-outcome.js';
import { isSame } from '../../domain/measure/as-of.js';
import { conditionText } from '../../domain/risk/condition-text.js';
import { conditionLines } from '../risk/condition-tree.js';
import { cut, type Setting } from '../drawing.js';

/** In a line; that there is none where there is none. */
const said = ({ risk }: ConditionStanding, { messages, language, detail }: Setting): string =>
  risk.condition === null
    ? messages.changes.noConditionAny
    : cut(conditionText(risk.condition.condition, language), detail.text);

/** Lines of a condition for each row that a list may have. */
const LINES_PER_ROW = 2;

/** One where nothing was read yet that is otherwise. */
export function conditionSections({ conditions }: FormOutcome, setting: Setting) {
  if (conditions === undefined) return [];
  const { changes } = setting.messages;
  const { before, after } = conditions;
  const now = section(changes.conditionNow, before, setting);
  if (isSame(before.evaluated, after.evaluated)) return [now];
  return [now, section(changes.conditionRead, after, setting)];
}

function section(title: string, standing: ConditionStanding, setting: Setting) {
  const { messages, detail } = setting;
  const all = conditionLines({ ...standing, focus: null }, setting);
  const lines = all.slice(0, detail.rows * LINES_PER_ROW);
  const left = all.length - lines.length;
  const none = all.length === 0 ? messages.changes.noConditionAny : '';
  const note = left > 0 ? messages.risks.moreLines(left) : none;
  const text = said(standing, setting);
  return { title, lines, note, hasNote: note !== '', summary: `${title}: ${text}` };
}
