/** The dashboard as a page. */
import type { DashboardOutcome } from '../../../actions/dashboard/outcomes.js';
import { remarksOn } from '../../../cards/measure/remarks.js';
import type { Assets } from '../assets.js';
import type { Pen } from '../charts/pen.js';
import { framed } from '../frame.js';
import { html, type Html } from '../html.js';
import { boardSection } from '../sections/board.js';
import { changesSection } from '../sections/changes.js';
import { filterChips, filterForm } from '../sections/filters.js';
import { headline, numbersSection } from '../sections/numbers.js';
import { recordSection } from '../sections/record.js';
import { statesSection } from '../sections/states.js';
import { timelineSection } from '../sections/timeline.js';
import { dashboardLink, type View } from '../view.js';

export interface Drawn {
  readonly assets: Assets;
  readonly pen: Pen;
}

export function dashboardPage(outcome: DashboardOutcome, view: View, { assets, pen }: Drawn): string {
  const { messages } = view.setting;
  const { dashboard: say } = messages;
  const { overview, choices } = outcome;
  const body = html`<div class="lede">
      <h1>${headline(overview, messages)}</h1>
      <p>${say.subtitle(messages.lists.measures(overview.total), messages.format.day(outcome.day))}</p>
      ${past(view)} ${remarksOn(overview, view.setting).map((remark) => html`<p class="note">${remark}</p>`)}
    </div>
    ${numbersSection(outcome, view)} ${filterChips(view)}${filterForm(view, choices)}
    ${timelineSection(outcome, view, pen)}
    <div class="pair">${statesSection(outcome, view, pen)}${recordSection(outcome, view, pen)}</div>
    ${boardSection(outcome, view)} ${changesSection(outcome, view)}`;
  return framed({
    ...{ title: say.title, asked: view.asked, body, assets },
    linkTo: (manner) => dashboardLink(view, { manner, offset: view.asked.offset }),
    note: say.footer(messages.format.day(outcome.day)),
  });
}

/** That it is about a past day, and the way back to now. */
function past(view: View): Html | null {
  const { query } = view.asked;
  const { dashboard, format } = view.setting.messages;
  if (query.asOf === undefined) return null;
  const now = dashboardLink(view, { query: { criteria: query.criteria } });
  return html`<p class="past">${dashboard.past(format.day(query.asOf))} <a href="${now}">${dashboard.toNow}</a></p>`;
}
