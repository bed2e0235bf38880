/** One risk as a row: its code, title, level and status, leading to its card. */
import type { ActionRequest } from '../../actions/requests.js';
import type { RiskCode } from '../../domain/register/codes.js';
import type { RiskFocus } from '../../domain/measure/focus.js';
import { inLanguage } from '../../domain/language.js';
import type { RiskView } from '../../domain/outcome/risk-outcome.js';
import type { RiskLevel } from '../../domain/risk/risk.js';
import { cut, pastDayOf, type Setting } from '../drawing.js';
import { statusMark } from '../parts/marks.js';
import { rowOf, type Row } from '../measure/measure-row.js';
import { requestClick, type Click, type Way } from '../verbs.js';

/** Codes named as what keeps a risk open. */
const BLOCKERS_NAMED = 3;

/** `more`: also what keeps it open. */
export function riskRow(view: RiskView, setting: Setting, back: Way | null, more: boolean): Row {
  const { risk, evaluated, blocking } = view;
  const { messages, detail, language } = setting;
  const named = more ? blocking.slice(0, BLOCKERS_NAMED) : [];
  const rest = [
    messages.words.risksOfLevel[levelNow(view)],
    ...(evaluated === null ? [messages.risks.noConditionShort] : []),
    ...(named.length === 0
      ? []
      : [messages.risks.blockedBy(messages.format.andMore(named, blocking.length - named.length))]),
  ];
  return rowOf(leadToRisk(risk.code, setting, back), statusMark(view, messages), {
    code: risk.code,
    name: cut(inLanguage(risk.title, language), detail.title),
    rest: rest.map((part) => ` · ${part}`).join(''),
  });
}

/** The level after a confirmed new rating, else that of the investigation. */
export const levelNow = ({ risk, status }: RiskView): RiskLevel =>
  status === 'mitigated' && risk.rating !== null ? risk.rating.level : risk.level;

export const leadToRisk = (riskId: RiskCode, setting: Setting, back: Way | null): Click =>
  requestClick(riskRequest(riskId, setting), setting.language, back);

/** The risk as a whole, or what is named, on the day that the card is about. */
export const riskRequest = (riskId: RiskCode, setting: Setting, focus: RiskFocus | null = null): ActionRequest => ({
  action: 'showRisk',
  input: { riskId, focus, ...pastDayOf(setting) },
});
