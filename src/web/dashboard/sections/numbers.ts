/** The answer in a sentence, and the numbers behind it, each of which leads to its measures. */
import type { DashboardOutcome } from '../../../actions/dashboard/outcomes.js';
import type { OverviewOutcome } from '../../../domain/outcome/measure-outcome.js';
import type { DerivedWord } from '../../../domain/measure/words.js';
import type { Messages } from '../../../locales/messages.js';
import type { Tone } from '../charts/shapes.js';
import { html, type Html } from '../html.js';
import { dashboardLink, furtherNarrowed, type View } from '../view.js';

const SHOWN: readonly (readonly [word: DerivedWord, tone: Tone])[] = [
  ['overdue', 'late'],
  ['expectation_passed', 'warn'],
  ['due_now', 'accent'],
  ['due_soon', 'accent'],
  ['awaiting_verification', 'good'],
];

export function headline({ total, words }: OverviewOutcome, { dashboard }: Messages): string {
  const { headline: say } = dashboard;
  const [open, late] = [words.get('open') ?? 0, words.get('overdue') ?? 0];
  if (total === 0) return say.none;
  if (open === 0) return say.noneOpen(total);
  if (late === 0) return say.noneLate(open);
  return open === 1 ? say.onlyLate : say.late(late, open);
}

export function numbersSection({ overview, board }: DashboardOutcome, view: View): Html {
  const { messages } = view.setting;
  const { numbers } = messages.dashboard;
  const { query } = view.asked;
  const cells = SHOWN.map(([word, tone]) => {
    const count = overview.words.get(word) ?? 0;
    const href = dashboardLink(view, {
      query: furtherNarrowed(query, { field: 'word', anyOf: [word] }),
      withClosed: false,
    });
    return number(count, messages.words.derived[word], tone, href, messages);
  });
  const risks = number(board.statuses.open, numbers.highRisks, 'late', '#risks', messages);
  return html`<section class="numbers" aria-label="${numbers.heading}">
    <ul>
      ${cells}${risks}
    </ul>
  </section>`;
}

/** Nothing that is not there presses. */
const number = (count: number, name: string, tone: Tone, href: string, { format }: Messages): Html =>
  html`<li>
    <a class="number ${count === 0 ? 'calm' : tone}" href="${href}"
      ><b>${format.number(count)}</b> <span>${name}</span></a
    >
  </li>`;
