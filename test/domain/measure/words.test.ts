import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { DEADLINE_KINDS, type DeadlineKind, type DeadlineVersion } from '../../../src/domain/measure/deadline.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';
import {
  CLOSED_STATES,
  MEASURE_STATES,
  OPEN_STATES,
  type Measure,
  type MeasureState,
} from '../../../src/domain/measure/measure.js';
import {
  daysLate,
  DERIVED_WORDS,
  holds,
  isDueSoon,
  wordsFor,
  type DerivedWord,
} from '../../../src/domain/measure/words.js';
import { circumstanceCode, day, deadline, measure, measureCode } from '../../support/builders.js';

const nothingInTheWay = () => false;
const onDay = (today: string, soonDays?: number) => ({
  today: day(today),
  isInTheWay: nothingInTheWay,
  ...(soonDays === undefined ? {} : { soonDays }),
});
const is = (word: DerivedWord, item: Measure, today: string) => holds(word, item, onDay(today));

/** With an interval of 31 August – 21 September 2020 unless told otherwise. */
const interval = (kind: DeadlineKind, more: Partial<DeadlineVersion> = {}): DeadlineVersion =>
  deadline('2020-09-21', { kind, earliest: day('2020-08-31'), ...more });
const due = (kind: DeadlineKind, more: Partial<Measure> = {}) =>
  measure('OW20-V1', { deadlines: [interval(kind)], ...more });
const inState = (state: MeasureState, kind: DeadlineKind = 'deadline') => due(kind, { state });

/** The states in which a word holds, everything else being as it should. */
const statesOf = (word: DerivedWord, kind: DeadlineKind, today: string) =>
  MEASURE_STATES.filter((state) => is(word, inState(state, kind), today));
const kindsOf = (word: DerivedWord, today: string) => DEADLINE_KINDS.filter((kind) => is(word, due(kind), today));

describe('open and closed', () => {
  it('divide the states between them', () => {
    assert.deepEqual(statesOf('open', 'deadline', '2020-07-20'), [...OPEN_STATES]);
    assert.deepEqual(statesOf('closed', 'deadline', '2020-07-20'), [...CLOSED_STATES]);
  });

  it('are open until verified, declined, withdrawn or superseded', () => {
    assert.deepEqual([...OPEN_STATES], ['proposed', 'agreed', 'in_progress', 'reported_done', 'partially_verified']);
    assert.deepEqual([...CLOSED_STATES], ['verified', 'declined', 'withdrawn', 'superseded']);
  });
});

describe('overdue', () => {
  it('begins the day after the last reasonable reading', () => {
    assert.ok(!is('overdue', due('deadline'), '2020-08-31'));
    assert.ok(!is('overdue', due('deadline'), '2020-09-21'));
    assert.ok(is('overdue', due('deadline'), '2020-09-22'));
  });

  it('holds for a promise only: never for a forecast, an expiry, a start or an undated measure', () => {
    assert.deepEqual(kindsOf('overdue', '2030-01-01'), ['deadline']);
  });

  it('holds while agreed, in progress or partially verified; a proposal or a report of done is not late', () => {
    assert.deepEqual(statesOf('overdue', 'deadline', '2030-01-01'), ['agreed', 'in_progress', 'partially_verified']);
  });

  it('goes by the deadline that counts now', () => {
    const moved = measure('OW20-V1', { deadlines: [interval('deadline'), deadline('2020-12-31', { version: 2 })] });
    assert.ok(!is('overdue', moved, '2020-12-31'));
    assert.ok(is('overdue', moved, '2021-01-01'));
  });

  it('is counted in whole days from the last day', () => {
    assert.equal(daysLate(due('deadline'), day('2020-09-21')), 0);
    assert.equal(daysLate(due('deadline'), day('2020-09-22')), 1);
    assert.equal(daysLate(due('deadline'), day('2021-09-21')), 365);
    assert.equal(daysLate(inState('reported_done'), day('2021-09-21')), 0);
    assert.equal(daysLate(due('forecast'), day('2021-09-21')), 0);
    assert.equal(daysLate(measure(), day('2021-09-21')), 0);
  });
});

