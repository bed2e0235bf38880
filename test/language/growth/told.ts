/** What a sentence tells of the register: which change, of what, with what. */
import { read } from '../question/reading.js';

export interface Told {
  readonly change: string | null;
  readonly of: string | null;
  readonly values: Readonly<Record<string, string>>;
}

/** Null for a sentence that changes nothing. */
export function told(text: string): Told | null {
  const { intent } = read(text);
  if (intent.type !== 'change') return null;
  return {
    change: intent.change,
    of: intent.entry ?? intent.mention?.text ?? null,
    values: intent.values,
  };
}
