/** The deadline of a measure on its card: as worded, as read, by which rule, and as first agreed. */
import { agreedDeadlines, firstDeadline, currentDeadline, type Measure } from '../../domain/measure/measure.js';
import type { ActionRequest } from '../../actions/requests.js';
import type { DeadlineReading } from '../../domain/measure/deadline.js';
import type { MeasureOutcome } from '../../domain/outcome/measure-outcome.js';
import { capital } from '../../locales/write.js';
import { longDeadline } from './deadline-words.js';
import { button, cut, type Button, type Setting } from '../drawing.js';
import { mayFillIn } from './measure-actions.js';
import { betterReading, readingSentence } from './reading-words.js';
import { sentences } from '../parts/sentences.js';
import { requestClick } from '../verbs.js';

export interface DeadlineSection {
  /** In quotation marks, verbatim. */
  readonly wording: string;
  /** The quote says the same, or it is shown there. */
  readonly hasWording: boolean;
  readonly days: string;
  readonly rule: string;
  /** What was agreed first, where the deadline moved; else empty. */
  readonly first: string;
  readonly hasFirst: boolean;
  /** What the rules make of it now, with the way to take that over; mostly none. */
  readonly better: readonly BetterReading[];
  /** Characters of the wording that were left out. */
  readonly left: number;
}

export interface BetterReading {
  readonly text: string;
  readonly look: Button;
}

/** `length`: characters of the wording to show. */
export function deadlineSection(
  { measure, rulesNow }: Pick<MeasureOutcome, 'measure' | 'rulesNow'>,
  length: number,
  setting: Setting,
): DeadlineSection {
  const { messages } = setting;
  const deadline = currentDeadline(measure);
  const first = firstDeadline(measure);
  const wording = cut(deadline.wording, length);
  const hasFirst = agreedDeadlines(measure).length > 1;
  const moved = timesMoved(measure);
  const firstText = messages.measure.firstDeadline(longDeadline(first, messages));
  const told = moved === 0 ? firstText : `${firstText} · ${messages.measure.moved(moved)}`;
  return {
    wording: messages.format.quoted(wording),
    hasWording: deadline.wording !== measure.quotation.quote,
    days: capital(longDeadline(deadline, messages)),
    rule: readingSentence(measure, deadline, setting),
    first: first.reread === true ? sentences(told, readingSentence(measure, first, setting)) : told,
    hasFirst,
    better: rulesNow === undefined ? [] : betterReadings(rulesNow, measure, setting),
    left: deadline.wording === measure.quotation.quote ? 0 : Math.max(0, deadline.wording.length - length),
  };
}

/** Nothing is taken over unseen: the button leads to the form with the reading in it. */
function betterReadings(reading: DeadlineReading, { code }: Measure, setting: Setting): readonly BetterReading[] {
  if (!mayFillIn('overruleReading', setting)) return [];
  const { messages, language, way } = setting;
  const { kind, earliest, latest } = reading;
  const days = { ...(earliest === null ? {} : { from: earliest }), ...(latest === null ? {} : { to: latest }) };
  const values = { kind, ...days, reason: messages.overruling.betterReason };
  const request: ActionRequest = { action: 'fillIn', input: { form: 'overruleReading', subject: code, values } };
  return [
    {
      text: betterReading(reading, setting),
      look: button(messages.overruling.takeOver, requestClick(request, language, way)),
    },
  ];
}

/** How often the last day was put later. */
export const timesMoved = (measure: Measure): number => {
  const agreed = agreedDeadlines(measure);
  return agreed.filter(({ latest }, index) => {
    const before = agreed[index - 1]?.latest ?? null;
    return latest !== null && before !== null && latest > before;
  }).length;
};
