/** Texts that stay as they are on a form about something that is there: a file may have brought them in at any length. */
import type { Field, FieldValues } from '../../domain/change/fields.js';

const TEXTS: ReadonlySet<Field> = new Set<Field>(['title', 'titleEn', 'quote', 'place']);

/** Whether a text is what is there, and so is right however long it is. */
export const isAsItIs = (field: Field, text: string, present: FieldValues): boolean =>
  TEXTS.has(field) && text === present[field]?.trim();

/** What was filled in, with the whole of each text of which the card had room for the beginning alone. */
export function withWholeTexts(values: FieldValues, present: FieldValues): FieldValues {
  const whole = [...TEXTS].flatMap((field): readonly (readonly [Field, string])[] => {
    const [typed = '', there = ''] = [values[field], present[field]];
    return isBeginningOf(typed.trim(), there) ? [[field, there]] : [];
  });
  return { ...values, ...Object.fromEntries(whole) };
}

/** As cards cut a text, and how short they make it at the least. */
const CUT = '…';
const LEAST = 50;

const isBeginningOf = (text: string, whole: string): boolean =>
  text.endsWith(CUT) &&
  text.length > LEAST &&
  text.length < whole.length &&
  whole.startsWith(text.slice(0, -CUT.length));
