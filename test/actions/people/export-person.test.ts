import assert from 'node:assert/strict';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { peopleDesk, type PeopleDesk } from '../../support/people-desk.js';

const dataOf = (who: string): ActionRequest => ({ action: 'exportPerson', input: { person: who } });

describe('asking for what is kept of someone', () => {
  let desk: PeopleDesk;
  beforeEach(async () => {
    desk = await peopleDesk();
  });

  for (const who of ['sanne', 'piet', 'cor', 'ada'] as const) {
    it(`is for oneself open to whoever has a role: ${who}`, async () => {
      const { person, name } = await desk.ask(who, 'personExport', dataOf(who));
      assert.deepEqual([person, name], [who, null]);
    });
  }

  it('is for oneself by name as well', async () => {
    const { person, name } = await desk.ask('sanne', 'personExport', dataOf('Sanne'));
    assert.deepEqual([person, name], ['sanne', null]);
  });

  it('is of someone else for administrators, also of who has no role', async () => {
    assert.equal((await desk.ask('ada', 'personExport', dataOf('Sanne'))).name, 'Sanne de Vries');
    assert.equal((await desk.ask('ada', 'personExport', dataOf('Kees'))).person, 'kees');
    const { refusal } = await desk.ask('sanne', 'personRefused', dataOf('Piet'));
    assert.deepEqual(refusal, { why: 'right', right: 'administer' });
  });

  it('tells others not even whether there is someone by that name', async () => {
    const asked = ['Piet', 'Onbekend', 'Jan'].map((name) => desk.ask('sanne', 'personRefused', dataOf(name)));
    for (const { refusal } of await Promise.all(asked)) assert.equal(refusal.why, 'right');
  });

  it('is not answered to who has no role', async () => {
    await desk.ask('kees', 'denied', dataOf('kees'));
  });
});
