/** The buttons to other pages of a list, and which rows are shown. */
import type { ActionRequest } from '../../actions/requests.js';
import type { Slice } from '../../domain/outcome/slice.js';
import { PAGE_SIZE } from '../../domain/query/query.js';
import { button, type Button, type Setting } from '../drawing.js';
import { pageClick, requestClick, type Paged } from '../verbs.js';

type PageRequest = Extract<ActionRequest, { action: Paged }>;

/** `shown` rows were drawn; `at` asks for the page that starts at an offset. */
export function pageButtons(
  { offset, total }: Slice,
  shown: number,
  setting: Setting,
  at: (offset: number) => PageRequest,
): readonly Button[] {
  const { buttons } = setting.messages;
  const { language } = setting;
  const next = offset + shown;
  const back = Math.max(0, Math.min(offset, total) - PAGE_SIZE);
  return [
    // Only the next page has the verb of pages, so that whoever follows it sees every row once.
    ...(offset > 0 ? [button(buttons.previous, requestClick(at(back), language))] : []),
    ...(next < total && shown > 0 ? [button(buttons.next, pageClick(at(next), language))] : []),
  ];
}
