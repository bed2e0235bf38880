/** The first register, and what happened to its measures of 2020 by the middle of January 2021. */
import assert from 'node:assert/strict';
import type { ChangeName } from '../../src/domain/change/change-form.js';
import type { FieldValues } from '../../src/domain/change/fields.js';
import type { Register } from '../../src/domain/register/register.js';
import type { Store } from '../../src/domain/store/store.js';
import { memoryStore } from '../../src/stores/memory.js';
import { at } from './builders.js';
import { deskWith } from './change-desk.js';
import { firstRegister } from './first-register.js';

/** The day on which all of it had happened. */
export const HALF_YEAR_LATER = '2021-01-15';

const LINK = 'https://servicetrust.microsoft.com/rapport';
const EVIDENCE = { link: LINK, title: 'Rapport over telemetrie', date: '2020-09-14' };

/** On which day, which change, of what, with what and by whom. */
type Step = readonly [on: string, change: ChangeName, of: string, values: FieldValues, by?: string];

const STEPS: readonly Step[] = [
  ['2020-08-30', 'reportDone', 'OW20-V4', { claimedBy: 'Microsoft', occurredOn: '2020-08-28' }],
  [
    '2020-09-10',
    'moveDeadline',
    'OW20-V5',
    {
      wording: 'uiterlijk op 1 maart 2021',
      reason: 'De keuzeknop is in Teams later klaar',
      source: 'Brief van Microsoft van 9 september 2020',
      agreedBy: 'SLM en Microsoft',
      occurredOn: '2020-09-10',
    },
  ],
  ['2020-10-01', 'verify', 'OW20-V4', { result: 'verified', occurredOn: '2020-10-01', ...EVIDENCE }, 'noor'],
  ['2020-10-10', 'reportDone', 'OW20-V1', { claimedBy: 'Microsoft', occurredOn: '2020-10-10' }],
  ['2020-11-01', 'withdraw', 'OW20-V3', { reason: 'Opgegaan in OW20-V7', source: 'Verslag van 1 november 2020' }],
  ['2020-11-20', 'reportDone', 'OW20-O1', { claimedBy: 'De ministeries', occurredOn: '2020-11-20' }],
  ['2020-11-25', 'verify', 'OW20-O1', { result: 'verified', ...EVIDENCE, date: '2020-11-24' }, 'noor'],
  ['2020-12-01', 'reportDone', 'OW20-V2', { claimedBy: 'Microsoft', occurredOn: '2020-12-01', ...EVIDENCE }],
  [
    '2020-12-10',
    'verify',
    'OW20-V2',
    { result: 'rejected', reason: 'Er gaat nog verkeer naar een derde partij' },
    'noor',
  ],
  ['2020-12-15', 'rerate', 'OW20-H4', { level: 'low', reason: 'Aan de voorwaarde is voldaan' }, 'noor'],
];

/** A store in which each change was recorded on its day. */
export async function halfYear(register?: Register): Promise<Store> {
  const store = memoryStore(register ?? (await firstRegister()));
  for (const [on, change, of, values, by = 'sanne'] of STEPS) {
    const { change: make } = deskWith({}, { store, now: at(on, '12:00:00.000') });
    const outcome = await make(change, of, { ...(await readingOf(change, values)), occurredOn: on, ...values }, { by });
    assert.equal(outcome.type, 'changed', `${on} ${change} ${of}: ${JSON.stringify(outcome).slice(0, 300)}`);
  }
  return store;
}

/** A deadline is recorded by who has been shown how it is read. */
const readingOf = async (change: ChangeName, { wording = '' }: FieldValues): Promise<FieldValues> =>
  change === 'moveDeadline' ? { read: wording } : {};
