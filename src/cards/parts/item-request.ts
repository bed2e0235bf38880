/** The card of an item, whatever kind of item it is. */
import type { ActionRequest } from '../../actions/requests.js';
import type { ChangeSubject } from '../../domain/change/change-form.js';
import { catalogueEntryOf, isCatalogueCode, isMeasureCode, isRiskCode } from '../../domain/register/codes.js';
import { button, cut, type Button, type Setting } from '../drawing.js';
import { measureRequest } from '../measure/measure-row.js';
import { riskRequest } from '../risk/risk-row.js';
import { requestClick } from '../verbs.js';

export function itemRequest(code: ChangeSubject, setting: Setting): ActionRequest {
  if (isCatalogueCode(code)) return { action: 'showEntry', input: { entry: code } };
  if (isMeasureCode(code)) return measureRequest(code, setting);
  if (isRiskCode(code)) return riskRequest(code, setting);
  return { action: 'showCircumstance', input: { circumstanceId: code } };
}

const EVERYTHING: ActionRequest = { action: 'overview', input: { query: { criteria: [] } } };

/** What a person calls it: the code of an item or an investigation; of a vendor or a document its name. */
export function subjectWord(code: ChangeSubject, { names, detail }: Setting): string {
  const entry = catalogueEntryOf(code);
  if (entry === undefined) return code;
  if (entry.type === 'vendor') return cut(names.vendor(entry.own), detail.title);
  return entry.type === 'source' ? cut(names.source(entry.own)?.title ?? entry.own, detail.title) : entry.own;
}

/** Back to the item that someone was about to change; where there was none, to where they came from, or to all there is. */
export function itemButton(title: string, code: ChangeSubject | null, setting: Setting): Button {
  const { language, way, back } = setting;
  if (code === null) return button(title, requestClick(back ?? EVERYTHING, language));
  return button(title, requestClick(itemRequest(code, setting), language, way));
}
