import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { faultsOf, tell } from './fault-cases.js';
import {
  measureEntry,
  organisationsMeasure,
  registerJson,
  riskEntry,
  vendorEntry,
  withMeasure,
  withRisk,
} from './sample-file.js';

const report = { claimedBy: 'Microsoft', on: '2020-09-01', recordedBy: 'sanne' };
const evidence = [{ title: 'Rapport', link: 'https://example.org/r', date: '2020-09-10' }];
const verification = { result: 'verified', on: '2020-09-15', by: 'joris' };

tell('a state without what it rests on', [
  ['it is agreed, but not since when', withMeasure({ agreedOn: null }), 'OW20-V1: agreedOn: state agreed needs one'],
  [
    'it is only proposed, but was agreed',
    withMeasure({ state: 'proposed' }),
    'OW20-V1: agreedOn: state proposed has none',
  ],
  [
    'it is reported done by nobody',
    withMeasure({ state: 'reported_done' }),
    'OW20-V1: report: state reported_done needs one',
  ],
  [
    'it is verified on nothing',
    withMeasure({ state: 'verified' }),
    'OW20-V1: report: state verified needs one',
    'OW20-V1: evidence: state verified needs one',
    'OW20-V1: verification: state verified needs one',
  ],
  [
    'it is verified in part only',
    withMeasure({
      state: 'verified',
      report,
      evidence,
      verification: { ...verification, result: 'partially_verified' },
    }),
    'OW20-V1: verification.result: is partially_verified, yet the state is verified',
  ],
  [
    'it is verified by who recorded the report',
    withMeasure({ state: 'verified', report, evidence, verification: { ...verification, by: 'sanne' } }),
    'OW20-V1: verification.by: also recorded the report',
  ],
]);

tell('a code that says something else than the entry', [
  [
    'V is owed by someone else than the vendor',
    withMeasure({ obligor: 'slm' }),
    'OW20-V1: obligor: is slm, yet V in the code says microsoft',
  ],
  [
    'V is owed by another vendor',
    registerJson({
      vendors: [vendorEntry(), vendorEntry({ code: 'aws' })],
      measures: [measureEntry({ obligor: 'aws' }), organisationsMeasure()],
    }),
    'OW20-V1: obligor: is aws, yet V in the code says microsoft',
  ],
  [
    'O is owed by the vendor',
    registerJson({ measures: [measureEntry(), organisationsMeasure({ obligor: 'microsoft' })] }),
    'OW20-O1: obligor: is microsoft, yet O in the code says organisations',
  ],
  [
    'S is owed by the organisations',
    registerJson({ measures: [measureEntry(), organisationsMeasure(), organisationsMeasure({ code: 'OW20-S1' })] }),
    'OW20-S1: obligor: is organisations, yet S in the code says slm',
  ],
  ['H is no high risk', withRisk({ level: 'low' }), 'OW20-H1: level: is low, yet the code says high'],
  [
    'R is a risk of which the level is known',
    registerJson({ risks: [riskEntry(), riskEntry({ code: 'OW20-R1' })] }),
    'OW20-R1: level: is high, yet the code says not_high',
  ],
]);

describe('a state with all it rests on', () => {
  for (const [what, more] of [
    ['a proposal that was never agreed', { state: 'proposed', agreedOn: null }],
    ['a proposal that was declined', { state: 'declined', agreedOn: null }],
    ['a proposal that was withdrawn', { state: 'withdrawn', agreedOn: null }],
    ['an agreement that was superseded', { state: 'superseded' }],
    ['a report of done', { state: 'reported_done', report }],
    ['a verification by someone else', { state: 'verified', report, evidence, verification }],
    [
      'a rejected report that is in progress again',
      { state: 'in_progress', report, verification: { ...verification, result: 'rejected', reason: 'Niet af' } },
    ],
  ] as const) {
    it(`is ${what}`, () => assert.deepEqual(faultsOf(withMeasure(more)), []));
  }
});
