/** The buttons under a card that open what it shows as a file. */
import { FILE_FORMS, LINK_MINUTES, type Download, type FileForm } from '../domain/download.js';
import type { ChangeListOutcome, MeasureOutcome } from '../domain/outcome.js';
import type { LinkButton, Setting } from './drawing.js';

export function historyLinks({ measure, historyTotal }: MeasureOutcome, setting: Setting): readonly LinkButton[] {
  if (historyTotal === 0) return [];
  const { code } = measure;
  return links(setting.messages.downloads.history(code), (form) => ({ what: 'history', form, measure: code }), setting);
}

export function changesLinks({ since, by, query }: ChangeListOutcome, setting: Setting): readonly LinkButton[] {
  const { downloads, format } = setting.messages;
  return links(downloads.changes(format.day(since)), (form) => ({ what: 'changes', form, since, by, query }), setting);
}

/** One for each form; none where the person may not read, and none in a form for which no link can be made. */
function links(name: string, what: (form: FileForm) => Download, setting: Setting): readonly LinkButton[] {
  const { linkTo, rights, messages } = setting;
  if (linkTo === undefined || !rights.includes('read')) return [];
  const { buttons, hint, forms } = messages.downloads;
  return FILE_FORMS.flatMap((form) => {
    const url = linkTo(what(form));
    return url === null ? [] : [{ title: buttons[form], hint: hint(name, forms[form], LINK_MINUTES), url }];
  });
}
