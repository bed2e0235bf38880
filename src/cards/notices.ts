/** Short cards: what cannot be answered, a question back, and what went wrong. */
import { compareCodes } from '../domain/codes.js';
import type { Outcome } from '../domain/outcome.js';
import { backButton, cut, requestButton, type Button, type Drawing, type Setting } from './drawing.js';
import { askRow, HELP } from './help.js';
import { drawReminders } from './reminders.js';
import { sentences } from './sentences.js';

type OutcomeOf<Type extends Outcome['type']> = Extract<Outcome, { type: Type }>;
type NoticeOutcome = OutcomeOf<
  | 'cannot'
  | 'unknownCode'
  | 'whichCode'
  | 'whichReading'
  | 'reminders'
  | 'languageChanged'
  | 'failed'
  | 'denied'
  | 'outdatedCard'
  | 'unavailable'
>;

/** Questions that can be sent with a click, under what they have in common. */
interface AskGroup {
  readonly title: string;
  readonly asks: readonly Button[];
}

interface Notice {
  readonly title: string;
  /** Stands out under the title; empty where the title says it. */
  readonly lead?: string;
  readonly text: string;
  readonly groups?: readonly AskGroup[];
  readonly summary?: string;
  readonly buttons?: readonly Button[];
}

/** The title and what people wrote stand apart, because a title may be read as markup and their words may not. */
function layOut({ title, lead = '', text, groups = [], summary, buttons = [] }: Notice, setting: Setting): Drawing {
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

function drawCannot({ reason, topic }: OutcomeOf<'cannot'>, setting: Setting): Drawing {
  const { notices, help, buttons } = setting.messages;
  const { title, text } = notices.cannot[reason];
  const asks = help.cannot.map((question) => askRow(question, setting));
  const about =
    reason === 'not_recorded' && topic !== '' ? notices.notRecordedTopic(cut(topic, setting.detail.title)) : '';
  return layOut(
    {
      title,
      text: about === '' ? text : about,
      groups: [{ title: reason === 'not_recorded' ? notices.nearest : '', asks }],
      summary: sentences(title, about),
      buttons: [requestButton(buttons.help, HELP, setting)],
    },
    setting,
  );
}

/** Codes offered as buttons, and named in a sentence. */
const CODES_OFFERED = 10;

function drawUnknownCode({ code, of, nearest }: OutcomeOf<'unknownCode'>, setting: Setting): Drawing {
  const { notices, format, buttons } = setting.messages;
  const offered = nearest.slice(0, CODES_OFFERED).sort(compareCodes);
  const text =
    offered.length === 0
      ? of === 'measure'
        ? notices.unknownMeasure
        : notices.unknownRisk
      : notices.unknownNearest(format.or(offered));
  const lead = notices.unknownCode(cut(code, setting.detail.title));
  return layOut(
    {
      title: notices.cannot.not_recorded.title,
      lead,
      text,
      groups: offered.length === 0 ? [] : [{ title: '', asks: offered.map((one) => askRow(one, setting)) }],
      summary: sentences(lead, text),
      buttons: offered.length === 0 ? [requestButton(buttons.help, HELP, setting)] : [],
    },
    setting,
  );
}

function drawWhichCode({ text, codes }: OutcomeOf<'whichCode'>, setting: Setting): Drawing {
  const { notices, format } = setting.messages;
  const offered = codes.slice(0, CODES_OFFERED);
  const lead = notices.whichCode(cut(text, setting.detail.title));
  return layOut(
    {
      title: notices.whichReading,
      lead,
      text: notices.whichCodeDetail,
      groups: [{ title: '', asks: offered.map((code) => askRow(code, setting)) }],
      summary: sentences(lead, notices.unknownNearest(format.or(offered))),
    },
    setting,
  );
}

/** What a person reads when there is nothing of the register to show. */
export function drawNotice(outcome: NoticeOutcome, setting: Setting): Drawing {
  const { notices, buttons } = setting.messages;
  switch (outcome.type) {
    case 'cannot':
      return drawCannot(outcome, setting);
    case 'unknownCode':
      return drawUnknownCode(outcome, setting);
    case 'whichCode':
      return drawWhichCode(outcome, setting);
    case 'whichReading':
      return layOut({ title: notices.whichReading, text: notices.whichReadingDetail }, setting);
    case 'reminders':
      return drawReminders(outcome, setting);
    case 'languageChanged':
      return layOut({ ...notices.languageChanged, buttons: [requestButton(buttons.help, HELP, setting)] }, setting);
    case 'failed': {
      const { title, text } = notices.failed;
      return layOut({ title, text: `${text} ${cut(outcome.reference, setting.detail.title)}` }, setting);
    }
    case 'denied':
    case 'outdatedCard':
    case 'unavailable':
      return layOut(notices[outcome.type], setting);
  }
}
