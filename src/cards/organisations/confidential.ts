import type { Measure } from '../../domain/measure/measure.js';
import { backButton, type Banner, type Drawing, type Setting } from '../drawing.js';
import { leadTo } from '../measure/measure-row.js';
import { sentences } from '../parts/sentences.js';

/** Of a confidential measure not even who has carried it out is told here: a code and a link. */
export function kept({ code }: Measure, setting: Setting, banner?: Banner): Drawing {
  const { measure: texts, organisations } = setting.messages;
  const text = organisations.coverage.confidential(code);
  return {
    template: 'notice',
    data: {
      title: code,
      lead: texts.confidentialTitle,
      text,
      hasText: true,
      groups: [],
      self: [leadTo(code, setting, setting.way)],
      isMeasure: true,
      hasLead: true,
    },
    summary: sentences(text),
    banner: banner && { ...banner, text: code, lines: [] },
    buttons: backButton(setting),
  };
}
