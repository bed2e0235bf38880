/** What is told of something new, part by part: with the words that announce it, between quotation marks, or neither. */
import { masked, quotesIn } from '../change/spans.js';
import type { GrowthWords } from './compiled.js';
import type { GrowthLabel } from './vocabulary.js';

export interface Parts {
  readonly labelled: ReadonlyMap<GrowthLabel, string>;
  /** What nothing announces, in its order; each as it was written. */
  readonly free: readonly string[];
  /** What stands between quotation marks and is announced by nothing. */
  readonly quotes: readonly string[];
}

interface Placed {
  readonly label: GrowthLabel;
  readonly start: number;
  readonly from: number;
}

/** `allowed`: what can be told of it; other words announce nothing. */
export function partsOf(text: string, { labels }: GrowthWords, allowed: readonly GrowthLabel[]): Parts {
  const quotes = quotesIn(text);
  const mask = masked(text, quotes);
  const placed = placedIn(mask, labels, allowed);
  const [firstLabel] = placed;
  const head = { start: 0, end: firstLabel?.start ?? text.length };
  const labelled = new Map<GrowthLabel, string>();
  const left: string[] = [];
  placed.forEach(({ label, from }, at) => {
    const end = placed[at + 1]?.start ?? text.length;
    const [own, ...rest] = LISTS.has(label) ? [text.slice(from, end)] : splitIn(text, mask, from, end);
    labelled.set(label, bare(own ?? ''));
    left.push(...rest);
  });
  const isQuote = (part: string): boolean => /^["“„«‘']/u.test(part.trim());
  const all = [...splitIn(text, mask, head.start, head.end), ...left].map((part) => part.trim());
  return {
    labelled,
    free: all.map(bare).filter((part, at) => part !== '' && !isQuote(all[at] ?? '')),
    quotes: all.filter(isQuote).map(bare),
  };
}

/** Several are named with commas between them. */
const LISTS: ReadonlySet<GrowthLabel> = new Set<GrowthLabel>(['aliases', 'products', 'reason', 'quote', 'condition']);

function placedIn(mask: string, labels: GrowthWords['labels'], allowed: readonly GrowthLabel[]): readonly Placed[] {
  const found = labels
    .filter(([label]) => allowed.includes(label))
    .flatMap(([label, form]) =>
      [...mask.matchAll(form)].map(({ index, 0: said }) => ({ label, start: index, from: index + said.length })),
    )
    .sort((a, b) => a.start - b.start || b.from - a.from);
  return found.filter(
    (one, at) =>
      found.slice(0, at).every((before) => before.from <= one.start || before === one) && isFirst(one, at, found),
  );
}

const isFirst = (one: Placed, at: number, all: readonly Placed[]): boolean =>
  all.findIndex(({ label }) => label === one.label) === at;

/** At commas and semicolons that stand in no quotation. */
function splitIn(text: string, mask: string, start: number, end: number): readonly string[] {
  const parts: string[] = [];
  let from = start;
  for (const { index } of mask.slice(start, end).matchAll(/[,;](?=\s)/gu)) {
    parts.push(text.slice(from, start + index));
    from = start + index + 1;
  }
  return [...parts, text.slice(from, end)];
}

/** Without quotation marks around it, and the signs of the sentence. */
export const bare = (text: string): string =>
  text
    .trim()
    .replace(/^[\s,;:.]+|[\s,;:]+$/gu, '')
    .replace(/^["“„«‘'](.*)["”“»’']$/su, '$1')
    .trim();
