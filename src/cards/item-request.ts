/** The card of an item, whatever kind of item it is. */
import type { ActionRequest } from '../actions/requests.js';
import { isMeasureCode, isRiskCode, type ItemCode } from '../domain/codes.js';
import { button, type Button, type Setting } from './drawing.js';
import { measureRequest } from './measure-row.js';
import { riskRequest } from './risk-row.js';
import { requestClick } from './verbs.js';

export function itemRequest(code: ItemCode, setting: Setting): ActionRequest {
  if (isMeasureCode(code)) return measureRequest(code, setting);
  if (isRiskCode(code)) return riskRequest(code, setting);
  return { action: 'showCircumstance', input: { circumstanceId: code } };
}

const EVERYTHING: ActionRequest = { action: 'overview', input: { query: { criteria: [] } } };

/** Back to the item that someone was about to change; where there was none, to where they came from, or to all there is. */
export function itemButton(title: string, code: ItemCode | null, setting: Setting): Button {
  const { language, way, back } = setting;
  if (code === null) return button(title, requestClick(back ?? EVERYTHING, language));
  return button(title, requestClick(itemRequest(code, setting), language, way));
}
