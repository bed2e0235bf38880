/** What the page is narrowed to, and the form that narrows it. */
import type { Choices } from '../../../actions/dashboard/outcomes.js';
import { criterionLabel } from '../../../cards/asking/filter-words.js';
import { without } from '../../../domain/query/query.js';
import { html, type Html } from '../html.js';
import { DASHBOARD_PATH, dashboardLink, unfiltered, type View } from '../view.js';
import { hidden, questionFields } from './question-fields.js';

/** Each filter as a link that takes it away. */
export function filterChips(view: View): Html | null {
  const { query } = view.asked;
  const { filters } = view.setting.messages.dashboard;
  if (query.criteria.length === 0) return null;
  const chips = query.criteria.map((criterion, index) => {
    const label = criterionLabel(criterion, view.setting);
    const href = dashboardLink(view, { query: without(query, index) });
    return html`<li>
      <a class="chip" href="${href}" aria-label="${filters.remove(label)}"
        ><span>${label}</span><span aria-hidden="true"> ✕</span></a
      >
    </li>`;
  });
  return html`<nav class="chips" aria-label="${filters.shown}">
    <ul>
      ${chips}
      <li><a href="${unfiltered(view)}">${filters.clear}</a></li>
    </ul>
  </nav>`;
}

/** `open`: shown at once, where something in the address was wrong. */
export function filterForm(view: View, choices: Choices, open = false): Html {
  const { filters } = view.setting.messages.dashboard;
  const { query, withClosed } = view.asked;
  return html`<details class="filters" ${open && html` open`}>
    <summary>${filters.heading}</summary>
    <form action="${view.asked.home}${DASHBOARD_PATH}" method="get">
      ${withClosed && hidden('show=all')}${questionFields(view, choices)}
      <label class="field"
        ><span>${filters.asOf}</span><input type="date" name="asOf" value="${query.asOf ?? ''}" /><small
          >${filters.asOfHint}</small
        ></label
      >
      <button type="submit">${filters.apply}</button>
    </form>
  </details>`;
}
