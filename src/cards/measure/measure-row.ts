/** One measure as a row: its code, title and what holds, leading to its card. */
import type { ActionRequest } from '../../actions/requests.js';
import type { MeasureCode } from '../../domain/register/codes.js';
import type { MeasureFocus } from '../../domain/measure/focus.js';
import { inLanguage } from '../../domain/language.js';
import { currentDeadline } from '../../domain/measure/measure.js';
import type { MeasureView } from '../../domain/measure/measure-view.js';
import { shortDeadline } from './deadline-words.js';
import { cut, pastDayOf, type Setting } from '../drawing.js';
import { confidentialMark, mainMark, sideNotes, type Mark } from '../parts/marks.js';
import { requestClick, wayTo, type Click, type Way } from '../verbs.js';

/** The data of a row's template. */
export interface Row extends Click, Mark {
  readonly code: string;
  readonly name: string;
  /** Follows the mark; starts with a separator where there is anything. */
  readonly rest: string;
}

/**
 * `back` is the list or card that the row stands on; left out where it would weigh too much. `who`: whether the row says
 * who owes it, or the list as a whole does.
 */
export function measureRow(
  view: MeasureView,
  setting: Setting,
  back: Way | null,
  who: 'named' | 'known' = 'named',
): Row {
  const { measure } = view;
  const { messages, names, detail, language } = setting;
  const lead = leadTo(measure.code, setting, back);
  if (measure.confidential) return rowOf(lead, confidentialMark(messages), { code: measure.code, name: '', rest: '' });
  const rest = [
    ...sideNotes(view, messages),
    shortDeadline(currentDeadline(measure), messages),
    ...(who === 'named' ? [cut(names.party(measure.obligor), detail.title)] : []),
  ];
  return rowOf(lead, mainMark(view, messages), {
    code: measure.code,
    name: cut(inLanguage(measure.title, language), detail.title),
    rest: rest.map((part) => ` · ${part}`).join(''),
  });
}

/** Each by its name: putting objects together as they are takes ten times as long, and a list has many rows. */
export const rowOf = (
  { verb, data }: Click,
  { sign, color, text, textColor }: Mark,
  { code, name, rest }: Pick<Row, 'code' | 'name' | 'rest'>,
): Row => ({ verb, data, code, name, sign, color, text, textColor, rest });

/** The click that opens the card of a measure. */
export const leadTo = (measureId: MeasureCode, setting: Setting, back: Way | null): Click =>
  requestClick(measureRequest(measureId, setting), setting.language, back);

/** The measure as a whole, or what is named, on the day that the card is about. */
export function measureRequest(
  measureId: MeasureCode,
  setting: Setting,
  focus: MeasureFocus | null = null,
  historyOffset = 0,
): MeasureRequest {
  return { action: 'showMeasure', input: { measureId, focus, historyOffset, ...pastDayOf(setting) } };
}
type MeasureRequest = Extract<ActionRequest, { action: 'showMeasure' }>;

/** `request` as a way back, or null where the rows would grow too heavy with it. */
export function lightBack(request: ActionRequest, { detail }: Setting): Way | null {
  const way = wayTo(request);
  return JSON.stringify(way.data).length <= detail.click / 5 ? way : null;
}
