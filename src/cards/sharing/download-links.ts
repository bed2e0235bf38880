/** The buttons under a card that open what it shows as a file. */
import { FORMS_OF, LINK_MINUTES, type Download, type FileForm } from '../../domain/links/download.js';
import type { ChangeListOutcome } from '../../domain/outcome/change-outcome.js';
import type { MeasureListOutcome, MeasureOutcome } from '../../domain/outcome/measure-outcome.js';
import type { VendorRecordOutcome } from '../../domain/outcome/outcome.js';
import type { PublicationSet } from '../../domain/publication/publication-asked.js';
import type { LinkButton, Setting } from '../drawing.js';

export function historyLinks({ measure, historyTotal }: MeasureOutcome, setting: Setting): readonly LinkButton[] {
  if (historyTotal === 0) return [];
  const { code } = measure;
  const files = FORMS_OF.history.map((form) => ({ what: 'history', form, measure: code }) as const);
  return links(setting.messages.downloads.history(code), files, setting);
}

export function changesLinks(
  { since, until, by, of, deed, query }: ChangeListOutcome,
  setting: Setting,
): readonly LinkButton[] {
  const { downloads, format } = setting.messages;
  const files = FORMS_OF.changes.map((form) => ({ what: 'changes', form, since, until, by, of, deed, query }) as const);
  return links(downloads.changes(format.day(since)), files, setting);
}

/** All that the list counts, not only the page that is shown. */
export function measuresLinks({ query, total }: MeasureListOutcome, setting: Setting): readonly LinkButton[] {
  if (total === 0) return [];
  const { downloads, lists } = setting.messages;
  const files = FORMS_OF.measures.map((form) => ({ what: 'measures', form, query }) as const);
  return oneInSight(links(downloads.measures(lists.measures(total)), files, setting));
}

/** Every number of the record, also of what is not on the card. */
export function recordLinks({ query, whole }: VendorRecordOutcome, setting: Setting): readonly LinkButton[] {
  if (whole.total === 0) return [];
  const files = FORMS_OF.record.map((form) => ({ what: 'record', form, query }) as const);
  return oneInSight(links(setting.messages.downloads.record, files, setting));
}

/** A document, in the forms it can be had in; `name`: what it is called. */
export function publicationLinks(set: PublicationSet, name: string, setting: Setting): readonly LinkButton[] {
  const files = FORMS_OF.publication.map((form) => ({ what: 'publication', form, set }) as const);
  return links(name, files, setting);
}

/** Under what is asked every day there is room for one. */
const oneInSight = ([first, ...others]: readonly LinkButton[]): readonly LinkButton[] =>
  first === undefined ? [] : [first, ...others.map((link) => ({ ...link, mode: 'secondary' as const }))];

/** One for each file; none where the person may not read, and none for a file that no link can be made of. */
function links(
  name: string,
  files: readonly (Download & { readonly form: FileForm })[],
  setting: Setting,
): readonly LinkButton[] {
  const { linkTo, rights, messages } = setting;
  if (linkTo === undefined || !rights.includes('read')) return [];
  const { buttons, hint, forms } = messages.downloads;
  return files.flatMap((what) => {
    const url = linkTo(what);
    return url === null ? [] : [{ title: buttons[what.form], hint: hint(name, forms[what.form], LINK_MINUTES), url }];
  });
}
