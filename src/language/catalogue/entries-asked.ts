/** "welke bronnen zijn er?", "in which circumstance is Giphy named?": all entries of a kind, or those about something. */
import type { Intent } from '../intent.js';
import type { EntryKind } from './vocabulary.js';
import type { CatalogueWords } from './words.js';

type Entries = Extract<Intent, { readonly type: 'entries' }>;

/** Kinds of which words are looked for in their texts; with other words behind them the others mean something else. */
const SEARCHED: ReadonlySet<EntryKind> = new Set<EntryKind>(['circumstance', 'source']);

/** Words before what is asked for ask which; words behind it say that it is there, or what it is about. */
export function entriesAsked(said: readonly string[], words: CatalogueWords): Entries | undefined {
  const named = nounIn(said, words);
  if (named === undefined) return undefined;
  const { kind, at, several } = named;
  const [before, after] = [said.slice(0, at), said.slice(at + 1)];
  if (before.length === 0 ? !several || after.length > 0 : !before.every((word) => words.which.has(word)))
    return undefined;
  if (!several && !SEARCHED.has(kind)) return undefined;
  const isCircumstance = kind === 'circumstance';
  const gone = isCircumstance && after.some((word) => words.gone.has(word));
  const present = isCircumstance && !gone && after.some((word) => words.present.has(word));
  const sets = isCircumstance ? [words.around, words.present, words.gone] : [words.around];
  const topic = after.filter((word) => !sets.some((known) => known.has(word)));
  if (topic.length > 0 ? !SEARCHED.has(kind) : !several) return undefined;
  return { type: 'entries', of: kind, topic: topic.join(' '), present: gone ? false : present ? true : null };
}

interface Named {
  readonly kind: EntryKind;
  readonly at: number;
  readonly several: boolean;
}

/** The first noun of a kind; none where two kinds are named. */
function nounIn(said: readonly string[], { nouns }: CatalogueWords): Named | undefined {
  const all = said.flatMap((word, at) =>
    nouns.flatMap(({ kind, one, several }) =>
      one.has(word) || several.has(word) ? [{ kind, at, several: several.has(word) }] : [],
    ),
  );
  return all.length === 1 ? all[0] : undefined;
}
