import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { hearsFor } from '../../../src/domain/people/person.js';
import type { PersonId } from '../../../src/domain/register/codes.js';
import { verifiersFor, type Audience } from '../../../src/domain/reminders/audience.js';
import { CHANNEL, type Reminder } from '../../../src/domain/reminders/reminder.js';
import { NO_SETTINGS, snoozeOn } from '../../../src/domain/reminders/settings.js';
import { due } from '../../../src/scheduler/due/due.js';
import { anyLook } from './arbitrary-look.js';
import { tries } from '../../support/property-runs.js';

/** Each for themselves, or whoever stands in for them on the day. */
const hearing = (people: readonly PersonId[], { people: known }: Audience, day: LocalDate): readonly PersonId[] =>
  people.map((one) => hearsFor(one, known, day));

const ownersOf = ({ owner }: Measure, audience: Audience, day: LocalDate): readonly PersonId[] =>
  hearing(owner === null ? audience.coordinators : [owner], audience, day);

const coordinatorsOn = (audience: Audience, day: LocalDate): readonly PersonId[] =>
  hearing(audience.coordinators, audience, day);

/** Those who put it off until a day, or asked for one; on the day itself, whoever stands in for them. */
const wishing = ({ code }: Measure, audience: Audience, day: LocalDate): readonly PersonId[] =>
  hearing(
    [...audience.people.values()].flatMap(({ code: person, reminders }) =>
      (reminders?.snoozes ?? []).some(({ measure, until }) => measure === code && until !== null) ? [person] : [],
    ),
    audience,
    day,
  );

/** Who, by the rules of who hears of what, may hear of a reminder on the day it is sent. */
function meantFor({ rule }: Reminder, one: Measure, audience: Audience, on: LocalDate, fourEyes: boolean) {
  if (rule === 'already_past') return coordinatorsOn(audience, on);
  if (rule === 'escalated') return [...coordinatorsOn(audience, on), CHANNEL];
  return rule === 'unverified'
    ? hearing(verifiersFor(one, audience, fourEyes), audience, on)
    : ownersOf(one, audience, on);
}

describe('whoever is reminded, in any team', () => {
  it('is the one who hears of it on the sending day; a coordinator where others do not want to', () => {
    fc.assert(
      fc.property(anyLook, ({ measures, at, from, to }) => {
        for (const { reminder, on } of due(measures, at, from, to)) {
          const one = measures.find(({ code }) => code === reminder.measure);
          assert.ok(one !== undefined);
          if (reminder.rule === 'asked_for') {
            assert.ok(wishing(one, at.audience, on).includes(reminder.recipient as PersonId), reminder.key);
            continue;
          }
          const others = [...at.audience.people.values()].some(
            ({ reminders }) => snoozeOn(reminders ?? NO_SETTINGS, one.code, on) === 'muted',
          );
          const meant: readonly string[] = [
            ...meantFor(reminder, one, at.audience, on, at.fourEyes),
            ...(others ? coordinatorsOn(at.audience, on) : []),
          ];
          assert.ok(meant.includes(reminder.recipient), reminder.key);
        }
      }),
      { numRuns: tries(200) },
    );
  });
});