describe('due now', () => {
  it('holds from the first to the last day of the interval, both included', () => {
    const days = ['2020-08-30', '2020-08-31', '2020-09-10', '2020-09-21', '2020-09-22'];
    assert.deepEqual(
      days.map((today) => is('due_now', due('deadline'), today)),
      [false, true, true, true, false],
    );
  });

  it('holds on the last day alone where there is no first', () => {
    const atYearsEnd = measure('OW20-V2', { deadlines: [deadline('2020-12-31')] });
    assert.deepEqual(
      ['2020-12-30', '2020-12-31', '2021-01-01'].map((today) => is('due_now', atYearsEnd, today)),
      [false, true, false],
    );
  });

  it('holds for promises, forecasts and expiries that are open', () => {
    assert.deepEqual(kindsOf('due_now', '2020-09-10'), ['deadline', 'forecast', 'expiry']);
    assert.deepEqual(statesOf('due_now', 'expiry', '2020-09-10'), [...OPEN_STATES]);
  });
});

describe('due soon', () => {
  it('reaches thirty days ahead of the first day, and ends when the term runs', () => {
    const days = ['2020-07-31', '2020-08-01', '2020-08-30', '2020-08-31'];
    assert.deepEqual(
      days.map((today) => is('due_soon', due('deadline'), today)),
      [false, true, true, false],
    );
  });

  it('reaches as far as was asked', () => {
    assert.ok(holds('due_soon', due('deadline'), onDay('2020-08-24', 7)));
    assert.ok(!holds('due_soon', due('deadline'), onDay('2020-08-23', 7)));
    assert.ok(isDueSoon(due('deadline'), day('2020-06-01'), 91));
    assert.ok(!isDueSoon(due('deadline'), day('2020-06-01'), 90));
  });

  it('looks at the last day where there is no first', () => {
    const atYearsEnd = measure('OW20-V2', { deadlines: [deadline('2020-12-31')] });
    assert.ok(is('due_soon', atYearsEnd, '2020-12-01'));
    assert.ok(!is('due_soon', atYearsEnd, '2020-11-30'));
  });

  it('holds for promises, forecasts and expiries that are open', () => {
    assert.deepEqual(kindsOf('due_soon', '2020-08-10'), ['deadline', 'forecast', 'expiry']);
    assert.deepEqual(statesOf('due_soon', 'forecast', '2020-08-10'), [...OPEN_STATES]);
  });
});

describe('expectation passed', () => {
  it('holds for a forecast from the day after its last day', () => {
    assert.ok(!is('expectation_passed', due('forecast'), '2020-09-21'));
    assert.ok(is('expectation_passed', due('forecast'), '2020-09-22'));
    assert.deepEqual(kindsOf('expectation_passed', '2030-01-01'), ['forecast']);
  });

  it('no longer holds once it was reported done', () => {
    assert.deepEqual(
      statesOf('expectation_passed', 'forecast', '2030-01-01'),
      OPEN_STATES.filter((state) => state !== 'reported_done'),
    );
  });
});

describe('expired', () => {
  it('holds for what lapses, from the day after its last day, while open', () => {
    assert.ok(!is('expired', due('expiry'), '2020-09-21'));
    assert.ok(is('expired', due('expiry'), '2020-09-22'));
    assert.deepEqual(kindsOf('expired', '2030-01-01'), ['expiry']);
    assert.deepEqual(statesOf('expired', 'expiry', '2030-01-01'), [...OPEN_STATES]);
  });

  it('never holds by date for what lapses with another measure', () => {
    const lapsing = due('expiry', { lapsesWith: measureCode('OW20-V4') });
    assert.ok(!is('expired', lapsing, '2030-01-01'));
    assert.ok(is('due_now', lapsing, '2020-09-21'));
  });
});

describe('without deadline', () => {
  it('holds for undated measures, not for recurring, standing or event ones', () => {
    assert.deepEqual(kindsOf('without_deadline', '2020-07-20'), ['undated']);
  });
});

describe('awaiting verification', () => {
  it('holds exactly while reported done', () => {
    assert.deepEqual(statesOf('awaiting_verification', 'deadline', '2020-07-20'), ['reported_done']);
  });
});

