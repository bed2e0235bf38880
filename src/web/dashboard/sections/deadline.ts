/** The deadline of a measure: as worded, as read, by which rule, and every version of it. */
import { longDeadline } from '../../../cards/measure/deadline-words.js';
import type { Setting } from '../../../cards/drawing.js';
import { readAnewBy, readingSentence } from '../../../cards/measure/reading-words.js';
import { kindSentence } from '../../../cards/measure/rule-words.js';
import type { DeadlineVersion } from '../../../domain/measure/deadline.js';
import { currentDeadline, type Measure } from '../../../domain/measure/measure.js';
import { capital } from '../../../locales/write.js';
import { html, type Html } from '../html.js';

export function deadlineSection(measure: Measure, chart: Html, setting: Setting): Html {
  const { messages } = setting;
  const { measure: say } = messages.dashboard;
  const deadline = currentDeadline(measure);
  const { condition } = deadline.rule;
  const kind = kindSentence(deadline.kind, setting);
  return html`<section aria-labelledby="deadline-title">
    <h2 id="deadline-title">${say.deadline}</h2>
    ${chart}
    <dl class="facts">
      <div>
        <dt>${say.worded}</dt>
        <dd>${messages.format.quoted(deadline.wording)}</dd>
      </div>
      <div>
        <dt>${say.read}</dt>
        <dd>${capital(longDeadline(deadline, messages))}${kind !== '' && html`<br />${kind}`}</dd>
      </div>
      <div>
        <dt>${say.readBy}</dt>
        <dd>
          ${readingSentence(measure, deadline, setting)}${condition !== undefined && html`<br />${messages.deadlines.condition(condition)}`}
        </dd>
      </div>
    </dl>
    ${measure.deadlines.length > 1 && versions(measure, setting)}
  </section>`;
}

function versions(measure: Measure, setting: Setting): Html {
  const { measure: say } = setting.messages.dashboard;
  const { version } = say;
  return html`<h3>${say.versions}</h3>
    <div class="scroll" role="group" aria-label="${say.versions}" tabindex="0">
      <table>
        <caption class="unseen">
          ${say.versions}
        </caption>
        <thead>
          <tr>
            <th scope="col">${version.number}</th>
            <th scope="col">${version.wording}</th>
            <th scope="col">${version.days}</th>
            <th scope="col">${version.why}</th>
          </tr>
        </thead>
        <tbody>
          ${[...measure.deadlines].reverse().map((one) => row(one, setting))}
        </tbody>
      </table>
    </div>`;
}

function row(one: DeadlineVersion, setting: Setting): Html {
  const { messages } = setting;
  const { measure: say } = messages.dashboard;
  return html`<tr>
    <th scope="row">${one.version}</th>
    <td>${messages.format.quoted(one.wording)}</td>
    <td>${longDeadline(one, messages)}</td>
    <td>${one.reread === true ? readAnewBy(one, setting) : (one.reason ?? say.firstVersion)}</td>
  </tr>`;
}
