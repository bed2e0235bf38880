/** A measure in a message: what it is, why now, and what can be done about it there and then. */
import { inLanguage } from '../../domain/language.js';
import { currentDeadline } from '../../domain/measure/measure.js';
import type { RemindedMeasure } from '../../domain/reminders/outcomes.js';
import { capital } from '../../locales/write.js';
import { longDays, shortDeadline } from '../measure/deadline-words.js';
import { cut, type Button, type Setting } from '../drawing.js';
import { confidentialMark, mark, type Mark } from '../parts/marks.js';
import { leadTo } from '../measure/measure-row.js';
import { answerOffer, waitingLines } from '../organisations/waiting.js';
import { ruleSentence } from '../measure/rule-words.js';
import type { Click } from '../verbs.js';
import { isForAll, type BundleSetting } from './bundle-setting.js';
import { historyLines, type Line } from './late-history.js';
import { offersFor, withCode } from './offers.js';
import { promptForm, type PromptForm } from './prompt.js';
import { aWeekLater, snoozeMenu, type SnoozeMenu } from './snooze-menu.js';
import { whyNow } from './why-now.js';

export interface BundleRow extends Click, Mark {
  readonly code: string;
  readonly name: string;
  /** Nothing is asked any more. */
  readonly isSettled: boolean;
  readonly isDone: boolean;
  /** Goes on from the mark. */
  readonly more: string;
  /** Follows all of it; starts with a separator where there is anything. */
  readonly rest: string;
  readonly lines: readonly Line[];
  /** As worded, and how that is read. */
  readonly wording: readonly { readonly text: string; readonly reading: string }[];
  readonly prompt: readonly PromptForm[];
  readonly actions: readonly Button[];
  readonly menu: readonly SnoozeMenu[];
  readonly hasActions: boolean;
  readonly heading: string;
  readonly hasHeading: boolean;
}

type ToDo = Pick<BundleRow, 'prompt' | 'actions' | 'menu' | 'hasActions'>;
const NOTHING_TO_DO: ToDo = { prompt: [], actions: [], menu: [], hasActions: false };

/** A row that says nothing and offers nothing. */
export const BARE = {
  isSettled: false,
  isDone: false,
  more: '',
  rest: '',
  lines: [],
  wording: [],
  ...NOTHING_TO_DO,
  heading: '',
  hasHeading: false,
} as const;

/** whole: with all that can be done there; short: with what is done most; bare: with what it says alone. */
export type Room = 'whole' | 'short' | 'bare';

/** How much of a row is told at once. */
export interface Openness {
  readonly room: Room;
  /** Its question stands open. */
  readonly isFirstPrompt: boolean;
  /** It is all there is, so that there is room for the wording. */
  readonly isOnly: boolean;
}

export function openRow(reminded: RemindedMeasure, how: Openness, at: BundleSetting): BundleRow {
  if (reminded.view.measure.confidential) return secretRow(reminded, at);
  const { outcome, setting } = at;
  const { color, lead, more } = whyNow(reminded, outcome.today, setting);
  return {
    ...BARE,
    ...named(reminded, at),
    ...mark(color, capital(lead)),
    more,
    rest: how.isOnly ? '' : intervalAside(reminded, setting),
    lines: [...waitingLines(reminded, setting), ...historyLines(reminded, at)],
    wording: how.isOnly ? [wordingOf(reminded, setting)] : [],
    ...todo(reminded, how, at),
  };
}

/** What was already past is looked at when there is time: nothing is asked there. */
function todo(reminded: RemindedMeasure, { room, isFirstPrompt }: Openness, at: BundleSetting): ToDo {
  const { outcome, setting } = at;
  if (room === 'bare' || outcome.kind === 'review') return NOTHING_TO_DO;
  const isWhole = room === 'whole';
  if (reminded.prompt && setting.rights.includes('update')) {
    return { ...NOTHING_TO_DO, prompt: [promptForm(reminded, { isOpen: isFirstPrompt, isWhole }, at)] };
  }
  const canSnooze = !isForAll(outcome);
  const { code } = reminded.view.measure;
  const week = canSnooze && !isWhole ? [withCode(aWeekLater(code, at), code)] : [];
  const menu = canSnooze && isWhole ? [snoozeMenu(code, at)] : [];
  // Of organisations that are waited for it is their answer that is wanted, and no word of the measure as a whole.
  const others = reminded.reminder.rule === 'unanswered' ? [] : offersFor(reminded, setting);
  const actions = [...answerOffer(reminded, setting), ...others, ...week];
  return { prompt: [], actions, menu, hasActions: actions.length + menu.length > 0 };
}

/** Its code, and a way to where it may be read. */
export const secretRow = ({ view: { measure } }: RemindedMeasure, { setting, way }: BundleSetting): BundleRow => ({
  ...BARE,
  ...leadTo(measure.code, setting, way),
  code: measure.code,
  name: '',
  ...confidentialMark(setting.messages),
});

export const named = ({ view: { measure } }: RemindedMeasure, { setting, way }: BundleSetting) => ({
  ...leadTo(measure.code, setting, way),
  code: measure.code,
  name: cut(inLanguage(measure.title, setting.language), setting.detail.title),
});

/** Of a deadline of several days all of them: the sentence names only one. */
function intervalAside({ view: { measure } }: RemindedMeasure, { messages }: Setting): string {
  const deadline = currentDeadline(measure);
  const { earliest, latest } = deadline;
  return earliest !== null && latest !== null && earliest !== latest ? ` · ${shortDeadline(deadline, messages)}` : '';
}

function wordingOf({ view: { measure } }: RemindedMeasure, setting: Setting) {
  const { messages, detail } = setting;
  const deadline = currentDeadline(measure);
  return {
    text: messages.format.quoted(cut(deadline.wording, detail.text)),
    reading: ruleSentence(deadline, longDays(deadline, messages), setting),
  };
}
