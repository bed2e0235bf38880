/** "hangt V5 af van V4?": whether a measure waits for the one thing that is asked about. */
import { isOpen } from '../../domain/measure/measure.js';
import type { MeasureOutcome } from '../../domain/outcome/measure-outcome.js';
import { capital } from '../../locales/write.js';
import type { Setting } from '../drawing.js';
import { sentences } from '../parts/sentences.js';

/** Empty where nothing was named that it could wait for. */
export function waitsLead({ measure, blockers, waitsFor }: MeasureOutcome, { messages }: Setting): string {
  if (waitsFor === undefined) return '';
  const { waits, deadline } = messages.answers;
  const found = blockers.find(({ code }) => code === waitsFor);
  if (found !== undefined) {
    const said = found.present && isOpen(measure) ? waits.yes : waits.noMore;
    return said(measure.code, waitsFor);
  }
  // Nothing to wait for, but not without consequence either.
  const said = waits.notRecorded(measure.code, waitsFor);
  if (measure.lapsesWith !== waitsFor) return said;
  return sentences(capital(messages.answers.plainly(said)), deadline.lapses(measure.code, waitsFor));
}
