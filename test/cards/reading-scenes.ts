/** Scenes of a deadline that is read otherwise: its form, what became of it, and what the rules make of a wording now. */
import { DEADLINE_KINDS, type DeadlineVersion } from '../../src/domain/measure/deadline.js';
import { currentDeadline, type Measure } from '../../src/domain/measure/measure.js';
import type { Outcome } from '../../src/domain/outcome/outcome.js';
import { overruled, reread } from '../../src/domain/measure/overruling.js';
import { readDeadline } from '../../src/language/index.js';
import { at, changed, day, deadline, measure } from '../support/builders.js';
import { changedOutcome, formOutcome, recordOf, SANNE } from './changing.js';
import { measureOutcome } from './views.js';

const ANCHOR = day('2020-07-09');
const WORDING = 'de resterende maatregelen voor het einde van 2020';

function readOn(wording: string): DeadlineVersion {
  const reading = readDeadline(wording, { published: ANCHOR, lang: 'nl' });
  return deadline(null, { ...('ask' in reading ? {} : reading), wording, anchor: ANCHOR });
}

export const misread = measure('OW20-V2', {
  title: { nl: 'Verwerker voor alle diagnostische gegevens', en: 'Processor for all diagnostic data' },
  state: 'in_progress',
  deadlines: [readOn(WORDING)],
});

const BY = {
  reason: 'In bijlage 2 van de brief van 3 juli 2020 staat het eerste kwartaal van 2021.',
  recordedBy: SANNE,
  recordedAt: at('2020-11-02', '10:00:00.000'),
};
const ANEW = overruled(currentDeadline(misread), { from: day('2021-01-01'), to: day('2021-03-31') });
const withDeadlines = (deadlines: Measure['deadlines']): Measure => changed(misread, { deadlines });

export const readAnew = withDeadlines(reread(misread, ANEW, BY));
const undated = withDeadlines(reread(misread, overruled(currentDeadline(misread), { kind: 'undated' }), BY));
export const movedSince = withDeadlines([
  ...readAnew.deadlines,
  deadline('2021-06-30', { version: 3, wording: 'eind Q2 2021', agreedBy: 'Microsoft', reason: 'Uitstel gevraagd' }),
]);
const byRule = readOn(WORDING);
const outdated = withDeadlines([{ ...byRule, latest: day('2020-11-30'), precision: 'month' }]);
export const takenOver = withDeadlines(reread(outdated, byRule, { ...BY, reason: 'De leesregels lezen dit nu zo.' }));
const overruling = recordOf(misread, readAnew, { kind: 'reading', actor: SANNE, reason: BY.reason });

const form = (more: Parameters<typeof formOutcome>[1]) =>
  formOutcome('overruleReading', {
    subject: misread.code,
    subjectTitle: misread.title,
    readNow: currentDeadline(misread),
    choices: { kind: DEADLINE_KINDS.filter((kind) => kind !== 'recurring') },
    ...more,
  });

export const READING_SCENES: readonly (readonly [name: string, outcome: Outcome])[] = [
  ['reading-form', form({})],
  [
    'reading-form-problems',
    form({
      values: { from: '2021-04-01', to: '2021-03-31', kind: 'forecast' },
      problems: [
        { field: 'from', problem: 'after_last_day' },
        { field: 'reason', problem: 'required' },
      ],
    }),
  ],
  [
    'reading-form-sentence',
    form({
      values: { to: '1 maart', reason: 'zo staat het in de bijlage' },
      problems: [{ field: 'to', problem: 'not_a_date' }],
    }),
  ],
  [
    'reading-form-no-day',
    form({ values: { reason: 'zo staat het er' }, problems: [{ field: 'to', problem: 'required' }] }),
  ],
  ['reading-form-again', form({ readNow: currentDeadline(readAnew) })],
  ['reading-changed', changedOutcome(overruling, readAnew, { change: 'overruleReading' })],
  ['reading-overruled', measureOutcome(readAnew, { history: [overruling], historyTotal: 1 })],
  ['reading-undated', measureOutcome(undated)],
  ['reading-moved-since', measureOutcome(movedSince)],
  ['reading-taken-over', measureOutcome(takenOver)],
  ['reading-better', measureOutcome(outdated, { rulesNow: byRule })],
];
