/** What stands in the inputs of a form. */
import { FIELDS, type Field, type FieldValues } from '../../domain/change/fields.js';

/** Characters of a field that are read; more than any field holds, so that its change can say that it is too long. */
const MOST_READ = 20_000;

/** As texts: clients send numbers as numbers, and null where nothing is filled in. */
export function typedIn(data: Readonly<Record<string, unknown>>): FieldValues {
  const read = (field: Field): readonly (readonly [Field, string])[] => {
    const given = Object.hasOwn(data, field) ? data[field] : undefined;
    const text = typeof given === 'number' ? String(given) : given;
    return typeof text === 'string' && text.trim() !== '' ? [[field, text.slice(0, MOST_READ)]] : [];
  };
  return Object.fromEntries(FIELDS.flatMap(read));
}
