/** What belongs to a measure: the risks it bears on, what is in its way, its evidence and notes. */
import { evidenceSection } from '../../../cards/measure/evidence.js';
import { statusMark } from '../../../cards/parts/marks.js';
import { inLanguage } from '../../../domain/language.js';
import type { MeasureOutcome, PresentBlocker } from '../../../domain/outcome/measure-outcome.js';
import { html, type Html } from '../html.js';
import { riskLink, type View } from '../view.js';

export function risksSection({ risks }: MeasureOutcome, page: View): Html {
  const { messages, language } = page.setting;
  const rows = risks.map((view) => {
    const { sign, text } = statusMark(view, messages);
    return html`<li>
      <a class="code" href="${riskLink(page, view.risk.code)}">${view.risk.code}</a>
      ${inLanguage(view.risk.title, language)}<br /><span class="small"
        ><span aria-hidden="true">${sign}</span> ${text} · ${messages.words.levels[view.risk.level]}</span
      >
    </li>`;
  });
  return html`<section aria-labelledby="measure-risks">
    <h2 id="measure-risks">${messages.measure.sections.risks}</h2>
    ${
      rows.length === 0
        ? html`<p>${messages.dashboard.measure.noRisks}</p>`
        : html`<ul class="plain">
            ${rows}
          </ul>`
    }
  </section>`;
}

/** An address of evidence is a link to where it says it is; it opens beside this page, which it hears nothing of. */
export function evidenceList({ measure }: MeasureOutcome, { setting }: View): Html {
  const { messages } = setting;
  const { rows } = evidenceSection(measure, 'evidence', setting);
  const lines = rows.map(
    ({ title, where, link, isLive }) =>
      html`<li>
        ${isLive ? html`<a href="${link}" target="_blank" rel="noopener noreferrer">${title}</a>` : title}<br /><span
          class="small"
          >${where}</span
        >
      </li>`,
  );
  return html`<section aria-labelledby="evidence-title">
    <h2 id="evidence-title">${messages.measure.sections.evidence}</h2>
    ${
      lines.length === 0
        ? html`<p>${messages.dashboard.measure.noEvidence}</p>`
        : html`<ul class="plain">
            ${lines}
          </ul>`
    }
  </section>`;
}

/** Notes, what is in the way, and where the sources do not agree; nothing where there is none. */
export function notesSection({ measure, blockers }: MeasureOutcome, { setting }: View): Html | null {
  const { messages, language } = setting;
  const { sections } = messages.measure;
  const parts = [
    ...block(
      sections.blockers,
      blockers.map((blocker) => blockerLine(blocker, setting)),
    ),
    ...block(
      sections.notes,
      measure.notes.map((note) => html`${inLanguage(note, language)}`),
    ),
    ...block(
      sections.contradiction,
      measure.contradictions.map(({ explanation }) => html`${inLanguage(explanation, language)}`),
    ),
  ];
  return parts.length === 0 ? null : html`<section>${parts}</section>`;
}

const block = (title: string, lines: readonly Html[]): readonly Html[] =>
  lines.length === 0
    ? []
    : [
        html`<h2>${title}</h2>
          <ul class="plain">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`,
      ];

/** What is in the way may be a confidential measure: then its code alone. */
function blockerLine({ code, present, inferred, item }: PresentBlocker, { messages, language }: View['setting']): Html {
  const { measure: say } = messages;
  const kept = item === null || ('confidential' in item && item.confidential);
  const notes = [present ? say.presentBlocker : say.goneBlocker, ...(inferred ? [say.inferred] : [])].join(' · ');
  return html`<span class="code">${code}</span> ${!kept && inLanguage(item.title, language)}<br /><span class="small"
      >${notes}</span
    >`;
}
