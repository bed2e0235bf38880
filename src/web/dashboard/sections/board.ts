/** The high risks, and what keeps each of them open. */
import type { BoardRisk, DashboardOutcome, Shown } from '../../../actions/dashboard/outcomes.js';
import { statusMark } from '../../../cards/parts/marks.js';
import { inLanguage } from '../../../domain/language.js';
import { html, type Html } from '../html.js';
import { measureWords } from '../measure-words.js';
import { riskTone } from '../risk-tone.js';
import { measureLink, riskLink, type View } from '../view.js';

export function boardSection({ board }: DashboardOutcome, view: View): Html {
  const { messages } = view.setting;
  const { board: say } = messages.dashboard;
  const left = board.total - board.risks.length;
  const body =
    board.total === 0
      ? html`<p>${say.none}</p>`
      : html`<p class="lead">${say.lead(board.statuses.open, board.total)}.</p>
          <ul class="board">
            ${board.risks.map((risk) => card(risk, view))}
          </ul>
          ${left > 0 && html`<p>${say.moreRisks(left)}</p>`}`;
  return html`<section id="risks" aria-labelledby="risks-title">
    <h2 id="risks-title">${say.heading}</h2>
    ${body}
  </section>`;
}

function card(one: BoardRisk, view: View): Html {
  const { risk, status } = one.view;
  const { language, messages } = view.setting;
  const { text, sign } = statusMark(one.view, messages);
  const tone = riskTone(status);
  return html`<li class="risk ${tone}">
    <h3><a class="code" href="${riskLink(view, risk.code)}">${risk.code}</a> ${inLanguage(risk.title, language)}</h3>
    <p class="mark ${tone}"><span aria-hidden="true">${sign}</span> ${text}</p>
    ${blocks(one, view)}
  </li>`;
}

function blocks({ view: { status, evaluated }, blocking, more }: BoardRisk, view: View): Html | null {
  const { dashboard, risks } = view.setting.messages;
  if (status === 'mitigated') return null;
  if (evaluated === null) return html`<p>${risks.noCondition}</p>`;
  if (status === 'ready_to_rerate') return html`<p>${dashboard.board.person}</p>`;
  return html`<p class="small">${dashboard.board.blocks}</p>
    <ul class="blocks">
      ${blocking.map((one) => blocker(one, view))}${more > 0 && html`<li>${dashboard.board.more(more)}</li>`}
    </ul>`;
}

function blocker(shown: Shown, view: View): Html {
  const { code, title, stands, tone } = measureWords(shown, view);
  return html`<li>
    <a href="${measureLink(view, shown.code)}"><span class="code">${code}</span> ${!shown.confidential && title}</a>
    <span class="stands ${tone}">${stands}</span>
  </li>`;
}
