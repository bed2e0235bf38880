import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { DEADLINE_KINDS, type DeadlineReading } from '../../../src/domain/measure/deadline.js';
import {
  agreedDeadlines,
  currentDeadline,
  firstDeadline,
  isSameAgreement,
} from '../../../src/domain/measure/measure.js';
import {
  isReadAnew,
  overruled,
  overrulingFaults,
  readAnew,
  readBefore,
  reread,
} from '../../../src/domain/measure/overruling.js';
import { deadlinesFaults } from '../../../src/domain/register-file/deadline-faults.js';
import { judged } from '../../../src/domain/vendor-record/vendor-record.js';
import { tallyOf } from '../../../src/domain/vendor-record/record-tally.js';
import { isMoved, isOverdue } from '../../../src/domain/measure/words.js';
import { at, day, deadline, measure, person } from '../../support/builders.js';

const BY = { reason: 'Zo staat het in de bijlage', recordedBy: person('sanne'), recordedAt: at('2021-02-01') };
const promised = deadline('2020-12-31', { rule: { id: 'before-end', fragment: 'voor het einde van 2020' } });
const reading = (from: string, to: string): DeadlineReading => overruled(promised, { from: day(from), to: day(to) });

const misread = (more: Parameters<typeof measure>[1] = {}) => {
  const before = measure('OW20-V1', { deadlines: [promised], ...more });
  return { ...before, deadlines: reread(before, reading('2021-01-01', '2021-03-31'), BY) };
};
const movedTo = (latest: string, before = misread()) => ({
  ...before,
  deadlines: [...before.deadlines, deadline(latest, { version: 3, wording: 'later', agreedBy: 'SLM' })] as const,
});

describe('a wording that a person reads otherwise', () => {
  it('is the same promise: its words, its source and who agreed to it stay', () => {
    const { wording, anchor, source, agreedBy, reread: anew, version, rule } = currentDeadline(misread());
    assert.deepEqual(
      [wording, anchor, source, agreedBy],
      [promised.wording, promised.anchor, promised.source, promised.agreedBy],
    );
    assert.deepEqual([anew, version, rule], [true, 2, { id: 'overruled', fragment: '' }]);
  });

  it('counts with its new days for what is late', () => {
    assert(isOverdue(measure('OW20-V1', { deadlines: [promised] }), day('2021-03-31')));
    assert(!isOverdue(misread(), day('2021-03-31')));
    assert(isOverdue(misread(), day('2021-04-01')));
  });

  it('is not moved: nothing else was agreed', () => {
    const once = misread();
    assert(!isMoved(once));
    assert.equal(tallyOf([once], day('2022-01-01')).moved.moved.count, 0);
    assert(isSameAgreement(measure('OW20-V1', { deadlines: [promised] }), once));
  });

  it('is counted in the record, with its code, as long as the promise stands', () => {
    const counted = (...all: ReturnType<typeof misread>[]) => tallyOf(all, day('2022-01-01')).reread;
    assert.deepEqual(counted(misread(), measure('OW20-V2', { deadlines: [promised] })), {
      count: 1,
      codes: ['OW20-V1'],
    });
    assert.equal(counted(misread({ state: 'withdrawn' })).count, 0);
    assert.equal(counted(misread({ state: 'verified' }), movedTo('2021-06-30')).count, 2);
  });

  it('is no other reading any more once it is read as the rule did', () => {
    const once = misread();
    const back = { ...once, deadlines: reread(once, promised, BY) };
    assert(isReadAnew(once) && !isReadAnew(back));
    assert.equal(readAnew(back, currentDeadline(back)), undefined);
    assert.deepEqual(readAnew(once, currentDeadline(once)), {
      before: promised,
      reason: BY.reason,
      recordedAt: BY.recordedAt,
    });
  });

  it('is what the first deadline is held to, since nobody promised what was misread', () => {
    const done = misread({
      state: 'reported_done',
      report: { claimedBy: 'Microsoft', on: day('2021-02-01'), recordedBy: person('bas') },
    });
    for (const against of ['first', 'current'] as const) {
      assert.equal(judged(done, day('2021-06-01'), against).group, 'reported_on_time', against);
    }
  });

  it('stays the yardstick when something else is agreed after it', () => {
    const later = movedTo('2021-06-30');
    assert.equal(firstDeadline(later).latest, '2021-03-31');
    assert.deepEqual(
      agreedDeadlines(later).map(({ version }) => version),
      [2, 3],
    );
    assert(isMoved(later));
    const { times, days } = tallyOf([later], day('2022-01-01')).moved;
    assert.deepEqual([times, [...days]], [1, [[91, 1]]]);
    assert(!isMoved(movedTo('2021-02-28')), 'before the day that was promised all along');
  });

  it('leaves the first deadline as it was where only a later one is read otherwise', () => {
    const later = movedTo('2021-06-30');
    const anew = { ...later, deadlines: reread(later, reading('2021-07-01', '2021-07-31'), BY) };
    assert.equal(firstDeadline(anew).latest, '2021-03-31');
    assert.equal(agreedDeadlines(anew).length, 2);
    assert.equal(currentDeadline(anew).wording, 'later');
  });

  it('keeps what the rule had read, however often it is read anew', () => {
    const once = misread();
    const twice = { ...once, deadlines: reread(once, reading('2021-01-01', '2021-06-30'), BY) };
    assert.equal(readBefore(twice, currentDeadline(twice))?.version, 1);
    assert.equal(readBefore(once, once.deadlines[0]), undefined);
    assert.equal(readBefore(movedTo('2021-06-30'), currentDeadline(movedTo('2021-06-30'))), undefined);
  });

  it('names the reading just before it where only people have read the wording', () => {
    const own = deadline('2020-12-31', { rule: { id: 'overruled', fragment: '' } });
    const before = measure('OW20-V1', { deadlines: [own] });
    const anew = { ...before, deadlines: reread(before, reading('2021-01-01', '2021-03-31'), BY) };
    assert.equal(readBefore(anew, currentDeadline(anew))?.version, 1);
  });
});

