/** The investigations of something: those with measures here, and those that are only named. */
import type { InvestigationsOutcome } from '../../domain/outcome/catalogue-outcome.js';
import { inLanguage } from '../../domain/language.js';
import type { ActionRequest } from '../../actions/requests.js';
import { backButton, cut, requestButton, type Drawing, type Setting } from '../drawing.js';
import { sentences } from '../parts/sentences.js';
import { requestClick, wayTo } from '../verbs.js';
import { entryRequest } from './entry-request.js';

/** Every question about measures, group by group. */
const ALL: ActionRequest = { action: 'countMeasures', input: { query: { criteria: [] }, by: 'investigation' } };

export function drawInvestigations({ topic, rows, referredTo }: InvestigationsOutcome, setting: Setting): Drawing {
  const { messages, language, detail } = setting;
  const { entries, format } = messages;
  const asked = cut(topic, detail.title);
  const here: ActionRequest = { action: 'listInvestigations', input: { topic } };
  const shown = rows.slice(0, detail.rows).map(({ code, title, vendor }) => ({
    title: `${code}  ${cut(inLanguage(title, language), detail.title)} (${cut(setting.names.vendor(vendor), detail.title)})`,
    ...requestClick(entryRequest({ type: 'investigation', own: code }), language, wayTo(here)),
  }));
  const named = referredTo
    .slice(0, detail.rows)
    .map(({ reference, by }) => entries.referredTo(cut(inLanguage(reference.title, language), detail.title), by));
  const found = rows.length === 0 ? entries.noneOf(asked) : entries.foundOf(asked, rows.length);
  const more = rows.length > shown.length ? entries.more(rows.length - shown.length) : '';
  const note = sentences(named.length === 0 ? '' : entries.onlyReferredTo(format.and(named), rows.length > 0), more);
  return {
    template: 'entry',
    data: {
      heading: entries.all,
      code: '',
      name: found,
      facts: [],
      rows: shown,
      note,
      hasNote: note !== '',
    },
    summary: sentences(found, ...shown.map((row) => row.title), note),
    buttons: [...backButton(setting), requestButton(entries.allButton, ALL, setting)],
  };
}
