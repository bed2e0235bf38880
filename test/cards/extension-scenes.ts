/** What is put in a chat for anyone to see, changes that are offered one by one, and the ways that files come and go. */
import type { FileStage } from '../../src/domain/links/under-way.js';
import type { Outcome } from '../../src/domain/outcome/outcome.js';
import { measureCode, riskCode } from '../support/builders.js';

const STAGES: readonly FileStage[] = ['under_way', 'stopping', 'whole', 'stopped', 'broken_off', 'lost'];

export const EXTENSION_SCENES: readonly (readonly [name: string, outcome: Outcome])[] = [
  ...STAGES.map((stage): readonly [string, Outcome] => [
    `file-${stage}`,
    {
      type: 'fileProgress',
      id: '0b0e2f4c-7f53-4d6f-9d39-0f6b7d0b1c55',
      file: { what: 'measures', form: 'xlsx', query: { criteria: [] } },
      stage,
      rows: stage === 'whole' ? 100_000 : 34_500,
      of: 100_000,
    },
  ]),
  ['shared-measure', { type: 'shared', item: { of: 'measure', code: measureCode('OW20-V4') } }],
  ['shared-risk', { type: 'shared', item: { of: 'risk', code: riskCode('OW20-H1') } }],
  ['shared-measures', { type: 'shared', item: { of: 'measures', asked: { criteria: [] } } }],
  ['shared-risks', { type: 'shared', item: { of: 'risks', asked: { level: ['high'] } } }],
  ['import-page', { type: 'importPage', allowed: true }],
  ['import-page-not-allowed', { type: 'importPage', allowed: false }],
  [
    'one-by-one',
    { type: 'oneByOne', asks: ['zet OW20-V1 op 60%', 'zet OW20-V2 op 30%', 'wijs OW20-V3 toe aan Sanne'] },
  ],
];
