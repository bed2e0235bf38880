/** The line of time, the table behind it and the pages of both. */
import type { DashboardOutcome, Shown, Timeline } from '../../../actions/dashboard/outcomes.js';
import { TIMELINE_ROWS } from '../../../actions/dashboard/timeline.js';
import { dayOf } from '../../../domain/time/local-date.js';
import { EMPTY_LANE, laneOf } from '../charts/lanes.js';
import type { Pen } from '../charts/pen.js';
import { timelineChart, type TimelineRow } from '../charts/timeline-chart.js';
import { html, type Html } from '../html.js';
import { measureWords } from '../measure-words.js';
import { dashboardLink, measureLink, type View } from '../view.js';
import { legend } from './legend.js';
import { pager } from './pager.js';

export function timelineSection({ timeline, day }: DashboardOutcome, view: View, pen: Pen): Html {
  const { messages } = view.setting;
  const { timeline: say } = messages.dashboard;
  const { rows } = timeline;
  const lanes = rows.map((row) => (row.confidential ? EMPTY_LANE : laneOf(row.view, day)));
  const body =
    rows.length === 0
      ? empty(timeline, view)
      : html`<p class="lead">${say.lead}</p>
          ${legend(lanes, messages)}
          <div class="charts">
            ${timelineChart(
              {
                rows: rows.map((row) => rowOf(row, day, view)),
                day,
                dayName: view.asked.query.asOf === undefined ? say.today : say.asOf,
                monthName: (month) => shortMonth(month, view),
                label: say.chart(rows.length),
              },
              pen,
            )}
          </div>
          ${table(rows, view)}`;
  return html`<section id="timeline" aria-labelledby="timeline-title">
    <h2 id="timeline-title">${say.heading}</h2>
    ${scope(timeline, view)}${body}${pages(timeline, view)}
  </section>`;
}

function rowOf(row: Shown, day: DashboardOutcome['day'], view: View): TimelineRow {
  const { code, title, stands, line, deadline, tone } = measureWords(row, view);
  const told = row.confidential ? [stands] : [stands, deadline];
  return {
    ...{ code, title, tone },
    ...{ stands, line, deadline },
    lane: row.confidential ? EMPTY_LANE : laneOf(row.view, day),
    link: { href: measureLink(view, row.code), label: [code, title, ...told].join('. ') },
  };
}

/** "mrt" */
export function shortMonth(month: number, { setting: { messages } }: View): string {
  const day = dayOf(2000, month, 1);
  return day === undefined ? '' : (messages.format.shortDay(day).split(' ')[1] ?? '');
}

/** How much of what was asked about is shown. */
function scope({ total, offset, rows, closedLeftOut }: Timeline, view: View): Html {
  const { messages } = view.setting;
  const { timeline: say } = messages.dashboard;
  const { withClosed } = view.asked;
  const place =
    rows.length === total
      ? messages.lists.measures(total)
      : say.shows(offset + 1, offset + rows.length, messages.lists.measures(total));
  const closed =
    closedLeftOut > 0 &&
    html` ${say.onlyOpen(closedLeftOut)} <a href="${dashboardLink(view, { withClosed: true })}">${say.withClosed}</a>`;
  const back = withClosed && html` <a href="${dashboardLink(view, { withClosed: false })}">${say.onlyOpenLink}</a>`;
  return html`<p class="scope">${rows.length > 0 && `${place}.`}${closed}${back}</p>`;
}

function empty({ offset, total, closedLeftOut }: Timeline, view: View): Html {
  const { timeline: say } = view.setting.messages.dashboard;
  if (offset > 0 && total > 0) {
    return html`<p>${say.gone} <a href="${dashboardLink(view)}">${say.first}</a></p>`;
  }
  return html`<p>${closedLeftOut > 0 ? say.noneOpen : say.none}</p>`;
}

function pages({ total, offset }: Timeline, view: View): Html | null {
  const { timeline: say } = view.setting.messages.dashboard;
  const link = (to: number) => `${dashboardLink(view, { offset: to })}#timeline`;
  return pager(
    { offset, total, size: TIMELINE_ROWS },
    { label: say.pages, previous: say.previous, next: say.next, place: say.shows },
    link,
    view.setting.messages.format.number,
  );
}

function table(rows: readonly Shown[], view: View): Html {
  const { timeline: say } = view.setting.messages.dashboard;
  const { columns } = say;
  const lines = rows.map((row) => {
    const { code, title, party, deadline, stands, tone } = measureWords(row, view);
    return html`<tr>
      <th scope="row"><a href="${measureLink(view, row.code)}">${code}</a></th>
      <td>${title}</td>
      <td>${party}</td>
      <td>${deadline}</td>
      <td class="${tone}">${stands}</td>
    </tr>`;
  });
  return html`<details class="table">
    <summary>${say.table}</summary>
    <div class="scroll" role="group" aria-label="${say.table}" tabindex="0">
      <table>
        <caption class="unseen">
          ${say.heading}
        </caption>
        <thead>
          <tr>
            <th scope="col">${columns.code}</th>
            <th scope="col">${columns.title}</th>
            <th scope="col">${columns.party}</th>
            <th scope="col">${columns.deadline}</th>
            <th scope="col">${columns.stands}</th>
          </tr>
        </thead>
        <tbody>
          ${lines}
        </tbody>
      </table>
    </div>
  </details>`;
}
