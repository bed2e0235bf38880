import assert from 'node:assert/strict';
import type { RiskQuery } from '../../../src/domain/query/query.js';
import { investigation, investigationCode, register, risk, vendorCode } from '../../support/builders.js';
import { deskOn } from '../../support/first-register.js';

describe('numbers of risks', () => {
  it('are counted by the vendor that their investigation is about', async () => {
    const investigations = [
      investigation('OW20'),
      investigation('TM20'),
      investigation('GW21', { vendor: vendorCode('google') }),
    ];
    const risks = ['OW20-H1', 'OW20-L2', 'TM20-H1', 'GW21-H1'].map((code) => risk(code));
    const { ask } = await deskOn('2021-02-01', register({ investigations, risks }));
    const count = async (query: RiskQuery) => {
      const { groups } = await ask('riskCount', { action: 'countRisks', input: { query, by: 'vendor' } });
      return groups.map(({ key, count: found }) => [key, found]);
    };
    assert.deepEqual(await count({}), [
      ['microsoft', 3],
      ['google', 1],
    ]);
    assert.deepEqual(await count({ investigation: [investigationCode('TM20')], level: ['high'] }), [['microsoft', 1]]);
  });
});
