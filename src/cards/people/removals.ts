/** What was removed because it had been kept long enough, for those who administer. */
import { RETAINED } from '../../domain/store/retention.js';
import type { RemovalsOutcome } from '../../domain/store/removals.js';
import { backButton, type Drawing, type Setting } from '../drawing.js';
import { pageButtons } from '../parts/paging.js';
import { sentences } from '../parts/sentences.js';

export function drawRemovals({ rows: all, offset, total }: RemovalsOutcome, setting: Setting): Drawing {
  const { removals, format, lists } = setting.messages;
  const rows = all.slice(0, setting.detail.rows).map(({ kind, count, on, before }) => ({
    name: format.day(on),
    text: removals.counted[kind](count),
    rest: ` · ${removals.before(format.day(before))}`,
  }));
  const lead = total === 0 ? removals.none : lists.page(offset + 1, offset + rows.length, total);
  const remarks = [sentences(...RETAINED.map((kind) => removals.kept[kind])), removals.never];
  const told = rows.map(({ name, text }) => `${name}: ${text}`);
  return {
    template: 'people',
    data: {
      title: removals.title,
      lines: [{ text: lead }],
      rows,
      remarks: remarks.map((text) => ({ text })),
    },
    summary: sentences(removals.title, lead, told.length === 0 ? '' : format.andMore(told, total - told.length)),
    buttons: [
      ...backButton(setting),
      ...pageButtons({ offset, total }, rows.length, setting, (next) => ({
        action: 'listRemovals',
        input: { offset: next },
      })),
    ],
  };
}
