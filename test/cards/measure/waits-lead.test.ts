/** Whether a measure waits for the one thing that is asked about. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { MeasureOutcome } from '../../../src/domain/outcome/measure-outcome.js';
import type { Language } from '../../../src/domain/language.js';
import { changed, circumstanceCode, measure, measureCode } from '../../support/builders.js';
import { drawnOutcome } from '../drawn.js';
import { measureOutcome } from '../views.js';

const O1 = measure('OW20-O1');
const C5 = circumstanceCode('OW20-C5');
const V4 = measureCode('OW20-V4');

const lead = (more: Partial<MeasureOutcome>, language: Language = 'nl', of = O1): string =>
  drawnOutcome(measureOutcome(of, { focus: 'blockers', ...more }), language).summary;
const blockedBy = (present: boolean) => [{ code: C5, inferred: false, present, item: null }];

describe('whether a measure waits for another thing', () => {
  it('is a yes where that is recorded and still there', () => {
    assert.match(lead({ waitsFor: C5, blockers: blockedBy(true) }), /^Ja, OW20-O1 wacht op OW20-C5\. /);
    assert.match(lead({ waitsFor: C5, blockers: blockedBy(true) }, 'en'), /^Yes, OW20-O1 waits for OW20-C5\. /);
  });

  it('is a no where it has gone, or the measure is closed', () => {
    const noMore = /^Nee, OW20-O1 hoeft niet meer op OW20-C5 te wachten\./;
    assert.match(lead({ waitsFor: C5, blockers: blockedBy(false) }), noMore);
    const withdrawn = changed(O1, { state: 'withdrawn' });
    assert.match(lead({ waitsFor: C5, blockers: blockedBy(true) }, 'nl', withdrawn), noMore);
  });

  it('is not recorded where nothing says so, and what does stand in the way is told all the same', () => {
    const summary = lead({ waitsFor: V4, blockers: blockedBy(true) });
    assert.match(summary, /^Nee, er is niet vastgelegd dat OW20-O1 op OW20-V4 wacht\. .*als OW20-C5 is opgelost/);
    assert.match(lead({ waitsFor: V4, plainly: true }, 'en'), /^It is not recorded that OW20-O1 waits for OW20-V4\./);
  });

  it('is neither yes nor no where it lapses with the other', () => {
    const lapsing = changed(O1, { lapsesWith: V4 });
    assert.match(
      lead({ waitsFor: V4 }, 'nl', lapsing),
      /^Er is niet vastgelegd dat OW20-O1 op OW20-V4 wacht\. OW20-O1 vervalt zodra OW20-V4 is geverifieerd/,
    );
  });
});
