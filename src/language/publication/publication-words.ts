import { oneOf } from './one-of.js';

/** How a document is asked for: what may come first, and what it is called. Alternatives are separated by bars. */
export interface PublicationWords {
  /** Before the verb, and the verb itself. */
  readonly before: string;
  /** Between the verb and the name of the document. */
  readonly between: string;
  readonly nouns: Readonly<Record<'update' | 'dossier', string>>;
}

export interface AskedDocument {
  readonly of: 'update' | 'dossier';
  /** What comes behind its name: about what, and since when. */
  readonly rest: string;
}

/** Finds the document that a text begins with; undefined where it begins with anything else. */
export type DocumentFinder = (text: string) => AskedDocument | undefined;

const KINDS = ['update', 'dossier'] as const;

/** Between two words: spaces, a comma, or a hyphen within one. */
const GAP = '[\\s,:-]+';

export function compilePublications(vocabularies: readonly PublicationWords[]): DocumentFinder {
  const forms = vocabularies.flatMap((words) => KINDS.map((of) => ({ of, form: formOf(words, of) })));
  return (text) => {
    for (const { of, form } of forms) {
      const rest = form.exec(text)?.groups?.['rest'];
      if (rest !== undefined) return { of, rest: rest.trim() };
    }
    return undefined;
  };
}

function formOf({ before, between, nouns }: PublicationWords, of: (typeof KINDS)[number]): RegExp {
  const any = (words: string) => oneOf(words, GAP);
  const led = `(?:${any(before)}${GAP}){0,4}(?:${any(between)}${GAP}){0,4}`;
  return new RegExp(`^\\s*${led}${any(nouns[of])}(?![\\p{L}\\p{N}])(?<rest>.*)$`, 'isu');
}
