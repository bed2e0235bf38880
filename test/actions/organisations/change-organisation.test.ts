import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { measure } from '../../support/builders.js';
import { deskWith, outcome, type Ask, type ChangeDesk } from '../../support/change-desk.js';
import { organisation } from '../../support/organisations.js';

type Input = Extract<ActionRequest, { action: 'changeOrganisation' }>['input'];

describe('an organisation, changed in chat', () => {
  let desk: ChangeDesk;
  const change = (input: Partial<Input>, ask: Ask = {}) =>
    desk.request({ action: 'changeOrganisation', input: { organisation: null, ...input } }, ask);
  const all = () => desk.store.organisations();
  const problems = async (input: Partial<Input>) =>
    outcome('organisationForm', await change(input)).problems.map(({ field, problem }) => `${field} ${problem}`);

  beforeEach(() => {
    desk = deskWith({
      measures: [measure('OW20-O1')],
      organisations: [organisation('bzk', { name: 'Binnenlandse Zaken', aliases: ['BZK'] })],
    });
  });

  it('is added with a code from the shortest of its names, and counts from today', async () => {
    const added = outcome(
      'organisation',
      await change({ name: 'Rijksdienst', aliases: 'RVO, Ondernemend', group: 'agency' }),
    );
    const { code, aliases, group, from, version } = added.organisation;
    assert.deepEqual(
      [code, aliases, group, from, version],
      ['organisation/rvo', ['RVO', 'Ondernemend'], 'agency', '2021-02-01', 1],
    );
    assert.equal((await all()).length, 2);
  });

  it('is renamed, gets a contact by name and loses it again', async () => {
    await change({ organisation: 'BZK', name: 'BZK nieuw' });
    await change({ organisation: 'bzk', contact: 'Noor' });
    assert.deepEqual([(await all())[0]?.name, (await all())[0]?.contact], ['BZK nieuw', 'noor']);
    await change({ organisation: 'bzk', contact: '' });
    assert.equal((await all())[0]?.contact, null);
  });

  it('has nothing that was left empty on its form, which clients do not send', async () => {
    await change({ organisation: 'bzk', contact: 'Noor' });
    await change({ organisation: 'bzk', whole: true, name: 'BZK', group: 'ministry' });
    const { name, aliases, contact } = (await all())[0] ?? {};
    assert.deepEqual([name, aliases, contact], ['BZK', [], null]);
  });

  it('ends on a day, and counts no more from then', async () => {
    const { organisation: ended } = outcome(
      'organisation',
      await change({ organisation: 'bzk', endedOn: '1 januari 2021' }),
    );
    assert.equal(ended.endedOn, '2021-01-01');
    const [record] = await desk.records();
    assert.equal(record?.occurredOn, '2021-01-01');
  });

  it('is as it was when the change is taken back; one that was added never counted', async () => {
    await change({ organisation: 'bzk', name: 'Anders' });
    assert.equal(outcome('changed', await desk.undo()).shows.type, 'organisation');
    assert.equal((await all())[0]?.name, 'Binnenlandse Zaken');
    await change({ name: 'RVO', group: 'agency' });
    await desk.undo();
    const { from, endedOn } = (await all())[1] ?? {};
    assert.equal(from, endedOn);
  });

  it('is changed once by one click', async () => {
    await change({ name: 'RVO', group: 'agency' }, { card: 'card-1' });
    const again = outcome('organisation', await change({ name: 'RVO', group: 'agency' }, { card: 'card-1' }));
    assert.equal(again.changed?.duplicate, true);
    assert.equal((await desk.records()).length, 1);
  });

  it('is not changed where it is so already', async () => {
    assert.equal(
      outcome('organisation', await change({ organisation: 'bzk', name: 'Binnenlandse Zaken' })).changed?.record,
      null,
    );
    assert.deepEqual(await desk.records(), []);
  });

  it('is asked for again with what is missing or wrong', async () => {
    assert.deepEqual(await problems({}), ['name required', 'group required']);
    assert.deepEqual(await problems({ name: 'bzk', group: 'agency' }), ['name name_taken']);
    assert.deepEqual(await problems({ name: 'RVO', group: 'agency', aliases: 'Binnenlandse zaken' }), [
      'aliases name_taken',
    ]);
    assert.deepEqual(await problems({ name: 'RVO', group: 'agency', contact: 'Nemo' }), ['contact unknown_person']);
    assert.deepEqual(await problems({ name: 'RVO', group: 'club' }), ['group required', 'group not_a_choice'].slice(1));
    assert.deepEqual(await problems({ organisation: 'bzk', endedOn: '2021-02-02' }), ['endedOn in_the_future']);
    assert.deepEqual(await problems({ organisation: 'bzk', from: '2021-01-02', endedOn: '2021-01-01' }), [
      'endedOn before_from',
    ]);
    assert.deepEqual(await problems({ organisation: 'bzk', name: 'x'.repeat(300) }), ['name too_long']);
    assert.deepEqual(await desk.records(), []);
  });

  it('is for coordinators alone, and can be read by everyone who may read', async () => {
    for (const as of [['reader'], ['contributor'], ['verifier']] as const) {
      const refused = outcome('organisationRefused', await change({ name: 'RVO', group: 'agency' }, { as }));
      assert.deepEqual(refused.refusal, { why: 'right', right: 'coordinate' });
      const form = await desk.request({ action: 'fillOrganisation', input: { organisation: null } }, { as });
      assert.equal(form.type, 'organisationRefused');
    }
    const list = await desk.request(
      { action: 'listOrganisations', input: { group: null, offset: 0 } },
      { as: ['reader'] },
    );
    assert.equal(outcome('organisations', list).total, 1);
  });
});
