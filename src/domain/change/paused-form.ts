/** A form that someone left half filled in, because what it asks for was not on record yet. */
import type { ChangeName, ChangeSubject } from './change-form.js';
import type { Field, FieldValues } from './fields.js';

export interface HalfFilledForm {
  readonly form: ChangeName;
  readonly subject: ChangeSubject | null;
  /** The version of the subject that the person saw; null for something new. */
  readonly version: number | null;
  /** What was filled in, as it was written. */
  readonly values: FieldValues;
}

export interface PausedForm extends HalfFilledForm {
  /** The form that this one was opened for in its turn. */
  readonly paused?: HalfFilledForm | undefined;
}

/** Fields that name what has a form of its own, and which form that is. */
export const ADDED_FOR = [
  ['vendor', 'addVendor'],
  ['source', 'addSource'],
  ['investigation', 'addInvestigation'],
] as const satisfies readonly (readonly [Field, ChangeName])[];
