/** What a tab in a channel or group chat shows: chosen in the window in which Teams adds the tab. */
import { createHash } from 'node:crypto';
import type { TabSetupOutcome } from '../../../actions/dashboard/outcomes.js';
import { cut } from '../../../cards/drawing.js';
import { criterionLabel } from '../../../cards/asking/filter-words.js';
import { capital } from '../../../locales/write.js';
import type { Assets } from '../assets.js';
import { framed } from '../frame.js';
import { html, type Html } from '../html.js';
import { questionFields } from '../sections/question-fields.js';
import { CONFIGURE_PATH, configureLink, dashboardLink, type View } from '../view.js';

/** Characters of a tab's name; Teams shows fewer where the window is narrow. */
const LONGEST_NAME = 50;
/** Hexadecimal digits that tell one question from another. */
const MARK = 16;

export function configurePage(outcome: TabSetupOutcome, view: View, assets: Assets): string {
  const { tab: say } = view.setting.messages;
  const body = html`<div class="lede">
      <h1>${say.heading}</h1>
      <p>${say.text}</p>
    </div>
    <form class="configure" action="${view.asked.home}${CONFIGURE_PATH}" method="get">
      ${questionFields(view, outcome.choices)}
      <button type="submit">${say.look}</button>
    </form>
    <div role="status">${shownSection(outcome, view)}</div>
    <p class="note">${say.access}</p>`;
  return framed({
    ...{ title: say.title, asked: view.asked, body, assets },
    linkTo: (manner) => configureLink(view, { manner }),
  });
}

/** What the tab is about, in words for people and as Teams keeps it. */
function shownSection({ total, open }: TabSetupOutcome, view: View): Html {
  const { tab: say } = view.setting.messages;
  const labels = view.asked.query.criteria.map((criterion) => criterionLabel(criterion, view.setting));
  const address = tabAddress(view);
  return html`<p
    class="shows"
    id="tab"
    data-address="${address}"
    data-entity="tab-${createHash('sha256').update(address).digest('hex').slice(0, MARK)}"
    data-name="${cut(labels.length === 0 ? say.name : capital(labels.join(' · ')), LONGEST_NAME)}"
  >
    <strong>${say.shows(labels.length === 0 ? say.everything : labels.join(' · '))}</strong> ${say.now(total, open)}
  </p>`;
}

/** Each person sees the tab in the colours of their own Teams, and today's state; the language is the same for all. */
function tabAddress(view: View): string {
  const { criteria } = view.asked.query;
  return dashboardLink(view, { query: { criteria }, withClosed: false, manner: { ...view.asked.manner, theme: null } });
}
