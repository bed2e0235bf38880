/** How a risk was rated: by its investigation, and anew by a person once its condition held. */
import type { RiskPageOutcome } from '../../../actions/dashboard/outcomes.js';
import { capital } from '../../../locales/write.js';
import { html, type Html } from '../html.js';
import type { View } from '../view.js';

export function ratingSection({ risk: { risk, status, investigation } }: RiskPageOutcome, view: View): Html {
  const { messages, names } = view.setting;
  const { riskPage, words, format } = messages;
  const { rating: say } = riskPage;
  const { rating } = risk;
  const level = (of: typeof risk.level, on: Parameters<typeof format.day>[0]) =>
    capital(say.on(words.levels[of], format.day(on)));
  const facts = [
    [say.investigated, level(risk.level, investigation.published)],
    [say.now, rating === null ? capital(say.none) : level(rating.level, rating.on)],
    ...(rating === null
      ? []
      : [
          [say.by, names.person(rating.by) ?? messages.dashboard.measure.unnamed],
          [say.reason, rating.reason],
        ]),
  ] as const;
  return html`<section aria-labelledby="rating-title">
    <h2 id="rating-title">${say.heading}</h2>
    <dl class="facts">
      ${facts.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${status === 'ready_to_rerate' && html`<p class="note">${say.ready}</p>`}
  </section>`;
}
