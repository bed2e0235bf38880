import assert from 'node:assert/strict';
import { deadline, person } from '../../support/builders.js';
import { deskWith, inState, outcome } from '../../support/change-desk.js';
import { reminder } from '../../support/reminder-desk.js';
import { asking, policy, setting } from '../../support/reminder-requests.js';

const owned = { owner: person('sanne'), deadlines: [deadline('2021-03-15')] as const };
const desk = () =>
  deskWith({
    measures: [
      inState('in_progress', 'OW20-V1', { ...owned, confidential: true }),
      inState('in_progress', 'OW20-V2', owned),
    ],
  });

describe('reminders of a confidential measure', () => {
  it('are told without their occasion: it would give the term away', async () => {
    const at = desk();
    const both = [reminder('OW20-V1', 'before', { days: 30 }), reminder('OW20-V2', 'before', { days: 30 })];
    await at.reminders.post({ status: 'failed' }, both);
    const as = { as: ['coordinator'] } as const;
    const told = [
      outcome('ledger', await at.request(asking('past'), as)),
      outcome('ledger', await at.request({ action: 'failedReminders', input: { offset: 0 } }, as)),
      outcome('upcoming', await at.request(asking('next'), as)),
      outcome('upcoming', await at.request(setting(policy('me', { before: [20] }), { trial: true }), as)),
    ];
    for (const { type, confidential } of told) assert.deepEqual(confidential, ['OW20-V1'], type);
    const named = told.flatMap((one) => (one.type === 'upcoming' ? [[...(one.titles?.keys() ?? [])]] : []));
    assert.deepEqual(named, [['OW20-V2'], ['OW20-V2']]);
  });
});
