import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pointsAmong, wordPoints } from '../../../../src/stores/index/text/nearness.js';

const ITEMS = 1_000_000;
const having = fc.integer({ min: 0, max: ITEMS });
const terms = fc.integer({ min: 0, max: 5000 });
/** What may be typed in 200 characters. */
const MOST_WORDS = 100;

describe('how near something is to the words that are asked for', () => {
  it('is a whole number, up to a billion for all that may be asked', () => {
    fc.assert(
      fc.property(having, terms, (items, among) => {
        const { inTitle, elsewhere } = wordPoints(items, ITEMS);
        for (const points of [inTitle, elsewhere]) assert(Number.isInteger(pointsAmong(points, among)));
        assert(pointsAmong(inTitle, 0) * MOST_WORDS < 2 ** 32);
        assert(pointsAmong(inTitle, 0) * MOST_WORDS * 20 < 1e9);
      }),
    );
  });

  it('counts one more of the words for more than all else', () => {
    const { inTitle } = wordPoints(1, ITEMS);
    const { elsewhere } = wordPoints(ITEMS, ITEMS);
    for (let words = 1; words < 30; words += 1)
      assert(pointsAmong(inTitle, 0) * words < pointsAmong(elsewhere, 5000) * (words + 1));
  });

  it('counts a word in a title for more than the same word elsewhere, however long the one and short the other', () => {
    fc.assert(
      fc.property(having, terms, terms, (items, long, short) => {
        const { inTitle, elsewhere } = wordPoints(items, ITEMS);
        assert(pointsAmong(inTitle, long) > pointsAmong(elsewhere, short));
      }),
    );
  });

  it('counts a rarer word for more, and fewer other words', () => {
    const points = (items: number, among: number) => pointsAmong(wordPoints(items, ITEMS).elsewhere, among);
    assert(points(10, 40) > points(20, 40));
    assert(points(10, 40) > points(10, 60));
    assert.equal(points(10, 1000), points(10, 1001));
  });
});
