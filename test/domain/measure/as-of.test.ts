import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isStillThere, ratingOn, stateAt, undoOf, undone, type Step } from '../../../src/domain/measure/as-of.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { at, changed, circumstance, day, measure, person, risk } from '../../support/builders.js';

/** A change that was recorded on the day on which it happened. */
const happened = (on: string) => ({ kind: 'progress' as const, occurredOn: day(on), recordedAt: at(on) });

/** The steps of a measure through these values, each on its day, and where it stands now. */
function history(first: Measure, ...later: readonly (readonly [on: string, more: Partial<Measure>])[]) {
  const steps: Step<Measure>[] = [];
  let present = first;
  for (const [on, more] of later) {
    const after = changed(present, more);
    steps.push({ ...happened(on), undo: undoOf(present, after) });
    present = after;
  }
  return { on: (date: string) => stateAt(day(date), present, steps), present };
}

describe('a measure at the end of a day', () => {
  const reported = history(
    measure('OW20-V1'),
    ['2020-09-01', { state: 'in_progress', progress: 40 }],
    ['2020-10-01', { state: 'reported_done', progress: 100 }],
  );

  it('is what had happened by then', () => {
    assert.equal(reported.on('2020-08-31')?.state, 'agreed');
    assert.equal(reported.on('2020-09-01')?.state, 'in_progress');
    assert.equal(reported.on('2020-09-30')?.progress, 40);
    assert.equal(reported.on('2020-10-01'), reported.present);
  });

  it('counts what was recorded late, but had happened', () => {
    const late = history(
      measure('OW20-V1'),
      ['2020-10-01', { state: 'in_progress' }],
      ['2020-09-01', { owner: person('sanne') }],
    );
    assert.equal(late.on('2020-08-31')?.owner, null);
    assert.equal(late.on('2020-09-15')?.owner, 'sanne');
    assert.equal(late.on('2020-09-15')?.state, 'agreed');
    assert.equal(late.on('2020-10-01')?.state, 'in_progress');
  });

  it('adds to a list what was added to it late', () => {
    const note = (nl: string) => ({ nl, en: nl });
    const late = history(
      measure('OW20-V1', { notes: [note('eerst')] }),
      ['2020-10-01', { notes: [note('eerst'), note('oktober')] }],
      ['2020-09-01', { notes: [note('eerst'), note('oktober'), note('september')] }],
    );
    assert.deepEqual(
      late.on('2020-09-15')?.notes.map(({ nl }) => nl),
      ['eerst', 'september'],
    );
  });

  it('is nothing before it came into being', () => {
    const made = measure('OW20-V8');
    assert.equal(stateAt(day('2020-08-31'), made, [{ ...happened('2020-09-01'), undo: null }]), null);
    assert.equal(stateAt(day('2020-09-01'), made, [{ ...happened('2020-09-01'), undo: null }]), made);
  });

  it('is what it is now where nothing ever changed', () => {
    const still = measure('OW20-V1');
    assert.equal(stateAt(day('2019-01-01'), still, []), still);
  });
});

describe('undoing a change', () => {
  it('keeps only the fields that it changed, and gives back what was', () => {
    const before = measure('OW20-V1');
    const after = changed(before, { progress: 40, notes: [] });
    const undo = undoOf(before, after);
    assert.deepEqual(undo, { progress: null, version: 1 });
    assert.deepEqual(undone(after, undo), before);
  });

  it('of a new item leaves nothing', () => {
    const made = measure('OW20-V8');
    assert.equal(undoOf(null, made), null);
    assert.equal(undone(made, null), null);
  });
});

describe('undoing a change that added a field', () => {
  it('takes it away again, from a line that was written and read too', () => {
    const [before, after] = [circumstance(), { ...circumstance(), retracted: true as const, version: 2 }];
    const undo = undoOf(before, after);
    assert.deepEqual(undo, { version: 1, retracted: null });
    assert.deepEqual(undone(after, JSON.parse(JSON.stringify(undo)) as typeof undo), before);
    assert.equal('retracted' in (undone(after, undo) ?? {}), false);
  });

  it('leaves a field that is null where it is null', () => {
    const after = { ...circumstance(), gone: { on: day('2021-01-01'), source: 'Brief', by: person('sanne') } };
    assert.deepEqual(undone(after, undoOf(circumstance(), after)), circumstance());
  });
});

describe('what a measure waits for', () => {
  it('is there until the circumstance is gone or the measure verified', () => {
    assert.ok(isStillThere(circumstance()));
    assert.ok(isStillThere(measure('OW20-V1', { state: 'reported_done' })));
    assert.ok(!isStillThere(measure('OW20-V1', { state: 'verified' })));
    assert.ok(!isStillThere(undefined));
  });

  it('is gone from the day on which it went', () => {
    const gone = circumstance('OW20-C5', { gone: { on: day('2020-10-01'), source: 'Brief', by: person('sanne') } });
    assert.ok(isStillThere(gone, day('2020-09-30')));
    assert.ok(!isStillThere(gone, day('2020-10-01')));
    assert.ok(!isStillThere(gone));
  });
});

describe('a rating', () => {
  it('holds from the day on which it was confirmed', () => {
    const rating = { level: 'low', on: day('2021-01-15'), by: person('sanne'), reason: 'Vervuld' } as const;
    const rated = risk('OW20-H1', { rating });
    assert.equal(ratingOn(rated, day('2021-01-14')), null);
    assert.equal(ratingOn(rated, day('2021-01-15')), rating);
    assert.equal(ratingOn(rated, undefined), rating);
    assert.equal(ratingOn(risk(), day('2021-01-15')), null);
  });
});
