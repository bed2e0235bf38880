/** The item that a change is about. */
import { CHANGE_FORMS, type ChangeName, type ChangeSubject } from '../../domain/change/change-form.js';
import {
  catalogueCode,
  catalogueEntryOf,
  isCircumstanceCode,
  isMeasureCode,
  isRiskCode,
  type CatalogueEntryCode,
  type ItemCode,
} from '../../domain/register/codes.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Store } from '../../domain/store/store.js';
import type { Case } from '../case.js';
import { entryIn } from '../entries/entry-in.js';
import { takenBack } from '../entries/show-entry.js';
import { nearestCodes } from '../asking/nearest-codes.js';
import type { ItemOf } from './item-of.js';

type Kind = (typeof CHANGE_FORMS)[ChangeName]['of'];
type Named = Exclude<Kind, 'nothing'>;

const KIND_OF: readonly (readonly [Named, (code: string) => boolean])[] = [
  ['measure', isMeasureCode],
  ['risk', isRiskCode],
  ['circumstance', isCircumstanceCode],
  ['vendor', (code) => catalogueEntryOf(code)?.type === 'vendor'],
  ['source', (code) => catalogueEntryOf(code)?.type === 'source'],
  ['investigation', (code) => catalogueEntryOf(code)?.type === 'investigation'],
];

/** The item, or the answer where there is none. */
export async function findSubject<Name extends ChangeName>(
  form: Name,
  code: ChangeSubject | null,
  at: Case,
): Promise<{ readonly item: ItemOf<Name> } | { readonly instead: Outcome }> {
  const kind: Kind = CHANGE_FORMS[form].of;
  // What comes out below is of the kind that the form is for.
  if (kind === 'nothing') return { item: null as ItemOf<Name> };
  const isOfKind = KIND_OF.find(([name]) => name === kind)?.[1];
  if (code === null || isOfKind?.(code) !== true) return { instead: NOT_UNDERSTOOD };
  const entry = catalogueEntryOf(code);
  if (entry !== undefined) return entryNamed<Name>(code, entry, at);
  // No entry of the catalogue, so an item of an investigation.
  const named = code as ItemCode;
  const item = await itemOf(named, at.store);
  if (item !== undefined) return { item: item as ItemOf<Name> };
  return { instead: { type: 'unknownCode', code: named, of: itemKind(kind), nearest: await nearestCodes(named, at) } };
}

async function entryNamed<Name extends ChangeName>(
  code: ChangeSubject,
  entry: CatalogueEntryCode,
  { store }: Case,
): Promise<{ readonly item: ItemOf<Name> } | { readonly instead: Outcome }> {
  const item = entryIn(await store.catalogue(), entry);
  return item === undefined ? { instead: await takenBack(code, store) } : { item: item as ItemOf<Name> };
}

const itemKind = (kind: Named): 'measure' | 'risk' | 'circumstance' =>
  kind === 'risk' || kind === 'circumstance' ? kind : 'measure';

/** The code by which an item is told apart from all others; null for something new. */
export function subjectIn<Name extends ChangeName>(form: Name, item: ItemOf<Name>): ChangeSubject | null {
  const kind: Kind = CHANGE_FORMS[form].of;
  if (item === null || kind === 'nothing') return null;
  return kind === 'vendor' || kind === 'source' || kind === 'investigation'
    ? catalogueCode(kind, item.code)
    : // What is no entry of the catalogue is an item of an investigation.
      (item.code as ItemCode);
}

/** A change of nothing, or of something that cannot be changed so. */
const NOT_UNDERSTOOD: Outcome = { type: 'cannot', reason: 'not_understood', topic: '' };

export async function itemOf(code: ItemCode, store: Store) {
  if (isMeasureCode(code)) return store.measure(code);
  return isRiskCode(code) ? store.risk(code) : store.circumstance(code);
}
