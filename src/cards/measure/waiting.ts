/** What waits for the person who asks: theirs first, then what they may verify. */
import type { ActionRequest } from '../../actions/requests.js';
import type { MeasureView } from '../../domain/measure/measure-view.js';
import type { WaitingOutcome } from '../../domain/outcome/measure-outcome.js';
import { UNOWNED } from '../../domain/query/query.js';
import type { Page } from '../../domain/store/store.js';
import { backButton, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { measureRow } from './measure-row.js';
import { sentences } from '../parts/sentences.js';
import { wayTo } from '../verbs.js';

const NOTHING: Page<MeasureView> = { total: 0, rows: [] };
const TO_VERIFY: ActionRequest = {
  action: 'listMeasures',
  input: { query: { criteria: [{ field: 'word', anyOf: ['awaiting_verification'] }] }, offset: 0 },
};
const NOBODYS: ActionRequest = { action: 'listMeasures', input: { query: UNOWNED, offset: 0 } };
const WAITING: ActionRequest = { action: 'waiting', input: {} };

export function drawWaiting({ mine, toVerify, unowned }: WaitingOutcome, setting: Setting): Drawing {
  const { waiting } = setting.messages.standing;
  const verify = toVerify ?? NOTHING;
  const total = mine.total + verify.total;
  const rows = [...section(mine, waiting.mine, setting), ...section(verify, waiting.toVerify, setting)];
  const left = total - rows.length;
  const nobodys = unowned ?? 0;
  const own = total === 0 ? waiting.noneDetail : left > 0 ? waiting.more(left) : '';
  const note = sentences(own, nobodys === 0 ? '' : waiting.unowned(nobodys));
  return {
    template: 'measure-list',
    data: {
      title: total === 0 ? waiting.none : waiting.title(total),
      note,
      hasNote: note !== '',
      chips: [],
      hasChips: false,
      rows,
    },
    summary: sentences(waitingSummary(mine, verify, setting), nobodys === 0 ? '' : waiting.unowned(nobodys)),
    buttons: [
      ...backButton(setting),
      ...listButton(verify, setting),
      ...(nobodys === 0 ? [] : [requestButton(waiting.unownedButton, NOBODYS, setting)]),
    ],
  };
}

function section({ rows }: Page<MeasureView>, heading: string, setting: Setting) {
  return rows
    .slice(0, Math.ceil(setting.detail.rows / 2))
    .map((view, index) => ({ ...measureRow(view, setting, wayTo(WAITING)), heading, hasHeading: index === 0 }));
}

/** Both sections are of the first only; what can be verified is a list that can be asked for. */
const listButton = ({ total }: Page<MeasureView>, setting: Setting): readonly Button[] =>
  total > setting.detail.rows / 2 ? [requestButton(setting.messages.buttons.list, TO_VERIFY, setting)] : [];

function waitingSummary(mine: Page<MeasureView>, verify: Page<MeasureView>, setting: Setting): string {
  const { standing, format } = setting.messages;
  const { waiting } = standing;
  const total = mine.total + verify.total;
  if (total === 0) return sentences(waiting.none, waiting.noneDetail);
  const named = ({ rows, total: all }: Page<MeasureView>, heading: string) =>
    rows.length === 0
      ? ''
      : `${heading}: ${format.andMore(
          rows.map(({ measure }) => measure.code),
          all - rows.length,
        )}`;
  return sentences(waiting.title(total), named(mine, waiting.mine), named(verify, waiting.toVerify));
}
