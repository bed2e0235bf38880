/** Names as people write them: in part, without accents or capitals, with a slip. */

/** Lower case, without accents, one space between words. */
export const folded = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim();
/** Without an accent that could be taken away: most texts, and quickly seen. */
const PLAIN = /^[ -~]*$/;

/** Letters that may be wrong in a word of this length. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** How well a name was hit: all of it, from its first word on, or some words further on. */
export type Hit = 'whole' | 'first' | 'part';

/** Undefined where the text is not the name or whole words of it in their order. */
function hit(text: string, name: string): Hit | undefined {
  const [asked, known] = [folded(text), folded(name)];
  if (asked === '' || known === '') return undefined;
  if (asked === known) return 'whole';
  if (`${known} `.startsWith(`${asked} `)) return 'first';
  return ` ${known} `.includes(` ${asked} `) ? 'part' : undefined;
}

/** Those of the names that are hit best: whole ones before first names before others. */
export function bestHits<T>(text: string, people: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const hits = people.map((one) => ({ one, how: hit(text, nameOf(one)) }));
  const of = (how: Hit) => hits.filter((each) => each.how === how).map(({ one }) => one);
  return [of('whole'), of('first'), of('part')].find((found) => found.length > 0) ?? [];
}

/** How far the text is from a name or a word of it, in slips; undefined where that is too far to be meant. */
export function slip(text: string, name: string): number | undefined {
  const asked = folded(text);
  const known = folded(name);
  const distances = [known, ...known.split(' ')]
    .map((word) => ({ word, distance: slipsBetween(asked, word) }))
    .filter(({ word, distance }) => distance <= slipsIn(Math.min(asked.length, word.length)))
    .map(({ distance }) => distance);
  return distances.length === 0 ? undefined : Math.min(...distances);
}

/** Letters added, left out, changed, or swapped with the next. */
function slipsBetween(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const edit = Math.min((now[column - 1] ?? 0) + 1, (last[column] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      now.push(isSwap ? Math.min(edit, (before[column - 2] ?? 0) + 1) : edit);
    }
    [before, last] = [last, now];
  }
  return last[b.length] ?? 0;
}
