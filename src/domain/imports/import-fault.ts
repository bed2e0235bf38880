/** What is wrong in a file that is to be imported, and where. */

export interface Place {
  /** As it is called in the file; null: of the file as a whole. */
  readonly sheet: string | null;
  /** As the program counts that shows it: the headings are row 1. */
  readonly row: number | null;
  /** The heading. */
  readonly column: string | null;
}

export const FAULT_KINDS = [
  'merged',
  'cell_error',
  'long_cell',
  'missing_column',
  'twice_column',
  'required',
  'not_a_day',
  'not_a_number',
  'not_yes_no',
  'not_a_choice',
  'not_a_code',
  'not_a_link',
  'not_json',
  'unknown_field',
  'invalid',
  'duplicate',
  'other_register',
  'unknown_code',
  'unknown_measure',
  'names_itself',
  'named_twice',
  'wrong_party',
  'unknown_person',
  'which_person',
  'unreadable_deadline',
  'reason_needed',
  'reversed_days',
  'deadline_misfit',
  'deadline_kept',
  'deadline_closed',
  'kept',
  'fixed',
  'state_misfit',
  'in_future',
  'no_such_step',
  'step_elsewhere',
  'withheld',
  'taken_back',
  'called_already',
  'level_misfit',
  'unreadable_condition',
  'unknown_organisation',
  'which_organisation',
  'name_taken',
  'not_a_slug',
  'too_many_organisations',
  'not_owed',
  'ends_before',
  'answer_reason',
  'answered_twice',
  'too_long',
  'too_many',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface ImportFault {
  readonly place: Place;
  readonly kind: FaultKind;
  /** What stands there; empty where nothing does. */
  readonly found: string;
  /** What it can be, or what it has to do with: codes, names, words of ours. */
  readonly more: readonly string[];
}

/** Characters of what was found that a fault repeats. */
const LONGEST = 80;

export function fault(place: Place, kind: FaultKind, found: unknown = '', more: readonly string[] = []): ImportFault {
  const text = typeof found === 'string' ? found : found === undefined || found === null ? '' : JSON.stringify(found);
  return { place, kind, found: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text, more };
}
