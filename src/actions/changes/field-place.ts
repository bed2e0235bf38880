import type { ChangeName, ChangeSubject } from '../../domain/change/change-form.js';
import type { FieldProblemKind, FieldValues } from '../../domain/change/fields.js';
import type { Case } from '../case.js';
import type { ItemOf } from './item-of.js';

export type Read<T> =
  { readonly value: T } | { readonly problem: FieldProblemKind; readonly nearest?: readonly string[] };

/** Where a field stands: on which form, beside what, about what. */
export interface FieldPlace extends Case {
  readonly form: ChangeName;
  readonly values: FieldValues;
  readonly subject: ChangeSubject | null;
  readonly item: ItemOf<ChangeName>;
}
