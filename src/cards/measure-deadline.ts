/** The deadline of a measure on its card: as worded, as read, by which rule, and as first agreed. */
import { firstDeadline, currentDeadline, type Measure } from '../domain/measure.js';
import { capital } from '../locales/write.js';
import { longDays, longDeadline } from './deadline-words.js';
import { cut, type Setting } from './drawing.js';
import { ruleSentence } from './rule-words.js';

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
  /** Characters of the wording that were left out. */
  readonly left: number;
}

/** `length`: characters of the wording to show. */
export function deadlineSection(measure: Measure, length: number, setting: Setting): DeadlineSection {
  const { messages } = setting;
  const deadline = currentDeadline(measure);
  const first = firstDeadline(measure);
  const wording = cut(deadline.wording, length);
  const hasFirst = measure.deadlines.length > 1;
  const moved = timesMoved(measure);
  const firstText = messages.measure.firstDeadline(longDeadline(first, messages));
  return {
    wording: messages.format.quoted(wording),
    hasWording: deadline.wording !== measure.quotation.quote,
    days: capital(longDeadline(deadline, messages)),
    rule: ruleSentence(deadline, longDays(deadline, messages), setting),
    first: moved === 0 ? firstText : `${firstText} · ${messages.measure.moved(moved)}`,
    hasFirst,
    left: deadline.wording === measure.quotation.quote ? 0 : Math.max(0, deadline.wording.length - length),
  };
}

/** How often the last day was put later. */
export const timesMoved = ({ deadlines }: Measure): number =>
  deadlines.filter(({ latest }, index) => {
    const before = deadlines[index - 1]?.latest ?? null;
    return latest !== null && before !== null && latest > before;
  }).length;
