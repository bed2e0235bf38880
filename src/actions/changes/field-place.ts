import type { ChangeName, FieldProblemKind, FieldValues } from '../../domain/change-form.js';
import type { MeasureCode } from '../../domain/codes.js';
import type { Case } from '../case.js';

export type Read<T> =
  { readonly value: T } | { readonly problem: FieldProblemKind; readonly nearest?: readonly string[] };

/** Where a field stands: on which form, beside what, about which measure. */
export interface FieldPlace extends Case {
  readonly form: ChangeName;
  readonly values: FieldValues;
  readonly subject: MeasureCode | null;
}
