/** What is put in a chat for anyone to see, changes that are offered one by one, and the way to the page for imports. */
import type { Outcome } from '../../src/domain/outcome/outcome.js';
import { measureCode, riskCode } from '../support/builders.js';

export const EXTENSION_SCENES: readonly (readonly [name: string, outcome: Outcome])[] = [
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
