/** What was just changed on the card of a message. */
import type { ActionRequest } from '../../actions/requests.js';
import type { ChangeRecord } from '../../domain/change/change.js';
import { isMeasureCode } from '../../domain/register/codes.js';
import { changeDetails } from '../change/change-details.js';
import { button, cut, type Banner, type Button, type Setting } from '../drawing.js';
import { changedOn, reasonOf, whatChanged } from '../change/history.js';
import { mark } from '../parts/marks.js';
import { requestClick } from '../verbs.js';
import type { BundleSetting } from './bundle-setting.js';

export function bundleBanner({ outcome: { changed }, setting }: BundleSetting): Banner | undefined {
  if (changed === null) return undefined;
  const { messages, names, detail } = setting;
  const who = names.person(changed.actor);
  const reason = reasonOf(changed);
  const told = [
    ...(who === undefined ? [] : [messages.measure.by(cut(who, detail.title))]),
    changedOn(changed, setting),
    ...(reason === null ? [] : [cut(reason, detail.text)]),
  ];
  const undo = canUndo(changed, setting) ? [undoButton(changed, setting)] : [];
  return {
    ...mark('Good', cut(titleOf(changed, setting), detail.text)),
    lines: [{ text: told.join(' · ') }],
    undo,
    hasUndo: undo.length > 0,
  };
}

function titleOf(record: ChangeRecord, setting: Setting): string {
  const { changes, reminderSettings } = setting.messages;
  const details = record.kind === 'reminders' ? changeDetails(record, setting) : [];
  return details.length > 0
    ? reminderSettings.changed.saved(details.join('; '))
    : changes.changed.title(whatChanged(record, setting));
}

/** What was put off has its own way back, on its row. */
const canUndo = ({ subject, kind, actor }: ChangeRecord, { names }: Setting): boolean =>
  isMeasureCode(subject) && kind !== 'reminders' && names.isMe(actor);

function undoButton({ number }: ChangeRecord, { messages, language, way }: Setting): Button {
  const request: ActionRequest = { action: 'undo', input: { number } };
  return button(messages.changes.undo, requestClick(request, language, way));
}
