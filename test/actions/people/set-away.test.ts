import assert from 'node:assert/strict';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { day, person } from '../../support/builders.js';
import { peopleDesk, type PeopleDesk } from '../../support/people-desk.js';

const away = (who: string, until: string | null, deputy: string | null = null): ActionRequest => ({
  action: 'setAway',
  input: { person: who, until: until === null ? null : day(until), deputy },
});
const deputise = (who: string, deputy: string | null): ActionRequest => ({
  action: 'setDeputy',
  input: { person: who, deputy },
});

describe('being away', () => {
  let desk: PeopleDesk;
  const kept = async (id: string) => {
    const { deputy = null, awayUntil = null } = (await desk.store.person(person(id))) ?? {};
    return [deputy, awayUntil];
  };
  const mine = async (who: 'piet' | 'jan') =>
    (await desk.ask(who, 'waiting', { action: 'waiting', input: {} })).mine.rows.map(({ measure }) => measure.code);
  beforeEach(async () => {
    desk = await peopleDesk();
  });

  it('is told by the person, with a deputy, who then hears of what is theirs', async () => {
    assert.deepEqual(await mine('piet'), []);
    await desk.ask('sanne', 'personChanged', away('sanne', '2021-03-03', 'Piet'));
    assert.deepEqual(await kept('sanne'), ['piet', '2021-03-03']);
    assert.deepEqual(await mine('piet'), ['OW20-V1', 'OW20-V2']);
    await desk.ask('sanne', 'personChanged', away('sanne', null));
    assert.deepEqual(await kept('sanne'), ['piet', null]);
    assert.deepEqual(await mine('piet'), []);
  });

  it('is told of others by who coordinates or administers, and by nobody else', async () => {
    await desk.ask('cor', 'personChanged', away('Sanne', '2021-03-03'));
    await desk.ask('ada', 'personChanged', deputise('Sanne', 'Piet'));
    assert.deepEqual(await kept('sanne'), ['piet', '2021-03-03']);
    const { refusal } = await desk.ask('piet', 'personRefused', away('Sanne', null));
    assert.deepEqual(refusal, { why: 'right', right: 'coordinate' });
  });

  it('says who stands in, also where that was settled before', async () => {
    await desk.ask('sanne', 'personChanged', deputise('sanne', 'Piet'));
    const { change } = await desk.ask('sanne', 'personChanged', away('sanne', '2021-03-03'));
    assert.deepEqual(change, { what: 'away', until: '2021-03-03', deputy: 'piet' });
  });

  it('is told of others as it is now: days to come are their own to set', async () => {
    const days = (from: string): ActionRequest => ({
      action: 'setAway',
      input: { person: 'Sanne', from: day(from), until: day('2021-03-03'), deputy: null },
    });
    const { refusal } = await desk.ask('cor', 'personRefused', days('2021-03-01'));
    assert.deepEqual(refusal, { why: 'away_later', person: 'sanne', from: '2021-03-01', to: '2021-03-02' });
    const other = await desk.ask('piet', 'personRefused', days('2021-03-01'));
    assert.deepEqual(other.refusal, { why: 'right', right: 'coordinate' });
    assert.deepEqual(await kept('sanne'), [null, null]);
    await desk.ask('cor', 'personChanged', days('2021-02-01'));
    assert.deepEqual(await kept('sanne'), [null, '2021-03-03']);
  });

  it('ends on a day that is still to come', async () => {
    for (const until of ['2021-01-31', '2021-02-01']) {
      const { refusal } = await desk.ask('sanne', 'personRefused', away('sanne', until));
      assert.deepEqual(refusal, { why: 'in_the_past', day: until });
    }
  });

  it('has no deputy who is the same person, is unknown or has no role', async () => {
    const why = async (deputy: string) =>
      (await desk.ask('sanne', 'personRefused', deputise('sanne', deputy))).refusal.why;
    assert.deepEqual(
      [await why('Sanne'), await why('Karel'), await why('Kees')],
      ['same_person', 'unknown_person', 'unknown_person'],
    );
  });

  it('has no deputy any more when that is said', async () => {
    await desk.ask('sanne', 'personChanged', deputise('sanne', 'Piet'));
    await desk.ask('sanne', 'personChanged', deputise('sanne', null));
    assert.deepEqual(await kept('sanne'), [null, null]);
  });
});
