/** What became otherwise of a risk or a circumstance: what it is called, and what is quoted where. */
import { inLanguage } from '../../domain/language.js';
import type { Quotation } from '../../domain/measure/measure.js';
import type { Circumstance } from '../../domain/register/register.js';
import type { Risk } from '../../domain/risk/risk.js';
import { cut, type Setting } from '../drawing.js';
import { editedFields } from './edited-fields.js';

type Item = Pick<Risk | Circumstance, 'title' | 'quotation'>;

/** "Locatie heet nu Locatiegegevens; gewijzigd: citaat; bron: DPIA Teams": a quote is too long to be told twice. */
export function editedItem(type: 'risk' | 'circumstance', now: Item, was: Item, setting: Setting): readonly string[] {
  const { language, detail, messages } = setting;
  const [before, after] = [was, now].map(({ title }) => cut(inLanguage(title, language), detail.title));
  const isRenamed = before !== undefined && after !== undefined && before !== after;
  // What is told in full below is not named here as well.
  const rest = {
    ...now,
    ...(isRenamed ? { title: was.title } : {}),
    ...(now.quotation.quote === was.quotation.quote ? { quotation: was.quotation } : {}),
  };
  return [
    ...(isRenamed ? [messages.entries.renamed(before, after)] : []),
    ...editedFields(type, rest, was, setting),
    ...foundAt(now.quotation, was.quotation, setting),
  ];
}

/** Where it stands, as far as that is another place now. */
function foundAt(now: Quotation, was: Quotation, { messages, names, detail }: Setting): readonly string[] {
  const { entries, changes } = messages;
  const source = names.source(now.source)?.title ?? now.source;
  return [
    ...(now.source === was.source ? [] : [changes.details.source(cut(source, detail.title))]),
    ...(now.place === was.place ? [] : [entries.nowCalled(entries.place, cut(now.place, detail.title))]),
  ];
}
