import assert from 'node:assert/strict';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { day, person } from '../../support/builders.js';
import { peopleDesk, type PeopleDesk } from '../../support/people-desk.js';

const ALL = { offset: 0, limit: 100 };
const askToForget = (who: string): ActionRequest => ({ action: 'forgetPerson', input: { person: who } });
const forget = (who: string): ActionRequest => ({ action: 'forgetPerson', input: { person: who, confirm: true } });
const byWhom = (by: string | null): ActionRequest => ({
  action: 'listChanges',
  input: { since: day('2020-01-01'), by, query: { criteria: [] }, offset: 0 },
});

describe('forgetting someone', () => {
  let desk: PeopleDesk;
  beforeEach(async () => {
    desk = await peopleDesk();
  });

  it('takes the roles, the deputies and the name, and no record', async () => {
    await desk.ask('sanne', 'personChanged', {
      action: 'setDeputy',
      input: { person: 'sanne', deputy: 'Piet' },
    });
    const before = (await desk.store.changes({}, ALL)).rows;
    const outcome = await desk.ask('ada', 'personChanged', forget('Piet'));
    assert.deepEqual([outcome.name, outcome.change.what], ['Piet Bakker', 'forgotten']);
    assert.deepEqual((await desk.store.person(person('piet')))?.roles, []);
    assert.equal((await desk.store.person(person('sanne')))?.deputy, null);
    assert.deepEqual([desk.names.get(person('piet')), desk.names.isForgotten(person('piet'))], [undefined, true]);
    assert.deepEqual((await desk.store.changes({}, ALL)).rows.slice(1), before);
  });

  it('is asked back before anything is done', async () => {
    const before = (await desk.store.changes({}, ALL)).total;
    const { person: who, name } = await desk.ask('ada', 'forgetAsked', askToForget('Piet'));
    assert.deepEqual([who, name], ['piet', 'Piet Bakker']);
    assert.deepEqual((await desk.store.person(person('piet')))?.roles, ['reader', 'verifier']);
    assert.notEqual(desk.names.get(person('piet')), undefined);
    assert.equal((await desk.store.changes({}, ALL)).total, before);
  });

  it('is not asked back of who may not do it, or where it cannot be done', async () => {
    assert.equal((await desk.ask('piet', 'personRefused', askToForget('Jan Smit'))).refusal.why, 'right');
    assert.equal((await desk.ask('ada', 'personRefused', askToForget('Sanne'))).refusal.why, 'still_owns');
  });

  it('is for administrators, who cannot forget the last of them', async () => {
    assert.equal((await desk.ask('piet', 'personRefused', forget('Jan Smit'))).refusal.why, 'right');
    await desk.ask('ada', 'personChanged', forget('Cor'));
    assert.deepEqual((await desk.ask('ada', 'personRefused', forget('Ada'))).refusal, { why: 'last_administrator' });
    assert.notEqual(desk.names.get(person('ada')), undefined);
  });

  it('waits until what they own is handed over, so that someone hears of it', async () => {
    assert.equal((await desk.ask('ada', 'personRefused', forget('Sanne'))).refusal.why, 'still_owns');
    await desk.ask('cor', 'personChanged', { action: 'handOver', input: { from: 'Sanne', to: 'Piet' } });
    await desk.ask('ada', 'personChanged', forget('Sanne'));
    assert.equal(desk.names.get(person('sanne')), undefined);
  });

  it('also forgets someone who only ever wrote', async () => {
    assert.equal((await desk.ask('ada', 'personChanged', forget('Kees'))).already, false);
    assert.equal(desk.names.get(person('kees')), undefined);
  });
});

describe('who changed what', () => {
  it('is told of one person by name, and of nobody by an unknown one', async () => {
    const desk = await peopleDesk();
    await desk.ask('cor', 'personChanged', { action: 'handOver', input: { from: 'Sanne', to: 'Piet' } });
    const { by, total, rows } = await desk.ask('piet', 'changeList', byWhom('cor dinator'));
    assert.deepEqual([by, total, rows.every(({ actor }) => actor === 'cor')], ['cor', 2, true]);
    assert.equal((await desk.ask('piet', 'changeList', byWhom('piet'))).total, 0);
    assert.equal((await desk.ask('piet', 'personRefused', byWhom('Karel'))).refusal.why, 'unknown_person');
  });
});
