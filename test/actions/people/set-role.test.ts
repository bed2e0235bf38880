import assert from 'node:assert/strict';
import { perform } from '../../../src/actions/perform.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import type { Actor, Role } from '../../../src/domain/people/person.js';
import { FROM_CARD, person } from '../../support/builders.js';
import { overtaken } from '../../support/overtaken.js';
import { peopleDesk, type PeopleDesk } from '../../support/people-desk.js';

const ALL = { offset: 0, limit: 100 };
const setRole = (who: string, role: Role, give = true): ActionRequest => ({
  action: 'setRole',
  input: { person: who, role, give },
});

describe('giving and taking roles', () => {
  let desk: PeopleDesk;
  const rolesOf = async (id: string) => (await desk.store.person(person(id)))?.roles;
  const refusal = async (who: Parameters<PeopleDesk['ask']>[0], request: ActionRequest) =>
    (await desk.ask(who, 'personRefused', request)).refusal;
  beforeEach(async () => {
    desk = await peopleDesk();
  });

  it('is done by an administrator, as a change with their id and without a name', async () => {
    const outcome = await desk.ask('ada', 'personChanged', setRole('Sanne', 'verifier'));
    assert.deepEqual(outcome.change, { what: 'role', role: 'verifier', give: true });
    assert.deepEqual(await rolesOf('sanne'), ['contributor', 'verifier']);
    const [record] = (await desk.store.changes({ subject: person('sanne') }, ALL)).rows;
    assert.deepEqual([record?.actor, record?.kind], ['ada', 'role']);
    assert.doesNotMatch(JSON.stringify(record), /Sanne|Vries|Ada/);
  });

  it('lets in someone who wrote and had no role', async () => {
    await desk.ask('ada', 'personChanged', setRole('kees nieuw', 'reader'));
    assert.deepEqual(await rolesOf('kees'), ['reader']);
    assert.deepEqual(await desk.deps.people.named('Kees'), ['kees']);
  });

  it('is refused to everyone else, also to a coordinator’s colleagues with other roles', async () => {
    for (const who of ['sanne', 'piet', 'jan'] as const)
      assert.deepEqual(await refusal(who, setRole('Jan Smit', 'reader')), { why: 'right', right: 'administer' });
    assert.equal((await desk.ask('kees', 'denied', setRole('Kees', 'administrator'))).type, 'denied');
  });

  it('leaves an administrator where two take the role from each other at the same moment', async () => {
    const outcomes = await Promise.allSettled([
      desk.ask('ada', 'personChanged', setRole('Cor', 'administrator', false)),
      desk.ask('cor', 'personChanged', setRole('Ada', 'administrator', false)),
    ]);
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    assert.equal(refused.length, 1);
    assert.match(refused.join(), /last_administrator/);
    const administrators = (await desk.store.people()).filter(({ roles }) => roles.includes('administrator'));
    assert.equal(administrators.length, 1);
  });

  it('says so, and does nothing, where it was so already', async () => {
    const before = (await desk.store.changes({}, ALL)).total;
    assert.equal((await desk.ask('ada', 'personChanged', setRole('Piet', 'verifier'))).already, true);
    assert.equal((await desk.ask('ada', 'personChanged', setRole('Piet', 'coordinator', false))).already, true);
    assert.equal((await desk.store.changes({}, ALL)).total, before);
  });

  it('asks which one where several go by the name, and offers the nearest where nobody does', async () => {
    assert.deepEqual(await refusal('ada', setRole('Jan', 'verifier')), {
      why: 'which_person',
      text: 'Jan',
      names: ['Jan Smit', 'Jan Kok'],
    });
    assert.deepEqual(await refusal('ada', setRole('Sanen', 'verifier')), {
      why: 'unknown_person',
      text: 'Sanen',
      nearest: ['Sanne de Vries'],
    });
  });

  it('never leaves the register without an administrator', async () => {
    await desk.ask('ada', 'personChanged', setRole('Cor', 'administrator', false));
    assert.deepEqual(await refusal('ada', setRole('Ada', 'administrator', false)), { why: 'last_administrator' });
    await desk.ask('ada', 'personChanged', setRole('Cor', 'administrator'));
    await desk.ask('ada', 'personChanged', setRole('Ada', 'administrator', false));
    assert.deepEqual(await rolesOf('ada'), []);
  });

  it('takes the last role only from who owns nothing open; which, an administrator is not told', async () => {
    const kept = { why: 'still_owns', person: 'sanne', total: 2 };
    const take = setRole('Sanne', 'contributor', false);
    assert.deepEqual(await refusal('ada', take), { ...kept, codes: [] });
    assert.deepEqual(await refusal('cor', take), { ...kept, codes: ['OW20-V1', 'OW20-V2'] });
    assert.deepEqual(await rolesOf('sanne'), ['contributor']);
  });

  it('looks anew at what they own where they were changed meanwhile', async () => {
    const meanwhile = async () => {
      await desk.ask('cor', 'personChanged', { action: 'handOver', input: { from: 'Sanne', to: 'Jan Smit' } });
      await desk.ask('cor', 'personChanged', { action: 'setDeputy', input: { person: 'jan', deputy: 'Piet' } });
    };
    const deps = { ...desk.deps, store: overtaken(desk.store, 'role', meanwhile) };
    const ada: Actor = { id: person('ada'), name: 'Ada', roles: new Set(['administrator']) };
    const outcome = await perform(setRole('Jan Smit', 'reader', false), ada, 'nl', deps, FROM_CARD);
    assert.ok(outcome.type === 'personRefused', outcome.type);
    assert.equal(outcome.refusal.why, 'still_owns');
    assert.deepEqual(await rolesOf('jan'), ['reader']);
  });

  it('leaves nobody with a deputy who sees nothing any more', async () => {
    await desk.ask('piet', 'personChanged', {
      action: 'setDeputy',
      input: { person: 'piet', deputy: 'Jan Kok' },
    });
    await desk.ask('ada', 'personChanged', setRole('Jan Kok', 'reader', false));
    assert.equal((await desk.store.person(person('piet')))?.deputy, null);
  });

  it('keeps every one of many changes that come at once', async () => {
    const roles: readonly Role[] = ['reader', 'contributor', 'verifier', 'coordinator'];
    await Promise.all(roles.map((role) => desk.ask('ada', 'personChanged', setRole('Kees', role))));
    assert.deepEqual(await rolesOf('kees'), roles);
  });
});
