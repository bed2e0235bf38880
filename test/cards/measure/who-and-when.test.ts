import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { MeasureFocus } from '../../../src/domain/measure/focus.js';
import type { Language } from '../../../src/domain/language.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { changed, day, measure, person } from '../../support/builders.js';
import { drawn } from '../drawn.js';
import { movedSince } from '../reading-scenes.js';
import { measureOutcome } from '../views.js';
import { PEOPLE } from '../world.js';

const summaryOf = (of: Measure, focus: MeasureFocus, language: Language = 'nl'): string =>
  drawn({ outcome: measureOutcome(of, { focus }), alternatives: [], back: null, people: PEOPLE }, language).summary;

describe('who said what of a measure, and when', () => {
  const report = { claimedBy: 'Microsoft', on: day('2020-11-20'), recordedBy: person('sanne') };
  const reported = changed(measure('OW20-V5'), { state: 'reported_done', report });

  it('is told of a report, whether its state or its verification is asked for', () => {
    const told = /Gereed gemeld door Microsoft op 20 november 2020, vastgelegd door Sanne de Vries\./;
    assert.match(summaryOf(reported, 'state'), told);
    assert.match(summaryOf(reported, 'verification'), /nog niet geverifieerd\. Gereed gemeld door Microsoft op/);
    assert.match(
      summaryOf(reported, 'state', 'en'),
      /Reported done by Microsoft on 20 November 2020, recorded by Sanne de Vries\./,
    );
  });

  it('is not told of a report that was rejected, nor where there is none', () => {
    const rejected = changed(reported, { state: 'in_progress' });
    for (const of of [rejected, measure('OW20-V5')]) assert.doesNotMatch(summaryOf(of, 'state'), /Gereed gemeld door/);
  });

  it('is told of a deadline that moved, with why', () => {
    const { anchor, reason } = movedSince.deadlines.at(-1) ?? assert.fail();
    assert(anchor !== null && reason !== null);
    const summary = summaryOf(movedSince, 'moved');
    assert.match(summary, /1 keer verschoven: van .* naar .*\. De laatste keer op \d+ \w+ 20\d\d/);
    assert.ok(summary.includes(`De reden: ‘${reason}’`), summary);
  });
});
