import assert from 'node:assert/strict';
import { perform } from '../../../src/actions/perform.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import type { Actor } from '../../../src/domain/people/person.js';
import { day, FROM_CARD, person } from '../../support/builders.js';
import { overtaken } from '../../support/overtaken.js';
import { peopleDesk, TEAM, type Member, type PeopleDesk } from '../../support/people-desk.js';

const ALL = { offset: 0, limit: 100 };
const askToForget = (who: string): ActionRequest => ({ action: 'forgetPerson', input: { person: who } });
const forget = (who: string): ActionRequest => ({ action: 'forgetPerson', input: { person: who, confirm: true } });
const byWhom = (by: string | null): ActionRequest => ({
  action: 'listChanges',
  input: { since: day('2020-01-01'), by, query: { criteria: [] }, offset: 0 },
});

/** Who asks what, and who asks what just before that is kept. */
type Overtaking = readonly [readonly [Member, ActionRequest], readonly [Member, ActionRequest]];

describe('forgetting someone', () => {
  let desk: PeopleDesk;
  const administrators = async () => (await desk.store.people()).filter(({ roles }) => roles.includes('administrator'));
  /** What came of a request where something else happens just before it is kept. */
  const askOvertaken = (who: Member, request: ActionRequest, meanwhile: () => Promise<unknown>): Promise<Outcome> => {
    const actor: Actor = { id: person(who), name: TEAM[who].name, roles: new Set(TEAM[who].roles) };
    return perform(request, actor, 'nl', { ...desk.deps, store: overtaken(desk.store, 'role', meanwhile) }, FROM_CARD);
  };
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

  it('leaves an administrator where two forget each other at the same moment', async () => {
    await Promise.allSettled([
      desk.ask('ada', 'personChanged', forget('Cor')),
      desk.ask('cor', 'personChanged', forget('Ada')),
    ]);
    assert.equal((await administrators()).length, 1);
  });

  it('leaves one, with their name, where the one who is forgotten takes the role of the other just before or after', async () => {
    const take: ActionRequest = {
      action: 'setRole',
      input: { person: 'Ada', role: 'administrator', give: false },
    };
    for (const [[first, asked], [last, meanwhile]] of [
      [
        ['ada', forget('Cor')],
        ['cor', take],
      ],
      [
        ['cor', take],
        ['ada', forget('Cor')],
      ],
    ] as const satisfies readonly Overtaking[]) {
      desk = await peopleDesk();
      const outcome = await askOvertaken(first, asked, () => desk.ask(last, 'personChanged', meanwhile));
      assert.ok(outcome.type === 'personRefused', outcome.type);
      assert.deepEqual(outcome.refusal, { why: 'last_administrator' });
      const [left, ...others] = await administrators();
      assert.equal(left?.code, last);
      assert.notEqual(desk.names.get(left.code), undefined);
      assert.deepEqual(others, []);
    }
  });

  it('looks anew at what they own where they were changed meanwhile', async () => {
    const outcome = await askOvertaken('ada', forget('Piet'), async () => {
      await desk.ask('cor', 'personChanged', { action: 'handOver', input: { from: 'Sanne', to: 'Piet' } });
      await desk.ask('cor', 'personChanged', { action: 'setDeputy', input: { person: 'piet', deputy: 'Jan Kok' } });
    });
    assert.ok(outcome.type === 'personRefused', outcome.type);
    assert.equal(outcome.refusal.why, 'still_owns');
    assert.deepEqual((await desk.store.person(person('piet')))?.roles, ['reader', 'verifier']);
    assert.notEqual(desk.names.get(person('piet')), undefined);
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
