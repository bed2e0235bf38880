/** A card that someone put in a chat: for everyone the same, until it asks for what the person who looks may see. */
import type { ActionRequest } from '../../actions/requests.js';
import type { SharedItem, SharedOutcome } from '../../domain/outcome/outcome.js';
import type { Messages } from '../../locales/messages.js';
import { button, type Drawing, type Setting } from '../drawing.js';
import { noticeDrawing } from '../parts/notice.js';
import { liveClick } from '../verbs.js';

export function drawShared({ item }: SharedOutcome, setting: Setting): Drawing {
  const { shared } = setting.messages.extension;
  const view = button(shared.open, liveClick(requestOf(item), setting.language));
  return noticeDrawing({ title: titleOf(item, shared), text: shared.text, buttons: [view] }, setting);
}

function titleOf(item: SharedItem, shared: Messages['extension']['shared']): string {
  if (item.of === 'measure' || item.of === 'risk') return shared[item.of](item.code);
  return shared[item.of];
}

/** What shows it. */
export function requestOf(item: SharedItem): ActionRequest {
  switch (item.of) {
    case 'measure':
      return { action: 'showMeasure', input: { measureId: item.code, focus: null, historyOffset: 0 } };
    case 'risk':
      return { action: 'showRisk', input: { riskId: item.code, focus: null } };
    case 'measures':
      return { action: 'listMeasures', input: { query: item.asked, offset: 0 } };
    case 'risks':
      return { action: 'listRisks', input: { query: item.asked, offset: 0 } };
  }
}
