/** The page for an address that cannot be read: what is wrong with it, and a form to ask again. */
import type { Choices } from '../../../actions/dashboard/outcomes.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Messages } from '../../../locales/messages.js';
import type { Fault } from '../address-fault.js';
import { NO_QUESTION } from '../address.js';
import type { Assets } from '../assets.js';
import { framed } from '../frame.js';
import { html } from '../html.js';
import { filterForm } from '../sections/filters.js';
import { dashboardLink, type View } from '../view.js';

/** Characters of what was written that are repeated. */
const REPEATED = 80;

/** What is wrong: with the address, or a day that has yet to come. */
export type Wrong = Fault | { readonly problem: 'future'; readonly day: LocalDate };

export function faultPage(wrong: Wrong, view: View, choices: Choices | null, assets: Assets): string {
  const { messages } = view.setting;
  const { faults } = messages.dashboard;
  // The form begins anew: what was asked is what cannot be answered.
  const fresh: View = { ...view, asked: { ...view.asked, query: NO_QUESTION, offset: 0 } };
  const body = html`<div class="lede notice">
      <h1>${faults.title}</h1>
      <p role="alert">${faultWords(wrong, messages)}</p>
      <p>${choices !== null && faults.doThis}</p>
      <p><a href="${dashboardLink(fresh)}">${faults.again}</a></p>
    </div>
    ${choices !== null && filterForm(fresh, choices, true)}`;
  return framed({ title: faults.title, asked: view.asked, body, assets, linkTo: null });
}

function faultWords(wrong: Wrong, { dashboard: { faults }, format }: Messages): string {
  switch (wrong.problem) {
    case 'future':
      return faults.future(format.day(wrong.day));
    case 'unknown':
      return faults.unknown(wrong.name.slice(0, REPEATED));
    case 'day':
    case 'reversed':
      return faults[wrong.problem](wrong.value.slice(0, REPEATED));
    case 'value':
      return faults.value(wrong.value.slice(0, REPEATED), wrong.name);
    case 'tooMuch':
      return faults.tooMuch;
  }
}
