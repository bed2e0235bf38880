/** Scenes of changing things: every form empty, forms with something in them, and what became of changes. */
import { CHANGE_NAMES } from '../../src/domain/change/change-form.js';
import type { Outcome } from '../../src/domain/outcome/outcome.js';
import {
  change,
  changed,
  circumstance,
  day,
  deadline,
  measure,
  measureCode,
  quotation,
  risk,
} from '../support/builders.js';
import {
  BAS,
  changedOutcome,
  formOutcome,
  read,
  recordOf,
  recordOfWrite,
  refusals,
  refusedOutcome,
  SANNE,
} from './changing.js';
import { READING_SCENES } from './reading-scenes.js';
import { measureOutcome, riskOutcome } from './views.js';

const both = (text: string) => ({ nl: text, en: text });
const agreed = measure('OW20-V4', {
  title: { nl: 'Telemetrie van mobiele apps uitzetten', en: 'Switch off telemetry of mobile apps' },
  deadlines: [deadline('2020-12-31')],
});
const started = changed(agreed, { state: 'in_progress', progress: 40, owner: BAS });
const reported = changed(started, {
  state: 'reported_done',
  report: { claimedBy: 'Microsoft', on: day('2020-09-18'), recordedBy: BAS },
  evidence: [
    {
      title: 'Release notes september 2020',
      link: 'https://learn.microsoft.com/officeupdates/release-notes-september-2020',
      date: day('2020-09-17'),
    },
  ],
});
const moved = changed(started, {
  deadlines: [
    deadline('2020-12-31'),
    deadline('2021-03-31', { version: 2, wording: 'eind Q1 2021', agreedBy: 'Microsoft', precision: 'quarter' }),
  ],
});
const secret = changed(agreed, { confidential: true, title: both('LEK'), quotation: quotation('LEK') });
const progress = recordOf(agreed, started, { kind: 'progress', actor: BAS, reason: 'Eerste apps zijn bijgewerkt.' });
const report = recordOf(started, reported, { kind: 'report', actor: BAS, occurredOn: day('2020-09-18') });
const later = recordOf(started, moved, { kind: 'deadline', reason: 'Uitstel gevraagd door Microsoft' });
const correction = recordOf(moved, started, { kind: 'correction', corrects: 12 }, 13);

const present = circumstance('OW20-C5');
const gone = { ...present, gone: { on: day('2020-11-02'), source: 'Mail van de leverancier', by: SANNE }, version: 2 };
const endangered = risk('OW20-H4', {
  condition: {
    condition: { type: 'verified', measure: measureCode('OW20-V4') },
    ours: false,
    quotation: quotation('Nadat dit is uitgevoerd.'),
  },
});
const rated = {
  ...endangered,
  rating: { level: 'low', on: day('2021-01-15'), by: SANNE, reason: 'Getoetst' },
} as const;

