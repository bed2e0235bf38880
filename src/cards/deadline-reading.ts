/** How a wording is read: the interval with its rule, or the question that goes back. */
import type { DeadlineReadingOutcome } from '../domain/outcome.js';
import { capital } from '../locales/write.js';
import { longDays, longDeadline } from './deadline-words.js';
import { backButton, cut, type Drawing, type Setting } from './drawing.js';
import { kindSentence, questionBack, ruleSentence } from './rule-words.js';
import { sentences } from './sentences.js';

export function drawDeadlineReading(outcome: DeadlineReadingOutcome, setting: Setting): Drawing {
  const { wording, anchor, reading, ask } = outcome;
  const { messages, detail } = setting;
  const { deadlines, format } = messages;
  const title = deadlines.title(format.quoted(cut(wording, detail.text / 2)));
  const question = ask === null ? '' : questionBack(ask, setting);
  const days = reading === null ? '' : longDeadline(reading, messages);
  const rule = reading === null ? '' : ruleSentence(reading, longDays(reading, messages), setting);
  const condition =
    reading?.rule.condition === undefined
      ? ''
      : deadlines.condition(format.quoted(cut(reading.rule.condition, detail.text)));
  const explained = reading === null ? '' : kindSentence(reading.kind, setting);
  return {
    template: 'deadline-reading',
    data: {
      title: deadlines.heading,
      wording: format.quoted(cut(wording, detail.text)),
      days: reading === null ? deadlines.asked : capital(days),
      lines: [rule, condition, explained, question].filter((line) => line !== '').map((text) => ({ text })),
      anchor: deadlines.anchor(format.day(anchor)),
    },
    summary:
      reading === null
        ? sentences(`${title}: ${deadlines.asked}`, question)
        : sentences(`${title}: ${days}`, rule, condition),
    buttons: backButton(setting),
  };
}
