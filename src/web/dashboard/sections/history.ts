/** Everything that was recorded of a measure, newest first. */
import { HISTORY_ROWS } from '../../../actions/dashboard/measure-page.js';
import type { MeasurePageOutcome } from '../../../actions/dashboard/outcomes.js';
import { recordedChange } from '../../../cards/recorded-change.js';
import type { ChangeRecord } from '../../../domain/change.js';
import { capital } from '../../../locales/write.js';
import { html, type Html } from '../html.js';
import { measureLink, type View } from '../view.js';
import { pager } from './pager.js';

export function historySection({ history, measure }: MeasurePageOutcome, view: View): Html {
  const { messages } = view.setting;
  const { measure: say, timeline } = messages.dashboard;
  const { code } = measure.measure;
  const pages = pager(
    { ...history, size: HISTORY_ROWS },
    { label: say.historyPages, previous: say.newer, next: say.older, place: timeline.shows },
    (offset) => `${measureLink(view, code, { offset })}#history`,
    messages.format.number,
  );
  const body = history.rows.length === 0 ? html`<p>${messages.measure.noHistory}</p>` : table(history.rows, view);
  return html`<section id="history" aria-labelledby="history-title">
    <h2 id="history-title">${say.history}</h2>
    ${body}${pages}
  </section>`;
}

function table(rows: readonly ChangeRecord[], view: View): Html {
  const { history, historyColumns: columns } = view.setting.messages.dashboard.measure;
  return html`<div class="scroll" role="group" aria-label="${history}" tabindex="0">
    <table>
      <caption class="unseen">
        ${history}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.happened}</th>
          <th scope="col">${columns.change}</th>
          <th scope="col">${columns.by}</th>
          <th scope="col">${columns.recorded}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((record) => row(record, view))}
      </tbody>
    </table>
  </div>`;
}

function row(record: ChangeRecord, { setting }: View): Html {
  const { format, dashboard } = setting.messages;
  const { change, details, occurredOn, recordedOn, by, reason } = recordedChange(record, setting);
  const why = reason !== null && html`<br /><q>${reason}</q>`;
  return html`<tr>
    <td>${format.shortDay(occurredOn)}</td>
    <td><strong>${capital(change)}</strong>${details.map((detail) => html`<br />${detail}`)}${why}</td>
    <td>${by ?? dashboard.measure.unnamed}</td>
    <td>${format.shortDay(recordedOn)}</td>
  </tr>`;
}
