/** One circumstance: what it is, where that stands, and whether it is still there. */
import type { ActionRequest } from '../../actions/requests.js';
import type { CircumstanceCode } from '../../domain/register/codes.js';
import { inLanguage } from '../../domain/language.js';
import type { CircumstanceOutcome } from '../../domain/outcome/risk-outcome.js';
import { backButton, cut, requestButton, type Drawing, type Setting } from '../drawing.js';
import { formButton, mayFillIn } from '../measure/measure-actions.js';
import { quotationSection } from '../measure/measure-sections.js';
import { sentences } from '../parts/sentences.js';

/** Everything that waits for it. */
const heldUpBy = (code: CircumstanceCode): ActionRequest => ({
  action: 'listMeasures',
  input: { query: { criteria: [{ field: 'blockedBy', anyOf: [code] }] }, offset: 0 },
});

export function drawCircumstance({ circumstance, source, holdsUp }: CircumstanceOutcome, setting: Setting): Drawing {
  const { messages, detail, language } = setting;
  const { code, gone, quotation } = circumstance;
  const { circumstances } = messages.standing;
  const title = circumstances.title(code, cut(inLanguage(circumstance.title, language), detail.title));
  const state = gone === null ? circumstances.present : circumstances.gone(messages.format.day(gone.on));
  const waiting =
    holdsUp.total === 0
      ? ''
      : circumstances.holdsUp(
          messages.format.andMore(holdsUp.rows, holdsUp.total - holdsUp.rows.length),
          gone === null,
        );
  const { quote, source: cited } = quotationSection(quotation, source ?? undefined, detail.subject, setting);
  return {
    template: 'notice',
    data: {
      title: circumstances.heading,
      lead: title,
      hasLead: true,
      text: `${sentences(state, waiting)} ${quote} ${cited}`,
      hasText: true,
      groups: [],
      self: [],
      isMeasure: false,
    },
    summary: sentences(title, state, waiting),
    buttons: [
      ...backButton(setting),
      ...(holdsUp.total === 0 ? [] : [requestButton(circumstances.holdsUpButton, heldUpBy(code), setting)]),
      ...(gone === null && mayFillIn('markGone', setting) ? [formButton('markGone', code, setting)] : []),
      ...(mayFillIn('editCircumstance', setting) ? [formButton('editCircumstance', code, setting)] : []),
    ],
  };
}
