/** Which vendors, documents, investigations or circumstances there are. */
import type { ActionRequest } from '../../actions/requests.js';
import type { EntriesOutcome } from '../../domain/outcome/catalogue-outcome.js';
import type { Circumstance } from '../../domain/register/register.js';
import { inLanguage } from '../../domain/language.js';
import { backButton, cut, type Drawing, type Setting } from '../drawing.js';
import { pageButtons } from '../parts/paging.js';
import { sentences } from '../parts/sentences.js';
import { requestClick, wayTo } from '../verbs.js';
import { entryRequest } from './entry-request.js';

interface Row {
  readonly title: string;
  readonly request: ActionRequest;
}

export function drawEntries(outcome: EntriesOutcome, setting: Setting): Drawing {
  const { of, topic, present, offset, total } = outcome;
  const { messages, language, detail } = setting;
  const { entryLists, lists } = messages;
  const { heading, count, none } = entryLists.kinds[of];
  const at = (from: number) => ({ action: 'listEntries', input: { of, topic, present, offset: from } }) as const;
  const rows = rowsOf(outcome, setting).slice(0, detail.rows);
  const which = present === null ? '' : (present ? entryLists.present : entryLists.gone)(total);
  const about = topic === '' ? '' : entryLists.about(cut(topic, detail.title));
  const found = `${total === 0 ? none : count(total)}${about}${which}.`;
  const place = rows.length === total || rows.length === 0 ? '' : lists.page(offset + 1, offset + rows.length, total);
  return {
    template: 'entry',
    data: {
      heading,
      code: '',
      name: sentences(found),
      facts: [],
      rows: rows.map(({ title, request }) => ({ title, ...requestClick(request, language, wayTo(at(offset))) })),
      note: place,
      hasNote: place !== '',
    },
    summary: sentences(found, ...rows.map(({ title }) => `${title}.`), place),
    buttons: [...backButton(setting), ...pageButtons(outcome, rows.length, setting, at)],
  };
}

function rowsOf(outcome: EntriesOutcome, setting: Setting): readonly Row[] {
  const { messages, language, detail, names } = setting;
  const { entries, entryLists, format } = messages;
  const short = (text: string) => cut(text, detail.title);
  switch (outcome.of) {
    case 'vendor':
      return outcome.rows.map(({ code, name }) => ({
        title: short(name),
        request: entryRequest({ type: 'vendor', own: code }),
      }));
    case 'source':
      return outcome.rows.map(({ code, title, published }) => ({
        title: entries.sourceOn(short(title), format.day(published)),
        request: entryRequest({ type: 'source', own: code }),
      }));
    case 'investigation':
      return outcome.rows.map(({ code, title, vendor, published }) => ({
        title: entryLists.investigation(
          code,
          short(inLanguage(title, language)),
          short(names.vendor(vendor)),
          format.day(published),
        ),
        request: entryRequest({ type: 'investigation', own: code }),
      }));
    case 'circumstance':
      return outcome.rows.map(({ code, title, gone }) => ({
        title: entryLists.circumstance(code, short(inLanguage(title, language)), standing(gone, outcome, setting)),
        request: { action: 'showCircumstance', input: { circumstanceId: code } },
      }));
  }
}

/** Said of each where both kinds stand in the list, and of those that are gone since when. */
function standing(gone: Circumstance['gone'], { present }: EntriesOutcome, { messages }: Setting): string {
  const { entryLists, format } = messages;
  if (gone !== null) return entryLists.goneOn(format.day(gone.on));
  return present === null ? entryLists.stillThere : '';
}
