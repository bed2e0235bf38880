/** Scenes of what comes into the register: vendors, documents and investigations, and what became of changes to them. */
import type { Change, ChangeRecord, Write } from '../../src/domain/change/change.js';
import { catalogueCode } from '../../src/domain/register/codes.js';
import type { EntryOutcome } from '../../src/domain/outcome/catalogue-outcome.js';
import type { Outcome } from '../../src/domain/outcome/outcome.js';
import type { Condition, Risk } from '../../src/domain/risk/risk.js';
import { evaluate } from '../../src/domain/risk/risk.js';
import { NO_TALLY } from '../../src/domain/risk/coverage.js';
import {
  change,
  circumstance,
  circumstanceCode,
  day,
  investigation,
  investigationCode,
  measure,
  measureCode,
  party,
  quotation,
  risk,
  riskCode,
  source,
  sourceCode,
  vendor,
  vendorCode,
} from '../support/builders.js';
import { formOutcome } from './changing.js';
import { viewOf } from './views.js';

const oracle = vendor('oracle', { name: 'Oracle', aliases: ['OCI', 'Oracle Cloud'] });
const report = source('dpia-teams-2026', {
  title: 'DPIA Microsoft Teams, OneDrive en SharePoint',
  publisher: 'Privacy Company',
  reference: '2026-0000123',
});
const teams = investigation('TE26', {
  title: { nl: 'DPIA Teams 2026', en: 'DPIA on Teams 2026' },
  vendor: vendorCode('oracle'),
  products: ['Teams', 'OneDrive', 'SharePoint'],
  aliases: ['Teams-DPIA'],
  source: sourceCode('dpia-teams-2026'),
});

const teamsOutcome: EntryOutcome = {
  type: 'investigation',
  investigation: teams,
  vendor: oracle,
  source: report,
  measures: 12,
  risks: 5,
  circumstances: [circumstance('TE26-C1'), circumstance('TE26-C2')],
};

function changedTo(
  write: Write,
  shows: EntryOutcome,
  more: Partial<Change> = {},
  before: Write['value'] | null = null,
): Outcome {
  const record = { ...change([write], { reason: null, ...more }), number: 31, before: [before] };
  return { type: 'changed', change: 'addVendor', record, duplicate: false, shows, mayUndo: true, freed: [] };
}

const location = risk('TE26-H1', { title: { nl: 'Locatiegegevens', en: 'Location data' } });
const recorded = (write: Write, kind: Change['kind'], before: Write['value'] | null = null): ChangeRecord => ({
  ...change([write], { kind, reason: null }),
  number: 31,
  before: [before],
});

const of = (condition: Condition | null): Risk =>
  risk('OW20-H1', {
    condition: condition === null ? null : { condition, ours: true, quotation: quotation('Nadat …') },
  });
const V1: Condition = { type: 'verified', measure: measureCode('OW20-V1') };
const BOTH: Condition = {
  type: 'all',
  of: [
    V1,
    { type: 'share', measure: measureCode('OW20-O1'), share: { unit: 'percent', value: 80 }, group: 'ministry' },
  ],
};
const standing = (condition: Condition | null) => ({
  risk: of(condition),
  evaluated: condition === null ? null : evaluate(condition, { isVerified: () => false, tallyOf: () => NO_TALLY }),
  blocking: [],
  measures: [viewOf(measure('OW20-V1')), viewOf(measure('OW20-O1'))],
});

