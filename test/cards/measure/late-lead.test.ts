/** Whether a measure was kept in time, once it is done, and why it is late or is not. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { MeasureFocus } from '../../../src/domain/measure/focus.js';
import type { Language } from '../../../src/domain/language.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { changed, circumstanceCode, day, deadline, measure, person } from '../../support/builders.js';
import { drawnOutcome } from '../drawn.js';
import { measureOutcome } from '../views.js';

const reportOn = (on: string) => ({ claimedBy: 'Microsoft', on: day(on), recordedBy: person('bas') });
const verifiedOn = (on: string) => ({ result: 'verified', on: day(on), by: person('sanne'), reason: null }) as const;
const promised = measure('OW20-V1', { deadlines: [deadline('2020-12-31')] });
const reported = (on: string, more: Partial<Measure> = {}) =>
  changed(promised, { state: 'reported_done', report: reportOn(on), ...more });
const verified = (on: string, more: Partial<Measure> = {}) =>
  changed(promised, { state: 'verified', report: reportOn(on), verification: verifiedOn('2021-05-01'), ...more });

const lead = (of: Measure, focus: MeasureFocus, language: Language = 'nl', more = {}): string =>
  drawnOutcome(measureOutcome(of, { focus, ...more }), language).summary;

describe('whether a measure that is done was on time', () => {
  it('goes by the day it was reported, and says what came of the report', () => {
    assert.match(
      lead(reported('2020-12-01'), 'on_time'),
      /^Ja, OW20-V1 was op tijd: gereed gemeld op 1 december 2020, met als laatste dag 31 december 2020\. .* wacht op verificatie/,
    );
    assert.match(
      lead(verified('2021-01-10'), 'on_time', 'en'),
      /^No, OW20-V1 was 10 days late: reported done on 10 January 2021, with 31 December 2020 as its last day\. .* verified on 1 May 2021/,
    );
  });

  it('says yes to what was asked: whether it was late, or on time', () => {
    assert.match(lead(verified('2021-01-10'), 'late'), /^Ja, OW20-V1 was 10 dagen te laat/);
    assert.match(lead(verified('2020-12-31'), 'late', 'en'), /^No, OW20-V1 was on time/);
    assert.match(lead(verified('2021-01-10'), 'late', 'nl', { plainly: true }), /^OW20-V1 was 10 dagen te laat/);
  });

  it('goes by the verification where no report was recorded', () => {
    assert.match(lead(verified('2020-12-31', { report: null }), 'on_time'), /121 dagen te laat: geverifieerd op 1 mei/);
  });

  it('holds what was moved against the first deadline too', () => {
    const moved: Partial<Measure> = { deadlines: [deadline('2020-12-31'), deadline('2021-03-31', { version: 2 })] };
    assert.match(
      lead(verified('2021-02-01', moved), 'on_time'),
      /^Ja, .* laatste dag 31 maart 2021\. Voor de eerst toegezegde termijn, 31 december 2020, was het 32 dagen te laat\./,
    );
    assert.match(lead(verified('2020-12-01', moved), 'on_time', 'en'), /first agreed, 31 December 2020, too\./);
  });

  it('never calls an expectation late', () => {
    const expected: Partial<Measure> = { deadlines: [deadline('2020-12-31', { kind: 'forecast' })] };
    assert.match(lead(reported('2020-12-01', expected), 'on_time'), /^OW20-V1 was klaar zoals verwacht/);
    assert.match(lead(reported('2021-01-10', expected), 'late'), /^OW20-V1 was 10 dagen later klaar dan verwacht/);
  });

  it('tells how things stand where there was no day, or nothing was done', () => {
    assert.match(lead(verified('2020-12-01', { deadlines: [deadline()] }), 'on_time'), /^OW20-V1 is geverifieerd\./);
    const withdrawn = changed(promised, { state: 'withdrawn' });
    assert.match(lead(withdrawn, 'on_time', 'en'), /^OW20-V1 is withdrawn\./);
  });
});

describe('why a measure is late or is not', () => {
  const toCome = deadline('2030-12-31', { wording: 'eind 2030' });
  it('tells the deadline as read, with its rule', () => {
    const summary = lead(changed(promised, { deadlines: [toCome] }), 'why_late', 'nl', { plainly: true });
    assert.match(summary, /^OW20-V1 heeft de tijd tot en met 31 december 2030\. ‘2030-12-31’ gelezen als/);
  });

  it('names what is in the way of it', () => {
    const blockers = [{ code: circumstanceCode('OW20-C1'), inferred: false, present: true, item: null }];
    const summary = lead(changed(promised, { deadlines: [toCome] }), 'why_late', 'en', { plainly: true, blockers });
    assert.match(summary, /only once OW20-C1 is resolved\./);
  });

  it('says nothing of a rule where there is no day, and what is done was kept', () => {
    const summary = lead(changed(promised, { deadlines: [deadline()] }), 'why_late', 'nl', { plainly: true });
    assert.match(summary, /^OW20-V1 heeft geen dag waarop het klaar moet zijn: zonder termijn\. OW20-V1: /);
    assert.match(lead(reported('2020-12-01'), 'why_late', 'nl', { plainly: true }), /^OW20-V1 was op tijd/);
  });
});

describe('how the deadline of a measure was read', () => {
  it('has the days, and the rule', () => {
    assert.match(
      lead(promised, 'reading'),
      /^De termijn van OW20-V1 is uiterlijk 31 december 2020\. ‘2020-12-31’ gelezen als/,
    );
  });
});
