/** What was recorded, by whom and when, above the card that comes after it. */
import type { ChangedOutcome } from '../../domain/outcome/change-outcome.js';
import { capital } from '../../locales/write.js';
import { cut, type Setting } from '../drawing.js';
import { mark, type Mark } from '../parts/marks.js';
import { changeDetails } from './change-details.js';
import { changedOn, reasonOf, whatChanged } from './history.js';

type Made = Pick<ChangedOutcome, 'change' | 'record' | 'duplicate'> & Partial<Pick<ChangedOutcome, 'freed'>>;

export const bannerMark = (made: Made, setting: Setting): Mark =>
  mark(made.duplicate ? 'Accent' : 'Good', bannerTitle(made, setting));

export function bannerTitle({ change, record, duplicate }: Made, setting: Setting): string {
  const { changed } = setting.messages.changes;
  const shortly = (text: string) => cut(text, setting.detail.text);
  if (duplicate) return changed.duplicate(shortly(whatChanged(record, setting)));
  if (change !== 'undo' || record.corrects === undefined) return changed.title(shortly(whatChanged(record, setting)));
  const now = shortly(changeDetails(record, setting).join('; '));
  return changed.undone(setting.messages.format.number(record.corrects), now);
}

export function bannerLines({ record, duplicate, freed = [] }: Made, setting: Setting): readonly string[] {
  const { messages, names, detail } = setting;
  const { changed } = messages.changes;
  const who = names.person(record.actor);
  const reason = reasonOf(record);
  const told = [
    ...(who === undefined ? [] : [messages.measure.by(cut(who, detail.title))]),
    record.kind === 'correction'
      ? messages.measure.recordedOn(changedOn(record, setting))
      : changed.happened(messages.format.day(record.occurredOn)),
    ...(reason === null ? [] : [cut(reason, detail.text)]),
  ];
  const shown = freed.slice(0, detail.rows);
  return [
    capital(told.join(' · ')),
    ...(duplicate ? [changed.duplicateDetail] : []),
    ...(shown.length === 0 ? [] : [changed.freed(messages.format.andMore(shown, freed.length - shown.length))]),
  ];
}
