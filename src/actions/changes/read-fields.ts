import { CHANGE_FORMS, type ChangeName } from '../../domain/change/change-form.js';
import type { Field, FieldProblem, FieldValues } from '../../domain/change/fields.js';
import { isWordless } from '../../domain/change/wordless.js';
import { isAsItIs } from './as-it-is.js';
import type { FieldPlace, Read } from './field-place.js';
import { FIELD_READERS } from './field-readers.js';
import type { FieldTypes, Given } from './given.js';

export interface FieldsRead {
  readonly given: Given;
  /** In the order of the form. */
  readonly problems: readonly FieldProblem[];
}

export const fieldsOf = (form: ChangeName): readonly Field[] => [
  ...CHANGE_FORMS[form].required,
  ...CHANGE_FORMS[form].optional,
];

/** Fields with which someone explains something, to whoever reads it later. */
const EXPLAINING = ['reason', 'note'] as const satisfies readonly Field[];

/** What was filled in, without a reason or a note that holds no word. */
export function saidIn(values: FieldValues): FieldValues {
  const empty = EXPLAINING.filter((field) => isWordless(values[field] ?? ''));
  return Object.fromEntries(Object.entries(values).filter(([field]) => !empty.some((one) => one === field)));
}

/**
 * Reads every field of a form; what is empty is missing, what is on another form is left out. `present`: what is there
 * already, and stays right.
 */
export async function readFields(at: FieldPlace, present: FieldValues = {}): Promise<FieldsRead> {
  const required: readonly Field[] = CHANGE_FORMS[at.form].required;
  const results = await Promise.all(
    fieldsOf(at.form).map(async (field): Promise<readonly [Field, Read<unknown> | null]> => {
      const text = at.values[field]?.trim() ?? '';
      if (text === '') return [field, null];
      return [field, isAsItIs(field, text, present) ? { value: text } : await read(field, text, at)];
    }),
  );
  const problems = results.flatMap(([field, result]): readonly FieldProblem[] => {
    if (result === null) return required.includes(field) ? [{ field, problem: 'required' }] : [];
    return 'problem' in result ? [{ field, ...result }] : [];
  });
  const values = results.flatMap(([field, result]) =>
    result !== null && 'value' in result ? [[field, result.value] as const] : [],
  );
  return { given: Object.fromEntries(values), problems };
}

const read = async <F extends Field>(field: F, text: string, at: FieldPlace): Promise<Read<FieldTypes[F]>> =>
  FIELD_READERS[field](text, at);
