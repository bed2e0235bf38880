/** The layout of a short card: what it is about, a sentence or two, and what can be asked next. */
import { backButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { sentences } from './sentences.js';

/** Questions that can be sent with a click, under what they have in common. */
export interface AskGroup {
  readonly title: string;
  readonly asks: readonly Button[];
}

export interface Notice {
  readonly title: string;
  /** Stands out under the title; empty where the title says it. */
  readonly lead?: string;
  readonly text: string;
  readonly groups?: readonly AskGroup[];
  readonly summary?: string;
  readonly buttons?: readonly Button[];
}

/** The title and what people wrote stand apart, because a title may be read as markup and their words may not. */
export function noticeDrawing(
  { title, lead = '', text, groups = [], summary, buttons = [] }: Notice,
  setting: Setting,
): Drawing {
  return {
    template: 'notice',
    data: {
      title,
      lead,
      hasLead: lead !== '',
      text,
      hasText: text !== '',
      groups: groups.map((group) => ({ ...group, hasTitle: group.title !== '' })),
      self: [],
      isMeasure: false,
    },
    summary: summary ?? sentences(title, lead, text),
    buttons: [...backButton(setting), ...buttons],
  };
}
