import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { pastReminders } from './past.js';
import { unknownMeasure } from './refused.js';
import { upcomingReminders } from './upcoming.js';
import { whoseReminders } from './whose.js';

/** When someone was reminded, or will be: of everything or of one measure. */
export async function reminders(input: ActionInput<'reminders'>, at: Case): Promise<Outcome> {
  const whose = await whoseReminders(input, at);
  if ('type' in whose) return whose;
  const unknown = await unknownMeasure(input.measureId, at);
  if (unknown !== null) return unknown;
  return (input.of === 'past' ? pastReminders : upcomingReminders)(input, whose.of, at);
}
