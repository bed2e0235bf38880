/** Who kept what was promised: of what was due, by party. */
import type { DashboardOutcome } from '../../../actions/dashboard/outcomes.js';
import { rereadLine } from '../../../cards/vendor-record/record-codes.js';
import type { Figure } from '../../../domain/query/figure.js';
import { DUE_GROUPS, type DueGroup } from '../../../domain/vendor-record/vendor-record.js';
import { capital } from '../../../locales/write.js';
import { barsChart, type BarPart, type BarRow } from '../charts/bars-chart.js';
import type { Pen } from '../charts/pen.js';
import { html, type Html } from '../html.js';
import { dashboardLink, furtherNarrowed, type View } from '../view.js';
import { numberTable } from './number-table.js';

const LOOKS: Readonly<Record<DueGroup, Omit<BarPart, 'value'>>> = {
  verified_on_time: { tone: 'good' },
  reported_on_time: { tone: 'good', faint: true },
  verified_late: { tone: 'warn' },
  reported_late: { tone: 'warn', faint: true },
  partial: { tone: 'late', faint: true },
  open_late: { tone: 'late' },
};

type Groups = Readonly<Record<DueGroup, Figure>>;

interface Kept {
  readonly name: string;
  readonly href: string;
  readonly due: number;
  readonly groups: Groups;
}

/** Parties shown: those with most first. */
const PARTIES = 8;

export function recordSection({ record }: DashboardOutcome, view: View, pen: Pen): Html {
  const { messages } = view.setting;
  const { record: say, timeline } = messages.dashboard;
  const { record: texts } = messages.standing;
  const { due, groups } = record.whole.by[record.against];
  const kept = partiesKept(record, view);
  const reread = rereadLine(record.whole, view.setting);
  const lead = texts.lead(record.whole.total, due.count, groups.verified_on_time.count, groups.reported_on_time.count);
  const shown = DUE_GROUPS.filter((group) => kept.some((one) => one.groups[group].count > 0));
  const lines = kept.map(({ name, href, due: all, groups: own }) => ({
    name,
    href,
    cells: [all, ...shown.map((group) => own[group].count)].map(messages.format.number),
  }));
  const columns = [say.columns.party, say.columns.due, ...shown.map((group) => texts.groups[group])];
  return html`<section aria-labelledby="record-title">
    <h2 id="record-title">${say.heading}</h2>
    <p class="lead">${lead}, ${texts.against[record.against]}.</p>
    ${
      kept.length > 0 &&
      html`${groupLegend(shown, view)}
        <div class="charts">
          ${barsChart(
            kept.map((one) => barOf(one, view)),
            say.chart,
            pen,
          )}
        </div>
        ${numberTable({ caption: say.heading, summary: timeline.table, columns, lines })}`
    }
    ${reread !== '' && html`<p>${reread}.</p>`}
    <p class="note">${texts.explanation}</p>
  </section>`;
}

function partiesKept(record: DashboardOutcome['record'], view: View): readonly Kept[] {
  const { names } = view.setting;
  const found = record.parties.map(({ party, record: own }) => ({
    name: capital(names.party(party)),
    href: dashboardLink(view, { query: furtherNarrowed(view.asked.query, { field: 'obligor', anyOf: [party] }) }),
    due: own.by[record.against].due.count,
    groups: own.by[record.against].groups,
  }));
  return found
    .filter(({ due }) => due > 0)
    .sort((a, b) => b.due - a.due)
    .slice(0, PARTIES);
}

function barOf({ name, href, due, groups }: Kept, { setting: { messages } }: View): BarRow {
  const { record } = messages.standing;
  const parts = DUE_GROUPS.map((group) => ({ value: groups[group].count, ...LOOKS[group] }));
  const told = DUE_GROUPS.filter((group) => groups[group].count > 0).map(
    (group) => `${messages.format.number(groups[group].count)} ${record.groups[group]}`,
  );
  return { name, parts, count: messages.format.number(due), link: { href, label: `${name}: ${told.join(', ')}` } };
}

const groupLegend = (groups: readonly DueGroup[], { setting: { messages } }: View): Html =>
  html`<ul class="legend">
    ${groups.map((group) => {
      const { tone, faint } = LOOKS[group];
      return html`<li>
        <span class="swatch ${tone}${faint === true && ' faint'}"></span> ${messages.standing.record.groups[group]}
      </li>`;
    })}
  </ul>`;
