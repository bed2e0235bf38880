/** The item that a change is about. */
import { CHANGE_FORMS, type ChangeName } from '../../domain/change-form.js';
import { isCircumstanceCode, isMeasureCode, isRiskCode, type ItemCode } from '../../domain/codes.js';
import type { Outcome } from '../../domain/outcome.js';
import type { Store } from '../../domain/store.js';
import type { Case } from '../case.js';
import { nearestCodes } from '../nearest-codes.js';
import type { ItemOf } from './use-case.js';

type Kind = (typeof CHANGE_FORMS)[ChangeName]['of'];
type Named = Exclude<Kind, 'nothing'>;

const KIND_OF: readonly (readonly [Named, (code: string) => boolean])[] = [
  ['measure', isMeasureCode],
  ['risk', isRiskCode],
  ['circumstance', isCircumstanceCode],
];

/** The item, or the answer where there is none. */
export async function findSubject<Name extends ChangeName>(
  form: Name,
  code: ItemCode | null,
  at: Case,
): Promise<{ readonly item: ItemOf<Name> } | { readonly instead: Outcome }> {
  const kind: Kind = CHANGE_FORMS[form].of;
  // What comes out below is of the kind that the form is for.
  if (kind === 'nothing') return { item: null as ItemOf<Name> };
  const isOfKind = KIND_OF.find(([name]) => name === kind)?.[1];
  if (code === null || isOfKind?.(code) !== true) return { instead: NOT_UNDERSTOOD };
  const item = await itemOf(code, at.store);
  if (item !== undefined) return { item: item as ItemOf<Name> };
  return { instead: { type: 'unknownCode', code, of: kind, nearest: await nearestCodes(code, at) } };
}

/** A change of nothing, or of something that cannot be changed so. */
const NOT_UNDERSTOOD: Outcome = { type: 'cannot', reason: 'not_understood', topic: '' };

export async function itemOf(code: ItemCode, store: Store) {
  if (isMeasureCode(code)) return store.measure(code);
  return isRiskCode(code) ? store.risk(code) : store.circumstance(code);
}
