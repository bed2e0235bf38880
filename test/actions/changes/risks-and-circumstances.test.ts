import assert from 'node:assert/strict';
import { memoryStore } from '../../../src/stores/memory.js';
import { circumstance, circumstanceCode, day, person, register } from '../../support/builders.js';
import {
  deskWith,
  holdsWhenVerified,
  inState,
  outcome,
  problemsOf,
  type ChangeDesk,
} from '../../support/change-desk.js';
import { overtaken } from '../../support/overtaken.js';

describe('a new rating', () => {
  const desk = (...states: readonly Parameters<typeof inState>[0][]) =>
    deskWith({
      measures: states.map((state, index) => inState(state, `OW20-V${index + 1}`)),
      risks: [holdsWhenVerified('OW20-H1', 'OW20-V1', 'OW20-V2')],
    });
  const LOW = { level: 'low', reason: 'Beide maatregelen werken' };

  it('is given once the condition holds', async () => {
    const at = desk('verified', 'verified');
    const { shows } = outcome('changed', await at.change('rerate', 'OW20-H1', LOW));
    assert(shows.type === 'risk');
    assert.equal(shows.status, 'mitigated');
    assert.deepEqual(shows.risk.rating, { level: 'low', on: '2021-02-01', by: 'sanne', reason: LOW.reason });
  });

  it('is refused while measures are in the way, and names them', async () => {
    const found = await desk('verified', 'reported_done').change('rerate', 'OW20-H1', LOW);
    assert.deepEqual(outcome('refused', found).refusal, { why: 'condition_open', blocking: ['OW20-V2'] });
  });

  it('is refused where a measure was reopened at the last moment', async () => {
    const items = {
      measures: [inState('verified'), inState('verified', 'OW20-V2')],
      risks: [holdsWhenVerified('OW20-H1', 'OW20-V1', 'OW20-V2')],
    };
    const at: ChangeDesk = deskWith(
      {},
      {
        store: overtaken(memoryStore(register(items)), 'rating', () =>
          at.change('reopen', 'OW20-V2', { reason: 'Toch niet klaar' }, { by: 'noor' }),
        ),
      },
    );
    const found = await at.change('rerate', 'OW20-H1', LOW);
    assert.deepEqual(outcome('refused', found).refusal, { why: 'condition_open', blocking: ['OW20-V2'] });
    assert.equal((await at.risk('OW20-H1')).rating, null);
  });

  it('is refused where no condition is recorded', async () => {
    const risk = { ...holdsWhenVerified('OW20-H1'), condition: null };
    const found = await deskWith({ risks: [risk] }).change('rerate', 'OW20-H1', LOW);
    assert.deepEqual(outcome('refused', found).refusal, { why: 'condition_open', blocking: [] });
  });

  it('is one of the levels, with a reason, and not what it is already', async () => {
    const at = desk('verified', 'verified');
    assert.deepEqual(problemsOf(await at.change('rerate', 'OW20-H1', { level: 'nul' })), {
      level: 'not_a_choice',
      reason: 'required',
    });
    await at.change('rerate', 'OW20-H1', LOW);
    assert.equal(outcome('refused', await at.change('rerate', 'OW20-H1', LOW)).refusal.why, 'already_so');
    outcome('changed', await at.change('rerate', 'OW20-H1', { ...LOW, level: 'medium' }));
  });

  it('is lost when a measure that it rests on is reopened, in the same change', async () => {
    const at = desk('verified', 'verified');
    await at.change('rerate', 'OW20-H1', LOW);
    const { record } = outcome('changed', await at.change('reopen', 'OW20-V2', { reason: 'Toch niet' }));
    assert.deepEqual(
      record.writes.map(({ value }) => value.code),
      ['OW20-V2', 'OW20-H1'],
    );
    assert.equal((await at.risk('OW20-H1')).rating, null);
  });

  it('stays when a measure is reopened that it does not rest on', async () => {
    const rating = { level: 'low' as const, on: day('2021-01-25'), by: person('noor'), reason: 'Klaar' };
    const risk = { ...holdsWhenVerified('OW20-H1', 'OW20-V1'), rating };
    const at = deskWith({ measures: [inState('verified'), inState('verified', 'OW20-V2')], risks: [risk] });
    await at.change('reopen', 'OW20-V2', { reason: 'Toch niet' });
    assert.deepEqual((await at.risk('OW20-H1')).rating, rating);
  });
});

describe('a circumstance', () => {
  const waiting = (code: string, ...blockers: readonly string[]) =>
    inState('agreed', code, { blockedBy: blockers.map((one) => ({ code: circumstanceCode(one), inferred: false })) });
  const desk = () =>
    deskWith({
      circumstances: [circumstance('OW20-C1'), circumstance('OW20-C2')],
      measures: [
        waiting('OW20-O1', 'OW20-C1'),
        waiting('OW20-O2', 'OW20-C1', 'OW20-C2'),
        waiting('OW20-O3', 'OW20-C2'),
      ],
    });
  const GONE = { occurredOn: '2021-01-15', source: 'Releasebericht' };

  it('that is gone frees what waited for it alone', async () => {
    const at = desk();
    const { freed, record, shows } = outcome('changed', await at.change('markGone', 'OW20-C1', GONE));
    assert.deepEqual(freed, ['OW20-O1']);
    assert.deepEqual([record.occurredOn, record.source], ['2021-01-15', 'Releasebericht']);
    assert(shows.type === 'circumstance');
    assert.deepEqual(shows.circumstance.gone, { on: '2021-01-15', source: 'Releasebericht', by: 'sanne' });
    assert.deepEqual(outcome('changed', await at.change('markGone', 'OW20-C2', GONE)).freed, ['OW20-O2', 'OW20-O3']);
  });

  it('is gone once, by a coordinator, on a day that has come', async () => {
    const at = desk();
    const refused = await at.change('markGone', 'OW20-C1', GONE, { as: ['verifier'] });
    assert.deepEqual(outcome('refused', refused).refusal, { why: 'right', right: 'coordinate' });
    const ahead = await at.change('markGone', 'OW20-C1', { ...GONE, occurredOn: '2021-03-01' });
    assert.deepEqual(problemsOf(ahead), { occurredOn: 'in_the_future' });
    await at.change('markGone', 'OW20-C1', GONE);
    assert.deepEqual(outcome('refused', await at.change('markGone', 'OW20-C1', GONE)).refusal, { why: 'already_gone' });
  });
});
