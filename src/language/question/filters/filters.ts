/** The criteria that a sentence sets, from its parts. */
import { MAX_TEXT, type Criterion } from '../../../domain/query/query.js';
import type { DerivedWord } from '../../../domain/measure/words.js';
import { distinct, either, excludeEachOther, plain } from './criteria.js';
import type { FilterPart } from './filter-parts.js';

/** Fields of which a measure can have several values at once. */
const SEVERAL: ReadonlySet<Criterion['field']> = new Set<Criterion['field']>(['risk', 'riskLevel', 'product']);

/**
 * Values of one field are alternatives ("Microsoft en SLM", "H1 of H3"); different fields must all hold. Derived words
 * must all hold too where a measure can have both and no "or" stands between them.
 */
export function criteriaFrom(parts: readonly FilterPart[]): Criterion[] {
  const joined: Criterion[] = [];
  for (const { criterion, or, both: asWell } of parts) {
    if (criterion.field === 'status') continue;
    const together = asWell === true && SEVERAL.has(criterion.field);
    const index = together ? -1 : joined.findLastIndex((known) => areAlternatives(known, criterion, or));
    const known = joined[index];
    const both = known === undefined ? undefined : either(known, criterion);
    if (both === undefined) joined.push(criterion);
    else joined[index] = both;
  }
  return distinct(oneText(openAndClosed(joined.map(plain))));
}

/** Words from several places of a sentence: all are looked for, and if no text has them all, those that have some. */
function oneText(criteria: readonly Criterion[]): Criterion[] {
  const texts = criteria.filter((one) => one.field === 'text' && one.not !== true);
  const [first] = texts;
  if (first === undefined || texts.length === 1) return [...criteria];
  const words = texts.flatMap((one) => (one.field === 'text' ? [one.words] : [])).join(' ');
  if (words.length > MAX_TEXT) return [...criteria];
  return criteria.flatMap((one): Criterion[] =>
    one === first ? [{ field: 'text', words }] : texts.includes(one) ? [] : [one],
  );
}

/** "done vs not done": no measure is both, so either is meant. */
function openAndClosed(criteria: readonly Criterion[]): Criterion[] {
  const only = (word: DerivedWord) => (criterion: Criterion) =>
    criterion.field === 'word' && criterion.not !== true && criterion.anyOf.every((one) => one === word);
  const [open, closed] = [criteria.find(only('open')), criteria.find(only('closed'))];
  const both = open && closed && either(open, closed);
  return both === undefined
    ? [...criteria]
    : criteria.flatMap((one) => (one === open ? [both] : one === closed ? [] : [one]));
}

function areAlternatives(known: Criterion, next: Criterion, or: boolean): boolean {
  if (known.field !== next.field || (known.not ?? false) !== (next.not ?? false)) return false;
  if (known.field !== 'word' || next.field !== 'word' || next.not === true) return true;
  return (
    or || known.anyOf.every((word) => next.anyOf.every((other) => word === other || excludeEachOther(word, other)))
  );
}
