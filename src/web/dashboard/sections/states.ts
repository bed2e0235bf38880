/** How many measures are in each state. */
import type { DashboardOutcome } from '../../../actions/dashboard/outcomes.js';
import { MEASURE_STATES, type MeasureState } from '../../../domain/measure/measure.js';
import { capital } from '../../../locales/write.js';
import { barsChart } from '../charts/bars-chart.js';
import type { Pen } from '../charts/pen.js';
import type { Tone } from '../charts/shapes.js';
import { html, type Html } from '../html.js';
import { dashboardLink, furtherNarrowed, type View } from '../view.js';
import { numberTable } from './number-table.js';

const TONES: Readonly<Partial<Record<MeasureState, Tone>>> = {
  reported_done: 'warn',
  partially_verified: 'warn',
  verified: 'good',
  declined: 'calm',
  withdrawn: 'calm',
  superseded: 'calm',
};

export function statesSection({ overview }: DashboardOutcome, view: View, pen: Pen): Html {
  const { messages } = view.setting;
  const { states: say, timeline } = messages.dashboard;
  const counts = new Map(overview.states.map(({ key, count }) => [key, count]));
  const rows = MEASURE_STATES.flatMap((state) => {
    const count = counts.get(state) ?? 0;
    if (count === 0) return [];
    const [name, number] = [capital(messages.words.states[state]), messages.format.number(count)];
    const href = dashboardLink(view, { query: furtherNarrowed(view.asked.query, { field: 'state', anyOf: [state] }) });
    const parts = [{ value: count, tone: TONES[state] ?? ('accent' as const) }];
    return [{ name, parts, count: number, link: { href, label: `${name}: ${number}` } }];
  });
  const lines = rows.map(({ name, count, link }) => ({ name, href: link.href, cells: [count] }));
  return html`<section aria-labelledby="states-title">
    <h2 id="states-title">${say.heading}</h2>
    ${
      rows.length === 0
        ? html`<p>${timeline.none}</p>`
        : html`<div class="charts">${barsChart(rows, say.chart, pen)}</div>
            ${numberTable({ caption: say.heading, summary: timeline.table, columns: [say.columns.state, say.columns.count], lines })}`
    }
  </section>`;
}
