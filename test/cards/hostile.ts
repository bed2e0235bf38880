/** Answers in which everything that others wrote says the same thing, and that thing is hostile. */
import type { Answer } from '../../src/cards/renderer.js';
import { LANGUAGES, type Language } from '../../src/domain/language.js';
import { localeFor } from '../../src/locales/locale.js';
import { isNode, type Node } from './drawn.js';

/** What people and sources write, by the name of the field it is kept in. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...['quote', 'place', 'title', 'description', 'explanation', 'notes', 'wording', 'fragment', 'reason', 'source'],
  ...['claimedBy', 'agreedBy', 'name', 'names', 'text', 'topic', 'words', 'publisher', 'reference', 'products'],
  ...['aliases', 'nearest', 'cause', 'subjectTitle', 'code'],
]);
/** Codes and the like, which may stand in a field of the same name. */
const CODED = /^(?:[a-z0-9]+(?:[-_][a-z0-9]+)*|[A-Z]{2}\d\d(?:-[A-Z]\d*)?|\d{4}-\d\d-\d\d|p-[0-9a-f]+|\d+)$/;
/** Fields of which the values are words of ours, whatever they look like. */
const OURS: ReadonlySet<string> = new Set(['link', 'level', 'kind', 'origin', 'groups', 'choices', 'policy']);

function tainted(value: unknown, text: string, isWritten: boolean): unknown {
  if (typeof value === 'string') return isWritten && !CODED.test(value) ? text : value;
  if (Array.isArray(value)) return value.map((part: unknown) => tainted(part, text, isWritten));
  if (!isNode(value) || value instanceof Map) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (OURS.has(key)) return [key, part];
      const inherits = isWritten && (LANGUAGES as readonly string[]).includes(key);
      const isValues = key === 'values' && isNode(part);
      return [key, isValues ? filledIn(part, text) : tainted(part, text, inherits || WRITTEN.has(key))];
    }),
  );
}

/** What was filled in on a form, days and numbers apart. */
const filledIn = (values: Node, text: string): Node =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, tainted(value, text, true)]));

/** The same answer with `text` for everything that others wrote, the words that were left out of a question included. */
export function hostileAnswer(answer: Answer, text: string, language: Language): Answer {
  const { people, catalogue } = answer;
  return {
    ...answer,
    // Every value that is not a text of others is left as it was.
    outcome: tainted(answer.outcome, text, false) as Answer['outcome'],
    catalogue: tainted(catalogue, text, false) as Answer['catalogue'],
    people: people === undefined ? undefined : { ...people, nameOf: () => text },
    note: localeFor(language).filters.leftOut([text]),
  };
}
