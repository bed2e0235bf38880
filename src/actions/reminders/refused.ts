/** Answers about reminders where there is nothing else to say. */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { UnknownCodeOutcome } from '../../domain/outcome/code-outcome.js';
import type { RemindersRefusal, RemindersRefusedOutcome } from '../../domain/reminders/outcomes.js';
import type { Case } from '../case.js';
import { nearestCodes } from '../asking/nearest-codes.js';

export const refused = (refusal: RemindersRefusal): RemindersRefusedOutcome => ({ type: 'remindersRefused', refusal });

/** Null where the register has the measure, or where none is named. */
export async function unknownMeasure(code: MeasureCode | null, at: Case): Promise<UnknownCodeOutcome | null> {
  if (code === null || (await at.store.measure(code)) !== undefined) return null;
  return { type: 'unknownCode', code, of: 'measure', nearest: await nearestCodes(code, at) };
}