export const ENTRY_SCENES: readonly (readonly [name: string, outcome: Outcome])[] = [
  ['entry-vendor', { type: 'vendor', vendor: oracle, investigations: [teams], measures: 12 }],
  ['entry-vendor-new', { type: 'vendor', vendor: oracle, investigations: [], measures: 0 }],
  ['entry-source', { type: 'source', source: report, investigations: [teams], measures: 3 }],
  ['entry-investigation', teamsOutcome],
  [
    'investigations',
    {
      type: 'investigations',
      topic: 'Teams',
      rows: [teams],
      referredTo: [
        {
          reference: { title: { nl: 'DTIA op Teams, OneDrive en SharePoint', en: 'DTIA on Teams' }, published: '2022' },
          by: investigationCode('MD23'),
        },
      ],
    },
  ],
  ['investigations-none', { type: 'investigations', topic: '**Zoom** [x](https://x.nl)', rows: [], referredTo: [] }],
  [
    'entry-taken-back',
    {
      type: 'takenBack',
      subject: riskCode('TE26-H1'),
      title: { nl: 'Locatiegegevens', en: 'Location data' },
      investigation: investigationCode('TE26'),
    },
  ],
  ['entry-unknown', { type: 'takenBack', subject: catalogueCode('vendor', 'sap'), title: null, investigation: null }],
  [
    'entry-added',
    changedTo({ type: 'investigation', value: teams }, teamsOutcome, {
      kind: 'new_investigation',
      source: 'dpia-teams-2026',
    }),
  ],
  [
    'entry-renamed',
    changedTo(
      { type: 'vendor', value: { ...oracle, version: 2 } },
      { type: 'vendor', vendor: oracle, investigations: [teams], measures: 12 },
      { kind: 'edit' },
      { ...oracle, name: 'Orakel', aliases: [] },
    ),
  ],
  [
    'entry-form-investigation',
    formOutcome('addInvestigation', {
      values: { title: 'DPIA Teams 2026', vendor: 'microsoft', code: 'TE26' },
      choices: { vendor: ['microsoft', 'google-cloud', 'aws'], source: ['office-web-mobile-2020', 'defender-2023'] },
    }),
  ],
  [
    'entry-form-risk',
    formOutcome('addRisk', {
      values: { investigation: 'OW20', level: 'high', condition: 'V1 plus V2' },
      problems: [{ field: 'condition', problem: 'unreadable_condition' }],
      choices: {
        investigation: ['OW20', 'MD23'],
        source: ['office-web-mobile-2020', 'defender-2023'],
        level: ['high', 'medium', 'low', 'not_high'],
      },
    }),
  ],
  [
    'entry-form-condition',
    formOutcome('setCondition', {
      values: { condition: 'V1 en O1 door 80% van de ministeries', reason: 'Zo staat het in de memo' },
      conditions: { before: standing(V1), after: standing(BOTH) },
    }),
  ],
  [
    'entry-form-vendor-taken',
    formOutcome('addVendor', { values: { name: 'MS' }, problems: [{ field: 'name', problem: 'taken' }] }),
  ],
  [
    'entry-form-edit-risk',
    formOutcome('editRisk', {
      values: {
        title: 'Locatiegegevens',
        titleEn: 'Location data',
        quote: 'De app stuurt locatiegegevens naar servers buiten de EU.',
        source: 'defender-2023',
        place: 'Paragraaf 4.2',
      },
      choices: { source: ['office-web-mobile-2020', 'defender-2023'] },
    }),
  ],
  [
    'entry-form-paused',
    formOutcome('addSource', {
      values: { title: 'DPIA Teams 2026' },
      problems: [
        { field: 'publisher', problem: 'required' },
        { field: 'published', problem: 'required' },
      ],
      paused: {
        ...{ form: 'addRisk', subject: null, version: null },
        values: { investigation: 'OW20', level: 'high', quote: 'De app stuurt locatiegegevens naar de VS.' },
      },
    }),
  ],
  [
    'entry-form-resumed',
    formOutcome('addRisk', {
      values: {
        investigation: 'OW20',
        level: 'high',
        quote: 'De app stuurt locatiegegevens.',
        source: 'defender-2023',
      },
      choices: {
        investigation: ['OW20', 'MD23'],
        source: ['office-web-mobile-2020', 'defender-2023'],
        level: ['high', 'medium', 'low', 'not_high'],
      },
      recorded: {
        change: 'addSource',
        record: recorded({ type: 'source', value: report }, 'new_source'),
        duplicate: false,
      },
    }),
  ],
  [
    'entry-changes',
    {
      type: 'changeList',
      since: day('2026-10-01'),
      by: null,
      query: { criteria: [{ field: 'obligor', anyOf: [party('oracle')] }] },
      offset: 0,
      total: 5,
      rows: [
        recorded({ type: 'vendor', value: oracle }, 'edit', { ...oracle, name: 'Orakel' }),
        recorded({ type: 'source', value: report }, 'new_source'),
        recorded({ type: 'investigation', value: teams }, 'new_investigation'),
        recorded({ type: 'risk', value: location }, 'edit', { ...location, title: { nl: 'Plaats', en: 'Place' } }),
        recorded({ type: 'measure', value: measure('TE26-V1') }, 'new_measure'),
      ],
    },
  ],
  [
    'changes-rejected',
    {
      type: 'changeList',
      since: day('2020-07-09'),
      by: null,
      deed: 'rejection',
      query: { criteria: [{ field: 'obligor', anyOf: [party('microsoft')] }] },
      offset: 0,
      total: 1,
      rows: [recorded({ type: 'measure', value: measure('OW20-V2') }, 'rejection')],
    },
  ],
  ['entry-form-blockers', formOutcome('setBlockers', { values: { blockers: 'OW20-C1, OW20-V2' } })],
  [
    'entry-undo-refused',
    {
      type: 'refused',
      change: 'undo',
      subject: catalogueCode('investigation', 'OW20'),
      refusal: { why: 'rested_on', by: ['OW20-V1', 'OW20-H1', circumstanceCode('OW20-C1')] },
    },
  ],
];
