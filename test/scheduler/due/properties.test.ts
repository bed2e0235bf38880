import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { addDays, daysBetween, type LocalDate } from '../../../src/domain/time/local-date.js';
import { CLOSED_STATES } from '../../../src/domain/measure/measure.js';
import type { Due } from '../../../src/domain/reminders/desk.js';
import { reminderKey } from '../../../src/domain/reminders/reminder.js';
import { due } from '../../../src/scheduler/due/due.js';
import { isStillDue } from '../../../src/scheduler/due/still-due.js';
import { deadline } from '../../support/builders.js';
import { anyLook, type AnyLook } from './arbitrary-look.js';
import { naiveDue } from './naive-due.js';
import { tries } from '../../support/property-runs.js';

const found = ({ measures, at, from, to }: AnyLook): readonly Due[] => [...due(measures, at, from, to)];
const linesOf = (dues: readonly Due[]): readonly string[] => dues.map(({ on, reminder }) => `${on} ${reminder.key}`);
const sorted = (dues: readonly Due[]): readonly string[] => [...linesOf(dues)].sort();

/** The stretches that begin on the first day and on each of these days after it. */
function ticks({ from, to }: AnyLook, cuts: readonly number[]): readonly (readonly [LocalDate, LocalDate])[] {
  const length = daysBetween(from, to);
  const starts = [...new Set([0, ...cuts.map((cut) => cut % (length + 1))])].sort((a, b) => a - b);
  return starts.map((start, index) => [addDays(from, start), addDays(from, (starts[index + 1] ?? length + 1) - 1)]);
}

describe('the reminders of any register, in any team, over any days', () => {
  it('are those that are found by walking through the days, person by person', () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        const { measures, at, from, to } = look;
        assert.deepEqual(sorted(found(look)), sorted(naiveDue(measures, at, from, to)));
      }),
      { numRuns: tries(80) },
    );
  });

  it('are the same however the days are divided over ticks, or come one by one, each in one of them', () => {
    const eachDay = fc.constant(Array.from({ length: 60 }, (_, index) => index));
    fc.assert(
      fc.property(anyLook, fc.oneof(eachDay, fc.array(fc.nat(), { maxLength: 8 })), (look, cuts) => {
        const inTicks = ticks(look, cuts).flatMap(([from, to]) => found({ ...look, from, to }));
        assert.deepEqual(sorted(inTicks), sorted(found(look)));
      }),
      { numRuns: tries(200) },
    );
  });

  it('each have a key of their own, which says what they are about, and are sent in the days asked for', () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        const all = found(look);
        assert.equal(new Set(all.map(({ reminder }) => reminder.key)).size, all.length);
        for (const { reminder, on } of all) {
          assert.equal(reminder.key, reminderKey(reminder));
          assert.ok(look.from <= on && on <= look.to);
        }
      }),
    );
  });

  it('do not depend on the order of the measures, nor on the other measures', () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        const { measures } = look;
        const all = sorted(found(look));
        assert.deepEqual(sorted(found({ ...look, measures: [...measures].reverse() })), all);
        assert.deepEqual(sorted(measures.flatMap((one) => found({ ...look, measures: [one] }))), all);
      }),
    );
  });

  it('are none of what is closed', () => {
    fc.assert(
      fc.property(anyLook, fc.constantFrom(...CLOSED_STATES), (look, state) => {
        assert.deepEqual(found({ ...look, measures: look.measures.map((one) => ({ ...one, state })) }), []);
      }),
    );
  });

  it('are all new where another deadline is agreed', () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        const before = new Set(found(look).map(({ reminder }) => reminder.key));
        const moved = look.measures.map((one) => {
          const version = deadline(addDays(look.from, 20), { version: one.deadlines.length + 1 });
          return { ...one, deadlines: [...one.deadlines, version] as const };
        });
        const after = found({ ...look, measures: moved });
        assert.deepEqual(
          after.filter(({ reminder }) => before.has(reminder.key)),
          [],
        );
      }),
    );
  });

  it('are all still due as long as nothing more is heard, and none when their measure is closed', () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        const of = new Map(look.measures.map((one) => [one.code, one]));
        for (const { reminder, on } of found(look)) {
          const measure = of.get(reminder.measure);
          assert.ok(measure !== undefined);
          const isHeard = measure.updatedOn !== null && measure.updatedOn >= reminder.date;
          assert.ok(isHeard || isStillDue(reminder, measure, on), reminder.key);
          assert.ok(!isStillDue(reminder, { ...measure, state: 'withdrawn' }, on), reminder.key);
        }
      }),
    );
  });

  it('are none where the last day asked for comes before the first', () => {
    fc.assert(
      fc.property(anyLook, ({ from, ...look }) => {
        assert.deepEqual(found({ ...look, from, to: addDays(from, -1) }), []);
      }),
      { numRuns: tries(20) },
    );
  });
});
