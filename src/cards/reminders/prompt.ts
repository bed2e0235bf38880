/** "How does it stand?", answered on the card of the message itself. */
import { MOST_CHARACTERS, type FieldValues } from '../../domain/change/fields.js';
import type { RemindedMeasure } from '../../domain/reminders/outcomes.js';
import { button, type Button } from '../drawing.js';
import { ownInput } from '../parts/own-inputs.js';
import { PERCENTAGE } from '../parts/percentage-input.js';
import { requestClick } from '../verbs.js';
import { isForAll, type BundleSetting } from './bundle-setting.js';
import { offersBeside, withCode, type TellingButton } from './offers.js';
import { snoozeMenu, type SnoozeMenu } from './snooze-menu.js';

export interface PromptForm {
  /** Of the part with the inputs, and of the buttons that stand there until it is opened. */
  readonly id: string;
  readonly closedId: string;
  readonly isOpen: boolean;
  readonly open: TellingButton;
  readonly progress: {
    readonly id: string;
    readonly label: string;
    readonly value: string | undefined;
    readonly regex: string;
    readonly error: string;
  };
  readonly note: { readonly id: string; readonly label: string; readonly maxLength: number };
  readonly save: TellingButton;
  /** Answers that need no input. */
  readonly quick: readonly Button[];
  readonly others: readonly Button[];
  readonly menu: readonly SnoozeMenu[];
}

type Answer = 'update' | 'nothing' | 'later';
const EMPTY: FieldValues = {};

/** `isOpen`: only the first of a card stands open, the others take a click; `isWhole`: with all that can be done besides. */
export function promptForm(
  reminded: RemindedMeasure,
  { isOpen, isWhole }: { readonly isOpen: boolean; readonly isWhole: boolean },
  at: BundleSetting,
): PromptForm {
  const { measure } = reminded.view;
  const { outcome, setting } = at;
  const { messages, language } = setting;
  const { prompt } = messages.reminders;
  const { code, version, progress } = measure;
  const answer = (title: string, given: Answer): TellingButton => {
    const input = { message: outcome.message, measureId: code, version, answer: given, values: EMPTY };
    return withCode(button(title, requestClick({ action: 'answerPrompt', input }, language)), code);
  };
  return {
    id: `answer@${code}`,
    closedId: `ask@${code}`,
    isOpen,
    open: withCode({ title: prompt.open, verb: '', data: {} }, code),
    progress: {
      id: ownInput('progress', code),
      label: prompt.progress,
      value: progress === null ? undefined : String(progress),
      regex: PERCENTAGE,
      error: messages.changes.errors.number,
    },
    note: { id: ownInput('note', code), label: prompt.note, maxLength: MOST_CHARACTERS.note },
    save: answer(prompt.save, 'update'),
    // Later is later for one person: the channel is nobody.
    quick: [answer(prompt.nothing, 'nothing'), ...(isForAll(outcome) ? [] : [answer(prompt.later, 'later')])],
    others: isWhole ? offersBeside(reminded, setting) : [],
    menu: isForAll(outcome) || !isWhole ? [] : [{ ...snoozeMenu(code, at), title: messages.changes.more }],
  };
}
