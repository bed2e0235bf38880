/** Of what is late and silent: what was done about it, and whose it is. */
import type { PersonId } from '../../domain/register/codes.js';
import type { RemindedMeasure } from '../../domain/reminders/outcomes.js';
import { capital } from '../../locales/write.js';
import type { Setting } from '../drawing.js';
import { nameOf } from '../people/person-details.js';
import { isForAll, type BundleSetting } from './bundle-setting.js';

export interface Line {
  readonly text: string;
}

/** In the channel at least whose it is: there nobody is addressed. */
export function historyLines({ history, view }: RemindedMeasure, { outcome, setting }: BundleSetting): readonly Line[] {
  const { messages } = setting;
  const words = messages.reminders.history;
  const owner = ownerWords(view.measure.owner, setting);
  if (history === null) return isForAll(outcome) ? [{ text: capital(owner) }] : [];
  const { reminded, moved, updatedOn } = history;
  const told = [
    words.reminded(reminded),
    moved === 0 ? words.neverMoved : messages.measure.moved(moved),
    updatedOn === null ? words.neverHeard : words.heard(messages.format.day(updatedOn)),
    owner,
  ];
  return [{ text: capital(told.join(' · ')) }];
}

function ownerWords(owner: PersonId | null, setting: Setting): string {
  const { history } = setting.messages.reminders;
  return owner === null ? history.noOwner : history.owner(nameOf(owner, setting));
}
