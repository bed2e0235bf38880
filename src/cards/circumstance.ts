/** One circumstance: what it is, where that stands, and whether it is still there. */
import { inLanguage } from '../domain/language.js';
import type { CircumstanceOutcome } from '../domain/outcome.js';
import { backButton, cut, type Drawing, type Setting } from './drawing.js';
import { formButton, mayFillIn } from './measure-actions.js';
import { quotationSection } from './measure-sections.js';
import { sentences } from './sentences.js';

export function drawCircumstance({ circumstance, source }: CircumstanceOutcome, setting: Setting): Drawing {
  const { messages, detail, language } = setting;
  const { code, gone, quotation } = circumstance;
  const { circumstances } = messages.standing;
  const title = circumstances.title(code, cut(inLanguage(circumstance.title, language), detail.title));
  const state = gone === null ? circumstances.present : circumstances.gone(messages.format.day(gone.on));
  const { quote, source: cited } = quotationSection(quotation, source ?? undefined, detail.subject, setting);
  return {
    template: 'notice',
    data: {
      title: circumstances.heading,
      lead: title,
      hasLead: true,
      text: `${state} ${quote} ${cited}`,
      hasText: true,
      groups: [],
      self: [],
      isMeasure: false,
    },
    summary: sentences(title, state),
    buttons: [
      ...backButton(setting),
      ...(gone === null && mayFillIn('markGone', setting) ? [formButton('markGone', code, setting)] : []),
    ],
  };
}
