import assert from 'node:assert/strict';
import type { ActionRequest } from '../../../src/actions/requests.js';
import type { Role } from '../../../src/domain/people/person.js';
import { day } from '../../support/builders.js';
import { peopleDesk } from '../../support/people-desk.js';

const list = (role: Role | null = null, person: string | null = null): ActionRequest => ({
  action: 'listPeople',
  input: { role, person, offset: 0 },
});

describe('who may do what', () => {
  it('is told by name, with what each owns and who is away', async () => {
    const desk = await peopleDesk();
    await desk.ask('sanne', 'personChanged', {
      action: 'setAway',
      input: { person: 'sanne', until: day('2021-03-03'), deputy: 'Piet' },
    });
    const { rows, total } = await desk.ask('piet', 'people', list());
    assert.equal(total, 6);
    assert.deepEqual(
      rows.map(({ person }) => person),
      ['ada', 'cor', 'jan2', 'jan', 'piet', 'sanne'],
    );
    assert.deepEqual(rows[5], {
      person: 'sanne',
      roles: ['contributor'],
      deputy: 'piet',
      awayUntil: '2021-03-03',
      open: 2,
    });
  });

  it('is told of one role and of one person', async () => {
    const desk = await peopleDesk();
    const { rows } = await desk.ask('jan', 'people', list('administrator'));
    assert.deepEqual(
      rows.map(({ person }) => person),
      ['ada', 'cor'],
    );
    assert.deepEqual((await desk.ask('jan', 'people', list(null, 'Piet'))).rows[0]?.roles, ['reader', 'verifier']);
  });

  it('names those who have no role yet to administrators only', async () => {
    const desk = await peopleDesk();
    assert.deepEqual((await desk.ask('ada', 'people', list())).outside, ['kees']);
    assert.deepEqual((await desk.ask('jan', 'people', list())).outside, []);
  });

  it('tells who only administers nothing of the register, and lets them ask nothing of it', async () => {
    const desk = await peopleDesk();
    const { rows } = await desk.ask('ada', 'people', list());
    assert.deepEqual(
      rows.map(({ open }) => open),
      [0, 0, 0, 0, 0, 0],
    );
    await desk.ask('ada', 'denied', { action: 'overview', input: { query: { criteria: [] } } });
    await desk.ask('ada', 'languageChanged', { action: 'setLanguage', input: { language: 'en' } });
    await desk.ask('kees', 'denied', list());
  });

  it('is everyone who has spoken, with every role, in local mode', async () => {
    const desk = await peopleDesk({ local: true });
    const { rows, total } = await desk.ask('kees', 'people', list());
    assert.deepEqual([total, rows.every(({ roles }) => roles.length === 5)], [7, true]);
  });
});
