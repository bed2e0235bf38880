/** One risk as a page: how it stands, what mitigates it, how it was rated, and which measures are for it. */
import type { RiskPageOutcome, Shown } from '../../../actions/dashboard/outcomes.js';
import { statusMark } from '../../../cards/parts/marks.js';
import { remarksOn } from '../../../cards/measure/remarks.js';
import { riskLead } from '../../../cards/risk/risk-lead.js';
import { inLanguage } from '../../../domain/language.js';
import { capital } from '../../../locales/write.js';
import { framed } from '../frame.js';
import { html, type Html } from '../html.js';
import { measureWords } from '../measure-words.js';
import { riskTone } from '../risk-tone.js';
import { conditionSection } from '../sections/condition.js';
import { historySection } from '../sections/history.js';
import { quoteFigure } from '../sections/quote.js';
import { ratingSection } from '../sections/rating.js';
import { dashboardLink, linkedLink, measureLink, riskLink, type View } from '../view.js';
import type { Drawn } from './dashboard-page.js';

export function riskPage(outcome: RiskPageOutcome, view: View, { assets }: Pick<Drawn, 'assets'>): string {
  const { risk: found, day, history, confidential } = outcome;
  const { risk } = found;
  const { messages, language } = view.setting;
  const { dashboard: say, format } = messages;
  const link = (offset: number) => riskLink(view, risk.code, { offset });
  const body = html`<p class="back"><a href="${dashboardLink(view)}">← ${say.measure.back}</a></p>
    ${lede(outcome, view)}${sourceSection(outcome, view)}${conditionSection(outcome, view)}
    <div class="pair">${ratingSection(outcome, view)}${linkedSection(outcome, view)}</div>
    ${historySection({ ...history, code: risk.code, confidential }, link, view)}`;
  return framed({
    ...{ title: `${risk.code} ${inLanguage(risk.title, language)}`, asked: view.asked, body, assets },
    linkTo: (manner) => riskLink(view, risk.code, { manner, offset: view.asked.offset }),
    note: say.footer(format.day(day)),
  });
}

function lede({ risk: found }: RiskPageOutcome, view: View): Html {
  const { messages, language } = view.setting;
  const { risk, status, asOf, investigation } = found;
  const { sign, text } = statusMark(found, messages);
  const rest = [messages.words.risksOfLevel[risk.level], inLanguage(investigation.title, language)];
  return html`<div class="lede">
    <p class="code">${risk.code}</p>
    <h1>${inLanguage(risk.title, language)}</h1>
    <p class="mark ${riskTone(status)}"><span aria-hidden="true">${sign}</span> ${capital(text)}</p>
    <p>${rest.join(' · ')}</p>
    ${asOf !== null && html`<p class="past">${messages.dashboard.past(messages.format.day(asOf))}</p>`}
    <p>${riskLead(found, view.setting)}</p>
    ${remarksOn(found, view.setting).map((remark) => html`<p class="note">${remark}</p>`)}
  </div>`;
}

const sourceSection = ({ risk: { risk } }: RiskPageOutcome, view: View): Html =>
  html`<section aria-labelledby="source-title">
    <h2 id="source-title">${view.setting.messages.risks.sections.quotation}</h2>
    ${quoteFigure(risk.quotation, view)}
  </section>`;

function linkedSection({ risk: { risk, blocking }, linked }: RiskPageOutcome, view: View): Html {
  const { linked: say } = view.setting.messages.riskPage;
  const blocks = new Set(blocking);
  return html`<section aria-labelledby="linked-title">
    <h2 id="linked-title">${say.heading}</h2>
    ${
      linked.total === 0
        ? html`<p>${say.none}</p>`
        : html`<ul class="plain">
              ${linked.rows.map((one) => linkedRow(one, blocks.has(one.code), view))}
            </ul>
            <p><a href="${linkedLink(view, risk.code)}">${say.all(linked.total)}</a></p>`
    }
  </section>`;
}

function linkedRow(one: Shown, blocks: boolean, view: View): Html {
  const { code, title, stands, tone } = measureWords(one, view);
  const told = [...(one.confidential ? [] : [stands]), ...(blocks ? [view.setting.messages.riskPage.blocks] : [])];
  return html`<li>
    <a href="${measureLink(view, one.code)}"><span class="code">${code}</span> ${title}</a><br /><span
      class="stands ${tone}"
      >${told.join(' · ')}</span
    >
  </li>`;
}
