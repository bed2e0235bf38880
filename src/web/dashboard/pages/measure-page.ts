/** One measure as a page: what was promised, how its deadline is read, how it stands, and everything that was recorded. */
import type { MeasurePageOutcome } from '../../../actions/dashboard/outcomes.js';
import { shortDeadline } from '../../../cards/measure/deadline-words.js';
import { mainMark, sideNotes } from '../../../cards/parts/marks.js';
import { measureFacts } from '../../../cards/measure/measure-facts.js';
import { remarksOn } from '../../../cards/measure/remarks.js';
import { inLanguage } from '../../../domain/language.js';
import { currentDeadline } from '../../../domain/measure/measure.js';
import type { MeasureOutcome } from '../../../domain/outcome/measure-outcome.js';
import { capital } from '../../../locales/write.js';
import { laneOf, toneOf } from '../charts/lanes.js';
import type { Pen } from '../charts/pen.js';
import { timelineChart } from '../charts/timeline-chart.js';
import { framed } from '../frame.js';
import { html, type Html } from '../html.js';
import { deadlineSection } from '../sections/deadline.js';
import { historySection } from '../sections/history.js';
import { evidenceList, notesSection, risksSection } from '../sections/measure-parts.js';
import { shortMonth } from '../sections/timeline.js';
import { dashboardLink, measureLink, type View } from '../view.js';
import type { Drawn } from './dashboard-page.js';

export function measurePage(outcome: MeasurePageOutcome, view: View, { assets, pen }: Drawn): string {
  const { measure: found, day } = outcome;
  const { measure } = found;
  const { messages, language } = view.setting;
  const { dashboard: say, format } = messages;
  const body = html`<p class="back"><a href="${dashboardLink(view)}">← ${say.measure.back}</a></p>
    ${lede(found, view)}${sourceSection(found, view)}
    ${deadlineSection(measure, chart(outcome, view, pen), view.setting)}
    <div class="pair">
      ${factsSection(found, view)}
      <div>${risksSection(found, view)}${evidenceList(found, view)}</div>
    </div>
    ${notesSection(found, view)}${historyOf(outcome, view)}`;
  return framed({
    ...{ title: `${measure.code} ${inLanguage(measure.title, language)}`, asked: view.asked, body, assets },
    linkTo: (manner) => measureLink(view, measure.code, { manner, offset: view.asked.offset }),
    note: say.footer(format.day(day)),
  });
}

/** The measure is not confidential; what was said of it while it was is told as what it was alone. */
function historyOf({ history, measure: { measure } }: MeasurePageOutcome, view: View): Html {
  const { code } = measure;
  const told = { ...history, code, confidential: new Set<typeof code>() };
  return historySection(told, (offset) => measureLink(view, code, { offset }), view);
}

const standsIn = (found: MeasureOutcome, { setting: { messages } }: View): string =>
  capital([mainMark(found, messages).text, ...sideNotes(found, messages)].join(' · '));

function lede(found: MeasureOutcome, view: View): Html {
  const { dashboard, format } = view.setting.messages;
  const { measure, asOf } = found;
  return html`<div class="lede">
    <p class="code">${measure.code}</p>
    <h1>${inLanguage(measure.title, view.setting.language)}</h1>
    <p class="mark ${toneOf(found)}">${standsIn(found, view)}</p>
    ${asOf !== null && html`<p class="past">${dashboard.past(format.day(asOf))}</p>`}
    ${remarksOn(found, view.setting).map((remark) => html`<p class="note">${remark}</p>`)}
  </div>`;
}

function sourceSection({ measure, source }: MeasureOutcome, { setting: { messages, language } }: View): Html {
  const { quote, place } = measure.quotation;
  return html`<section aria-labelledby="source-title">
    <h2 id="source-title">${messages.dashboard.measure.source}</h2>
    <figure class="quote">
      <blockquote>${quote}</blockquote>
      <figcaption>${messages.measure.cited(source.title, place, messages.format.day(source.published))}</figcaption>
    </figure>
    ${measure.description !== null && html`<p>${inLanguage(measure.description, language)}</p>`}
  </section>`;
}

const factsSection = (found: MeasureOutcome, { setting }: View): Html =>
  html`<section aria-labelledby="facts-title">
    <h2 id="facts-title">${setting.messages.dashboard.measure.facts}</h2>
    <dl class="facts">
      ${measureFacts(found, setting).map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;

function chart({ measure: found, day }: MeasurePageOutcome, view: View, pen: Pen): Html {
  const { measure, asOf } = found;
  const { messages, language } = view.setting;
  const { dashboard: say } = messages;
  const [stands, deadline] = [standsIn(found, view), shortDeadline(currentDeadline(measure), messages)];
  const row = {
    ...{ code: measure.code, title: inLanguage(measure.title, language), stands, line: stands, deadline },
    ...{ tone: toneOf(found), lane: laneOf(found, day), link: null },
  };
  const drawn = timelineChart(
    {
      ...{ rows: [row], day },
      dayName: asOf === null ? say.timeline.today : say.timeline.asOf,
      monthName: (month) => shortMonth(month, view),
      label: say.measure.timeline(measure.code),
    },
    pen,
  );
  return html`<div class="charts">${drawn}</div>`;
}