export const CHANGE_SCENES: readonly (readonly [name: string, outcome: Outcome])[] = [
  ...CHANGE_NAMES.map((form) => [`form-${form}`, formOutcome(form)] as const),
  [
    'form-problems',
    formOutcome('recordProgress', {
      values: { progress: 'bijna klaar', occurredOn: '2031-01-01', note: 'Volgens de leverancier' },
      problems: [
        { field: 'progress', problem: 'not_a_percentage' },
        { field: 'occurredOn', problem: 'in_the_future' },
      ],
    }),
  ],
  ['form-begun', formOutcome('recordProgress', { state: 'agreed', choices: { state: ['in_progress'] } })],
  [
    'form-unknown-owner',
    formOutcome('assignOwner', {
      values: { owner: 'Sane' },
      problems: [{ field: 'owner', problem: 'unknown_person', nearest: ['Sanne de Vries'] }],
    }),
  ],
  [
    'form-since',
    formOutcome('recordProgress', { values: { progress: '60', note: 'Mijn notitie' }, since: [later, progress] }),
  ],
  [
    'form-reading',
    formOutcome('moveDeadline', {
      values: { wording: 'eind Q1 2021', reason: 'Uitstel gevraagd', source: 'Brief van 2 november', agreedBy: 'SLM' },
      reading: read('eind Q1 2021'),
    }),
  ],
  [
    'form-reading-asked',
    formOutcome('moveDeadline', {
      values: { wording: 'uiterlijk 31-06-2021' },
      reading: read('uiterlijk 31-06-2021'),
      problems: [{ field: 'wording', problem: 'unreadable' }],
    }),
  ],
  [
    'form-alike',
    formOutcome('addMeasure', {
      values: { quote: 'Microsoft past de standaardinstelling aan.', wording: 'voor eind 2021', title: 'Instelling' },
      reading: read('voor eind 2021'),
      alike: [measureCode('OW20-V3'), measureCode('OW20-V4')],
    }),
  ],
  ['form-confidential', formOutcome('recordProgress', { subjectTitle: null })],
  ['changed-progress', changedOutcome(progress, started)],
  ['changed-report', changedOutcome(report, reported, { change: 'reportDone', mayUndo: false })],
  ['changed-deadline', changedOutcome(later, moved, { change: 'moveDeadline' })],
  ['changed-duplicate', changedOutcome(progress, started, { duplicate: true })],
  ['changed-undo', changedOutcome(correction, started, { change: 'undo', mayUndo: false })],
  ['changed-confidential', changedOutcome(recordOf(agreed, secret, { reason: 'LEK' }), secret)],
  [
    'changed-circumstance',
    {
      ...changedOutcome(progress, started),
      change: 'markGone',
      record: recordOfWrite(present, { type: 'circumstance', value: gone }, { kind: 'circumstance_gone' }),
      shows: { type: 'circumstance', circumstance: gone, source: null, holdsUp: { total: 0, rows: [] } },
      freed: [measureCode('OW20-O1'), measureCode('OW20-O2')],
    },
  ],
  [
    'changed-rating',
    {
      ...changedOutcome(progress, started),
      change: 'rerate',
      record: recordOfWrite(endangered, { type: 'risk', value: rated }, { kind: 'rating', reason: 'Getoetst' }),
      shows: riskOutcome(rated, ['OW20-V4']),
    },
  ],
  [
    'refused-longer-acceptance',
    refusedOutcome({
      why: 'acceptance_ends',
      renewal: { nature: 'acceptance', obligor: 'organisations', investigation: 'OW20', wording: 'tot 1 juli 2027' },
      reason: 'Microsoft is nog niet klaar',
    }),
  ],
  ...refusals(later).map((refusal, index) => [`refused-${index}-${refusal.why}`, refusedOutcome(refusal)] as const),
  ['measure-reported', measureOutcome(reported, { history: [report, progress], historyTotal: 2 })],
  [
    'measure-recurring',
    measureOutcome(
      measure('MD23-V5', {
        nature: 'recurring',
        state: 'in_progress',
        occurrences: ['2022', '2023', '2024', '2025', '2026'].map((year) => ({
          from: day(`${year}-01-01`),
          to: day(`${year}-06-30`),
          state: year === '2026' ? 'reported_done' : 'verified',
          report: { claimedBy: 'Microsoft', on: day(`${year}-07-10`), recordedBy: BAS },
          evidence: [{ title: `Rapport ${year}`, link: `https://example.org/${year}`, date: day(`${year}-07-09`) }],
          verification: null,
        })),
      }),
    ),
  ],
  ['measure-proposed', measureOutcome(changed(agreed, { state: 'proposed' }))],
  ['measure-withdrawn', measureOutcome(changed(agreed, { state: 'withdrawn' }))],
  [
    'measure-history',
    measureOutcome(moved, {
      focus: 'history',
      history: [
        correction,
        later,
        report,
        progress,
        { ...change(agreed, { kind: 'new_measure' }), number: 1, before: [null] },
      ],
      historyTotal: 5,
    }),
  ],
  ['risk-ready', riskOutcome(endangered, ['OW20-V4'])],
  [
    'circumstance',
    {
      type: 'circumstance',
      circumstance: present,
      source: null,
      holdsUp: { total: 1, rows: [measureCode('OW20-O1')] },
    },
  ],
  ...READING_SCENES,
];
