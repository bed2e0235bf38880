/** What the signs of the line of time mean. The little pictures are of the stylesheet's colours, and drawn by hand. */
import type { Messages } from '../../../locales/messages.js';
import type { Lane } from '../charts/lanes.js';
import { fromMarkup, html, type Html } from '../html.js';

type Sign = Exclude<keyof Messages['dashboard']['timeline']['legend'], 'heading'>;

const DRAWN: Readonly<Record<Sign, string>> = {
  deadline:
    '<rect x="1" y="5" width="12" height="10" fill="var(--accent-faint)"/><rect x="12" y="5" width="14" height="10" fill="var(--accent)"/><rect x="25" y="2" width="3" height="16" fill="var(--accent)"/>',
  forecast:
    '<rect x="2" y="5" width="28" height="10" rx="5" fill="var(--accent-faint)" stroke="var(--accent)" stroke-width="1.5" stroke-dasharray="4 3"/>',
  late: '<path d="M2 10H26" stroke="var(--late)" stroke-width="3"/><path d="M21 10l5 -5l5 5l-5 5Z" fill="var(--late)"/>',
  moved:
    '<path d="M4 3V17" stroke="var(--ink-soft)" stroke-width="2"/><path d="M4 3H28" stroke="var(--ink-soft)" stroke-width="1.5" stroke-dasharray="2 3"/>',
  endless:
    '<path d="M2 10H22" stroke="var(--accent)" stroke-width="2" stroke-dasharray="6 4"/><path d="M22 5L30 10L22 15Z" fill="var(--accent)"/>',
  reported: '<path d="M9 10l7 -7l7 7l-7 7Z" fill="var(--surface)" stroke="var(--accent)" stroke-width="1.5"/>',
  verified: '<path d="M9 10l7 -7l7 7l-7 7Z" fill="var(--good)"/>',
};
const OCCURS: Readonly<Record<Sign, (lane: Lane) => boolean>> = {
  deadline: ({ span }) => span?.hard === true,
  forecast: ({ span }) => span?.hard === false,
  late: ({ late }) => late !== null,
  moved: ({ trail }) => trail.length > 0,
  endless: ({ endless }) => endless !== null,
  reported: ({ reported }) => reported !== null,
  verified: ({ verified }) => verified !== null,
};
const SIGNS = Object.keys(DRAWN) as readonly Sign[];

/** Of the signs that these lanes have. */
export function legend(lanes: readonly Lane[], { dashboard }: Messages): Html {
  const { legend: say } = dashboard.timeline;
  const entries = SIGNS.filter((sign) => lanes.some(OCCURS[sign])).map(
    (sign) =>
      html`<li>
        <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">${fromMarkup(DRAWN[sign])}</svg> ${say[sign]}
      </li>`,
  );
  return html`<ul class="legend" aria-label="${say.heading}">
    ${entries}
  </ul>`;
}
