/** Short cards: what cannot be answered, a question back, and what went wrong. */
import type { CannotReason } from '../../domain/outcome/cannot.js';
import { compareCodes } from '../../domain/register/codes.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { cut, requestButton, type Drawing, type Setting } from '../drawing.js';
import { askRow, HELP } from '../asking/help.js';
import { noticeDrawing } from '../parts/notice.js';
import { sentences } from '../parts/sentences.js';

type OutcomeOf<Type extends Outcome['type']> = Extract<Outcome, { type: Type }>;
type NoticeOutcome = OutcomeOf<
  | 'cannot'
  | 'unknownCode'
  | 'whichCode'
  | 'whichReading'
  | 'oneByOne'
  | 'languageChanged'
  | 'failed'
  | 'denied'
  | 'outdatedCard'
  | 'tooFast'
  | 'unavailable'
>;

/** Nothing was asked, so no other questions are offered. */
const ASKED_NOTHING: ReadonlySet<CannotReason> = new Set<CannotReason>(['dismissed', 'thanks', 'farewell']);

function drawCannot({ reason, topic }: OutcomeOf<'cannot'>, setting: Setting): Drawing {
  const { notices, help, buttons } = setting.messages;
  if (reason === 'document_unclear') return drawDocumentUnclear(topic, setting);
  const { title, text } = notices.cannot[reason];
  const asks = ASKED_NOTHING.has(reason) ? [] : help.cannot.map((question) => askRow(question, setting));
  const about =
    reason === 'not_recorded' && topic !== '' ? notices.notRecordedTopic(cut(topic, setting.detail.title)) : '';
  return noticeDrawing(
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

/** Nothing is left out of what a document was asked about: it would be about something else. */
function drawDocumentUnclear(topic: string, setting: Setting): Drawing {
  const { title, text, part, example } = setting.messages.notices.documentUnclear;
  const lead = part(cut(topic, setting.detail.title));
  return noticeDrawing(
    { title, lead, text, groups: [{ title: '', asks: [askRow(example, setting)] }], summary: sentences(lead, text) },
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
  return noticeDrawing(
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

/** The question with the whole code where it was written short, as a word by itself; the code where it is not. */
function withCode(asked: string, short: string, code: string): string {
  for (let at = asked.indexOf(short); at >= 0; at = asked.indexOf(short, at + 1)) {
    const [before, after] = [asked.slice(0, at), asked.slice(at + short.length)];
    if (!/[\p{L}\p{N}-]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return `${before}${code}${after}`;
  }
  return code;
}

function drawWhichCode({ text, codes, asked = text }: OutcomeOf<'whichCode'>, setting: Setting): Drawing {
  const { notices, format } = setting.messages;
  const offered = codes.slice(0, CODES_OFFERED);
  const lead = notices.whichCode(cut(text, setting.detail.title));
  return noticeDrawing(
    {
      title: notices.whichReading,
      lead,
      text: notices.whichCodeDetail,
      groups: [
        {
          title: '',
          asks: offered.map((code) => askRow(withCode(asked, text, code), setting)),
        },
      ],
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
      return noticeDrawing({ title: notices.whichReading, text: notices.whichReadingDetail }, setting);
    case 'oneByOne': {
      const asks = outcome.asks.map((ask) => askRow(ask, setting));
      const { title, text } = notices.oneByOne;
      const summary = sentences(title, text, outcome.asks.join('; '));
      return noticeDrawing({ title, text, groups: [{ title: '', asks }], summary }, setting);
    }
    case 'languageChanged':
      return noticeDrawing(
        { ...notices.languageChanged, buttons: [requestButton(buttons.help, HELP, setting)] },
        setting,
      );
    case 'failed': {
      const { title, text } = notices.failed;
      return noticeDrawing({ title, text: `${text} ${cut(outcome.reference, setting.detail.title)}` }, setting);
    }
    case 'denied':
    case 'outdatedCard':
    case 'tooFast':
    case 'unavailable':
      return noticeDrawing(notices[outcome.type], setting);
  }
}