describe('what a person reads a wording as', () => {
  const faults = (said: Parameters<typeof overrulingFaults>[1], before: DeadlineReading = promised) =>
    overrulingFaults(before, said).map((fault) => `${fault.day} ${fault.is}`);

  it('needs a last day, unless its kind has none', () => {
    assert.deepEqual(faults({}), ['to needed']);
    assert.deepEqual(faults({ from: day('2021-01-01') }), ['to needed']);
    assert.deepEqual(faults({ kind: 'undated' }), []);
    assert.deepEqual(faults({ kind: 'start' }), ['from needed']);
  });

  it('has no day that its kind does not have', () => {
    assert.deepEqual(faults({ kind: 'undated', from: day('2021-01-01'), to: day('2021-01-02') }), [
      'from none',
      'to none',
    ]);
    assert.deepEqual(faults({ kind: 'start', from: day('2021-01-01'), to: day('2021-01-02') }), ['to none']);
  });

  it('does not end before it begins, and may be one day', () => {
    assert.deepEqual(faults({ from: day('2021-03-02'), to: day('2021-03-01') }), ['from reversed']);
    assert.deepEqual(faults({ from: day('2021-03-01'), to: day('2021-03-01') }), []);
  });

  it('is of the kind it was, where only days are named', () => {
    const kindOf = (kind: DeadlineReading['kind'], to: string) =>
      overruled({ ...promised, kind }, { to: day(to) }).kind;
    assert.equal(kindOf('forecast', '2021-03-31'), 'forecast');
    assert.equal(kindOf('expiry', '2021-03-31'), 'expiry');
    assert.equal(kindOf('undated', '2021-03-31'), 'deadline');
    assert.equal(kindOf('start', '2021-03-31'), 'deadline');
  });

  it('is as exact as its days are: a month, a quarter, a year, or days', () => {
    const unit = (from: string, to: string) => reading(from, to).precision;
    assert.equal(unit('2021-02-01', '2021-02-28'), 'month');
    assert.equal(unit('2021-07-01', '2021-09-30'), 'quarter');
    assert.equal(unit('2021-07-01', '2021-12-31'), 'half-year');
    assert.equal(unit('2021-01-01', '2021-12-31'), 'year');
    assert.equal(unit('2021-02-01', '2021-04-30'), 'day');
    assert.equal(overruled(promised, { kind: 'undated' }).precision, 'none');
  });

  it('keeps a condition that the wording names', () => {
    const before = { ...promised, rule: { ...promised.rule, condition: 'mits de raad instemt' } };
    assert.equal(overruled(before, { to: day('2021-03-01') }).rule.condition, 'mits de raad instemt');
  });

  it('fits its kind whenever nothing was wrong with what was said', () => {
    const someDay = fc.integer({ min: 1, max: 28 }).map((number) => day(`2021-02-${String(number).padStart(2, '0')}`));
    fc.assert(
      fc.property(
        fc.constantFrom(...DEADLINE_KINDS),
        fc.option(fc.constantFrom(...DEADLINE_KINDS), { nil: undefined }),
        fc.option(someDay, { nil: undefined }),
        fc.option(someDay, { nil: undefined }),
        (was, kind, from, to) => {
          const before = { ...promised, kind: was };
          if (overrulingFaults(before, { kind, from, to }).length > 0) return;
          const read = overruled(before, { kind, from, to });
          const { version: _, recordedAt: __, recordedBy: ___, reason: ____, ...entry } = { ...promised, ...read };
          assert.deepEqual(deadlinesFaults({ deadline: entry }), []);
        },
      ),
    );
  });
});
