/** What was recorded in the month of the answer. */
import type { DashboardOutcome } from '../../../actions/dashboard/outcomes.js';
import { recordedChange } from '../../../cards/change/recorded-change.js';
import type { ChangeRecord } from '../../../domain/change/change.js';
import { isMeasureCode } from '../../../domain/register/codes.js';
import { monthOf, yearOf } from '../../../domain/time/local-date.js';
import { capital } from '../../../locales/write.js';
import { html, type Html } from '../html.js';
import { measureLink, type View } from '../view.js';

export function changesSection({ changes }: DashboardOutcome, view: View): Html {
  const { messages } = view.setting;
  const { changes: say } = messages.dashboard;
  const left = changes.total - changes.rows.length;
  const month = messages.format.month(yearOf(changes.from), monthOf(changes.from));
  const body =
    changes.total === 0
      ? html`<p>${say.none}</p>`
      : html`<ol class="changes">
            ${changes.rows.map((record) => change(record, changes, view))}
          </ol>
          ${left > 0 && html`<p>${say.more(left)}</p>`}`;
  return html`<section aria-labelledby="changes-title">
    <h2 id="changes-title">${say.heading(month)}</h2>
    ${body}${changes.isPartial && html`<p class="note">${say.partial}</p>`}
  </section>`;
}

function change(record: ChangeRecord, { confidential }: DashboardOutcome['changes'], view: View): Html {
  const { messages } = view.setting;
  const { subject, title, change: what, details, recordedOn, by } = recordedChange(record, view.setting);
  const isKept = isMeasureCode(record.subject) && confidential.has(record.subject);
  const told = isKept || details.length === 0 ? what : `${what}: ${details.join('; ')}`;
  const code = isMeasureCode(record.subject)
    ? html`<a class="code" href="${measureLink(view, record.subject)}">${subject}</a>`
    : html`<span class="code">${subject}</span>`;
  return html`<li>
    ${code} <span>${isKept ? messages.lists.confidential : title}</span><br /><strong>${capital(told)}</strong>
    <span class="small">${messages.format.day(recordedOn)}${by !== null && ` · ${messages.measure.by(by)}`}</span>
  </li>`;
}
