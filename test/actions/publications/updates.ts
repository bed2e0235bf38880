/** Progress updates on the first register in which half a year has passed, or on a register of one's own. */
import assert from 'node:assert/strict';
import { progressUpdate, type UpdateInput } from '../../../src/actions/publications/progress-update.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import type { MeasureStatement, ProgressUpdate, UpdatePart } from '../../../src/domain/publication/publication.js';
import type { PublicationRefusal } from '../../../src/domain/outcome/publication-outcome.js';
import type { Store } from '../../../src/domain/store/store.js';
import { at, day, investigationCode } from '../../support/builders.js';
import { HALF_YEAR_LATER } from '../../support/half-year.js';

export const OW20: UpdateInput = {
  vendors: [],
  investigations: [investigationCode('OW20')],
  since: day('2020-07-01'),
  until: null,
};
export const EVERYTHING: UpdateInput = { ...OW20, investigations: [] };

const asked = (store: Store, input: UpdateInput, today: string) =>
  progressUpdate(input, { store, calendar: fixedCalendar(at(today), 'Europe/Amsterdam') });

export async function updateOf(
  store: Store,
  input: UpdateInput = OW20,
  today: string = HALF_YEAR_LATER,
): Promise<ProgressUpdate> {
  const update = await asked(store, input, today);
  assert(update.type === 'progressUpdate', JSON.stringify(update));
  return update;
}

export async function refusalOf(
  store: Store,
  input: UpdateInput,
  today: string = HALF_YEAR_LATER,
): Promise<PublicationRefusal> {
  const update = await asked(store, input, today);
  assert(update.type === 'publicationRefused', update.type);
  return update.refusal;
}

export const codesOf = (update: ProgressUpdate, part: UpdatePart): readonly string[] =>
  update.parts[part].map(({ code }) => code);

/** What a part says of one measure. */
export function said<Says extends MeasureStatement['says']>(
  update: ProgressUpdate,
  says: Says,
  code: string,
): Extract<MeasureStatement, { readonly says: Says }> {
  const found = Object.values(update.parts)
    .flat()
    .find((one) => one.says === says && one.code === code);
  assert(found !== undefined, `${code} is not told to be ${says}`);
  return found as Extract<MeasureStatement, { readonly says: Says }>;
}