describe('moved', () => {
  const after = (...latest: (string | null)[]) => {
    const [first = null, ...later] = latest;
    const versions = later.map((date, index) => deadline(date, { version: index + 2 }));
    return is('moved', measure('OW20-V1', { deadlines: [deadline(first), ...versions] }), '2020-07-20');
  };

  it('holds when the current last day is after the first one', () => {
    assert.ok(!after('2020-09-21'));
    assert.ok(after('2020-09-21', '2020-09-22'));
    assert.ok(!after('2020-09-21', '2020-09-21'));
    assert.ok(!after('2020-09-21', '2020-09-20'));
  });

  it('compares with the first deadline, not with the one before', () => {
    assert.ok(after('2020-09-21', '2021-03-31', '2020-12-31'));
    assert.ok(!after('2020-09-21', '2021-03-31', '2020-09-21'));
  });

  it('needs two days to compare', () => {
    assert.ok(!after(null, '2020-09-21'));
    assert.ok(!after('2020-09-21', null));
  });
});

describe('silent', () => {
  it('holds after thirty days without an update, or where there never was one', () => {
    const updated = measure('OW20-V1', { updatedOn: day('2020-08-01') });
    assert.ok(!is('silent', updated, '2020-08-30'));
    assert.ok(is('silent', updated, '2020-08-31'));
    assert.ok(is('silent', measure(), '2020-07-09'));
  });

  it('never holds for a standing duty or a closed measure', () => {
    assert.ok(!is('silent', measure('OW20-V7', { nature: 'standing' }), '2030-01-01'));
    assert.deepEqual(statesOf('silent', 'deadline', '2030-01-01'), [...OPEN_STATES]);
  });
});

describe('blocked', () => {
  const blocked = (state: MeasureState) =>
    measure('OW20-O1', {
      state,
      blockedBy: [
        { code: circumstanceCode('OW20-C5'), inferred: true },
        { code: measureCode('OW20-V5'), inferred: false },
      ],
    });
  const withInTheWay = (state: MeasureState, ...present: string[]) =>
    holds('blocked', blocked(state), { today: day('2020-07-20'), isInTheWay: (code) => present.includes(code) });

  it('holds while a circumstance or a measure is still in the way', () => {
    assert.ok(withInTheWay('agreed', 'OW20-C5', 'OW20-V5'));
    assert.ok(withInTheWay('agreed', 'OW20-V5'));
    assert.ok(!withInTheWay('agreed'));
    assert.ok(!withInTheWay('agreed', 'OW20-C4'));
  });

  it('never holds for a closed measure, or for one that nothing blocks', () => {
    for (const state of CLOSED_STATES) assert.ok(!withInTheWay(state, 'OW20-C5'), state);
    assert.ok(!holds('blocked', measure(), { today: day('2020-07-20'), isInTheWay: () => true }));
  });
});

describe('the derived words together', () => {
  const aDay = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(localDate('2018-01-01'), days));
  const aMeasure = fc
    .record({
      kind: fc.constantFrom(...DEADLINE_KINDS),
      state: fc.constantFrom(...MEASURE_STATES),
      earliest: fc.option(aDay),
      latest: fc.option(aDay),
      number: fc.integer({ min: 1, max: 9 }),
    })
    .filter(({ earliest, latest }) => earliest === null || latest === null || earliest <= latest)
    .map(({ number, state, ...reading }) =>
      measure(`OW20-V${number}`, { state, deadlines: [{ ...deadline(), ...reading }] }),
    );

  it('never call one measure both late and due, nor say more of a closed one than its deadline', () => {
    fc.assert(
      fc.property(aMeasure, aDay, (item, today) => {
        const words = wordsFor(item, { today, isInTheWay: nothingInTheWay });
        const atMostOne: readonly (readonly DerivedWord[])[] = [
          ['open', 'closed'],
          ['overdue', 'due_now', 'due_soon', 'expectation_passed', 'expired'],
          ['overdue', 'awaiting_verification'],
        ];
        for (const group of atMostOne)
          assert.ok(group.filter((word) => words.includes(word)).length <= 1, words.join());
        const ofClosed: readonly DerivedWord[] = ['closed', 'without_deadline', 'moved'];
        if (words.includes('closed'))
          assert.ok(
            words.every((word) => ofClosed.includes(word)),
            words.join(),
          );
      }),
    );
  });

  it('are listed in one order', () => {
    fc.assert(
      fc.property(aMeasure, aDay, (item, today) => {
        const words = wordsFor(item, { today, isInTheWay: nothingInTheWay });
        assert.deepEqual(
          words,
          DERIVED_WORDS.filter((word) => words.includes(word)),
        );
      }),
    );
  });
});
