/**
 * How near something is to the words that are asked for, in points: every store reckons it alike, from what each of them
 * knows. It is a whole number, so that what is equally near is so everywhere, and stands in the order of lists.
 */

/** Counts for more than all the rest: of two items, the one with more of the words is the nearer. */
const EACH_WORD = 100_000;
/** What a word counts that stands in nearly every item: next to nothing; in a title twice as much as elsewhere. */
const RARITY = 100;
const TITLE = 2;
/** The most that is added where there are few other words, and with how many of them that is half as much. */
export const BREVITY = { most: 100, half: 32 } as const;

/** What a word counts for those that have it, before it is known how much else they say. */
export interface WordPoints {
  readonly inTitle: number;
  readonly elsewhere: number;
}

/** Of a word that `having` of so many items have: the rarer, the more it tells, as BM25 weighs it. */
export function wordPoints(having: number, items: number): WordPoints {
  const rarity = RARITY * Math.log(1 + (items - having + 0.5) / (having + 0.5));
  // A title counts for more than any brevity does.
  return { inTitle: EACH_WORD + TITLE * rarity + BREVITY.most, elsewhere: EACH_WORD + rarity };
}

/** `terms`: how many there are where the word stands: in the title, or else in all texts together. */
export const pointsAmong = (points: number, terms: number): number =>
  Math.floor(points + (BREVITY.most * BREVITY.half) / (BREVITY.half + terms));
