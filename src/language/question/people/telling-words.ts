/**
 * Forms found by the words that no sentence of theirs is without. Most sentences have none of them, so most forms need
 * not be compared at all.
 */

/** Words of which a sentence of the form has at least one. */
export type Needed = ReadonlySet<string>;

interface Entry<Form> {
  readonly form: Form;
  readonly place: number;
  readonly needed: readonly Needed[];
}

export class TellingWords<Form> {
  private readonly byWord = new Map<string, Entry<Form>[]>();
  /** Forms of which nothing is known that they need. */
  private readonly always: Entry<Form>[] = [];

  /** `forms`, each with what it needs, all of which a sentence of the form has. */
  constructor(forms: readonly (readonly [form: Form, needed: readonly Needed[]])[]) {
    const often = countsOf(forms.flatMap(([, needed]) => needed.flatMap((words) => [...words])));
    forms.forEach(([form, needed], place) => {
      const entry = { form, place, needed };
      const telling = mostTelling(needed, often);
      if (telling === undefined) this.always.push(entry);
      for (const word of telling ?? []) this.byWord.set(word, [...(this.byWord.get(word) ?? []), entry]);
    });
  }

  /** The forms that a sentence with these words may have, in their own order. */
  formsIn(words: ReadonlySet<string>): readonly Form[] {
    const found = new Set(this.always);
    for (const word of words) {
      for (const entry of this.byWord.get(word) ?? []) if (hasAll(entry.needed, words)) found.add(entry);
    }
    return [...found].sort((a, b) => a.place - b.place).map(({ form }) => form);
  }
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What the fewest other forms need as well. */
function mostTelling(needed: readonly Needed[], often: ReadonlyMap<string, number>): Needed | undefined {
  const weight = (words: Needed): number => [...words].reduce((sum, word) => sum + (often.get(word) ?? 0), 0);
  const [first, ...others] = needed;
  return first && others.reduce((best, next) => (weight(next) < weight(best) ? next : best), first);
}

const hasAll = (needed: readonly Needed[], words: ReadonlySet<string>): boolean =>
  needed.every((some) => (some.size < words.size ? hasAny(some, words) : hasAny(words, some)));

function hasAny(fewer: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}
