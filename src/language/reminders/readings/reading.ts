/** How a kind of sentence about reminders is recognised: from what it says to its intent, or undefined where it is another kind. */
import type { UnofferedReminders } from '../../../domain/reminders/outcomes.js';
import type { CodeMention, Intent, RemindersSaid } from '../../intent.js';
import { pointedAt } from '../../question/sentence/pointing.js';
import { codesIn, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';

export type Reading = (said: Said) => Intent | undefined;

/** Words for what Nakoming does of its own accord. */
export const REMINDING = [
  'remind',
  'reminder',
  'message',
  'notice',
  'send',
  'receive',
] as const satisfies readonly Concept[];
/** Words for being reminded no more. */
export const STOPPING = ['no', 'more', 'stop', 'off'] as const satisfies readonly Concept[];

export const isAboutReminding = (said: Said): boolean =>
  says(said, 'remind', 'reminder', 'message') || (says(said, 'notice') && says(said, 'send', 'receive'));

export const set = (said: RemindersSaid, trial = false): Intent => ({ type: 'setReminders', said, trial });

/** Characters of a sentence that are kept. */
const LONGEST = 200;

/** It cannot be set as it was said; `unoffered`: because nobody can have it. */
export const refuse = ({ scene }: Said, unoffered: UnofferedReminders | null = null): Intent => ({
  type: 'refuseReminders',
  text: scene.sentence.raw.trim().slice(0, LONGEST),
  unoffered,
});

/** The measures that are named, or the one that was answered before where a word points at it. */
export function measuresIn(said: Said): readonly CodeMention[] {
  const named = codesIn(said).filter(({ of }) => of === 'measure');
  return named.length > 0 || !says(said, 'it') ? named : talkedAbout(said);
}

/** The measure that was answered before. */
export function talkedAbout({ scene }: Said): readonly CodeMention[] {
  const mention = pointedAt(scene);
  return mention?.of === 'measure' ? [mention] : [];
}
