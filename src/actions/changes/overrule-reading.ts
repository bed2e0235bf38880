import type { FieldProblem, FieldProblemKind } from '../../domain/change/fields.js';
import { DEADLINE_KINDS, hasEnd } from '../../domain/measure/deadline.js';
import { currentDeadline } from '../../domain/measure/measure.js';
import {
  hasSameDays,
  mayBeReadAnew,
  overruled,
  overrulingFaults,
  readsSame,
  reread,
  type OverrulingFault,
} from '../../domain/measure/overruling.js';
import { rulesRead } from '../asking/rules-read.js';
import { noSuchStep, withChange } from './steps.js';
import type { UseCase } from './use-case.js';

/** The wording of a deadline is read otherwise: the promise stays as it was made, so that nothing is moved. */
export const overruleReading: UseCase<'overruleReading'> = {
  refusal: (measure) => (mayBeReadAnew(measure) ? null : noSuchStep(measure)),
  readNow: currentDeadline,
  choices: (measure, { readWording }) => {
    const offered = [currentDeadline(measure).kind, rulesRead(measure, readWording)?.kind];
    // How long it is between two times is for the wording to say.
    return { kind: DEADLINE_KINDS.filter((kind) => kind !== 'recurring' || offered.includes(kind)) };
  },
  lacking: (_, given, measure) => overrulingFaults(currentDeadline(measure), given).map(problemOf),
  decide: (measure, given, { actor, calendar, readWording }) => {
    const now = currentDeadline(measure);
    const asked = overruled(now, given);
    const byRule = rulesRead(measure, readWording);
    // Where the rules read it so as well, nobody overrules them.
    const reading = byRule !== undefined && hasSameDays(asked, byRule) ? byRule : asked;
    if (readsSame(reading, now)) return { refusal: { why: 'already_so' } };
    const by = { reason: given.reason, recordedBy: actor.id, recordedAt: calendar.now() };
    const write = withChange(measure, {
      deadlines: reread(measure, reading, by),
      followUpOn: hasEnd(reading) ? null : measure.followUpOn,
    });
    return { kind: 'reading', occurredOn: calendar.today(), reason: given.reason, writes: [write] };
  },
};

const PROBLEMS: Readonly<Record<OverrulingFault['is'], FieldProblemKind>> = {
  needed: 'required',
  none: 'has_no_day',
  reversed: 'after_last_day',
};

const problemOf = ({ day, is }: OverrulingFault): FieldProblem => ({ field: day, problem: PROBLEMS[is] });
