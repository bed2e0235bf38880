/** Everything that was recorded of a measure or a risk, newest first. */
import { HISTORY_ROWS } from '../../../actions/dashboard/measure-page.js';
import { recordedChange } from '../../../cards/change/recorded-change.js';
import type { ChangeRecord } from '../../../domain/change/change.js';
import { isMeasureCode, type ItemCode, type MeasureCode } from '../../../domain/register/codes.js';
import type { Page } from '../../../domain/store/store.js';
import { capital } from '../../../locales/write.js';
import { html, type Html } from '../html.js';
import type { View } from '../view.js';
import { pager } from './pager.js';

export interface History extends Page<ChangeRecord> {
  readonly offset: number;
  /** Of what it is told: a change of something else is told with its code. */
  readonly code: ItemCode;
  /** Measures of which no more is told than what kind of change it was. */
  readonly confidential: ReadonlySet<MeasureCode>;
}

/** `link`: to the same page with so many records passed over. */
export function historySection(history: History, link: (offset: number) => string, view: View): Html {
  const { messages } = view.setting;
  const { measure: say, timeline } = messages.dashboard;
  const pages = pager(
    { ...history, size: HISTORY_ROWS },
    { label: say.historyPages, previous: say.newer, next: say.older, place: timeline.shows },
    (offset) => `${link(offset)}#history`,
    messages.format.number,
  );
  const body = history.rows.length === 0 ? html`<p>${messages.measure.noHistory}</p>` : table(history, view);
  return html`<section id="history" aria-labelledby="history-title">
    <h2 id="history-title">${say.history}</h2>
    ${body}${pages}
  </section>`;
}

function table(history: History, view: View): Html {
  const { history: title, historyColumns: columns } = view.setting.messages.dashboard.measure;
  return html`<div class="scroll" role="group" aria-label="${title}" tabindex="0">
    <table>
      <caption class="unseen">
        ${title}
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
        ${history.rows.map((record) => row(record, history, view))}
      </tbody>
    </table>
  </div>`;
}

function row(record: ChangeRecord, { code, confidential }: History, { setting }: View): Html {
  const { format, dashboard, riskPage } = setting.messages;
  const { subject, change, details, occurredOn, recordedOn, by, reason } = recordedChange(record, setting);
  const isKept = record.writes.some(({ value }) => isMeasureCode(value.code) && confidential.has(value.code));
  const told = isKept ? [] : details;
  const what = record.subject === code ? capital(change) : riskPage.of(subject, change);
  const why = !isKept && reason !== null && html`<br /><q>${reason}</q>`;
  return html`<tr>
    <td>${format.shortDay(occurredOn)}</td>
    <td><strong>${what}</strong>${told.map((detail) => html`<br />${detail}`)}${why}</td>
    <td>${by ?? dashboard.measure.unnamed}</td>
    <td>${format.shortDay(recordedOn)}</td>
  </tr>`;
}
