/** How a wording is read: the interval with its rule, or the question that goes back. */
import type { DeadlineReading } from '../../domain/measure/deadline.js';
import type { DeadlineReadingOutcome } from '../../domain/outcome/outcome.js';
import { capital } from '../../locales/write.js';
import { longDays, longDeadline } from './deadline-words.js';
import { backButton, cut, type Drawing, type Setting } from '../drawing.js';
import { kindSentence, questionBack, ruleSentence } from './rule-words.js';
import { sentences } from '../parts/sentences.js';

export function drawDeadlineReading(outcome: DeadlineReadingOutcome, setting: Setting): Drawing {
  const { wording, anchor, reading, ask } = outcome;
  const { messages, detail } = setting;
  const { deadlines, format } = messages;
  const title = deadlines.title(format.quoted(cut(wording, detail.text / 2)));
  const question = ask === null ? '' : questionBack(ask, setting);
  const read = reading === null ? null : readingInWords(reading, setting);
  const lines = [...(read === null ? [] : [...read.why, read.explained]), question].filter((line) => line !== '');
  return {
    template: 'deadline-reading',
    data: {
      title: deadlines.heading,
      wording: format.quoted(cut(wording, detail.text)),
      days: read === null ? deadlines.asked : capital(read.days),
      lines: lines.map((text) => ({ text })),
      anchor: deadlines.anchor(format.day(anchor)),
    },
    summary:
      read === null
        ? sentences(`${title}: ${deadlines.asked}`, question)
        : sentences(`${title}: ${read.days}`, ...read.why),
    buttons: backButton(setting),
  };
}

export interface ReadingInWords {
  readonly days: string;
  /** The rule, and the condition beside the date where there is one. */
  readonly why: readonly string[];
  /** How hard such a deadline is; empty where the rule says it. */
  readonly explained: string;
}

export function readingInWords(reading: DeadlineReading, setting: Setting): ReadingInWords {
  const { messages, detail } = setting;
  const { deadlines, format } = messages;
  const { condition } = reading.rule;
  return {
    days: longDeadline(reading, messages),
    why: [
      ruleSentence(reading, longDays(reading, messages), setting),
      ...(condition === undefined ? [] : [deadlines.condition(format.quoted(cut(condition, detail.text)))]),
    ],
    explained: kindSentence(reading.kind, setting),
  };
}
