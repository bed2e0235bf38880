import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { day, measure, person, risk } from '../../support/builders.js';
import { deskWith, outcome, type Ask, type ChangeDesk } from '../../support/change-desk.js';
import { answer, conditionOn, organisation } from '../../support/organisations.js';

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

describe('a risk that was rated anew because all ministries were done', () => {
  const O1 = 'OW20-O1';
  let desk: ChangeDesk;
  const change = (input: Partial<Input>) =>
    desk.request({ action: 'changeOrganisation', input: { organisation: null, ...input } });
  const rating = async () => (await desk.risk('OW20-H1')).rating?.level ?? null;
  const status = async () => {
    const { rows } = await desk.store.findRisks({ status: ['open'] }, { offset: 0, limit: 1 }, day('2021-02-01'));
    return rows.length === 1 ? 'open' : 'not open';
  };
  const ratedWith = (share: Parameters<typeof conditionOn>[0], group: Parameters<typeof conditionOn>[1]) => {
    desk = deskWith({
      measures: [measure(O1)],
      risks: [risk('OW20-H1', { condition: conditionOn(share, group), rating: RATING })],
      organisations: [organisation('bzk'), organisation('fin'), organisation('rvo', { group: 'agency' })],
      answers: [answer(O1, 'bzk'), answer(O1, 'fin')],
    });
  };
  const RATING = { level: 'low', on: day('2021-01-20'), by: person('p-bas'), reason: 'Iedereen is klaar' } as const;

  beforeEach(() => ratedWith({ unit: 'all' }, 'ministry'));

  it('has to be rated again once there is another ministry, and the card says so', async () => {
    assert.equal(await rating(), 'low');
    const { changed } = outcome('organisation', await change({ name: 'OCW', group: 'ministry' }));
    assert.deepEqual([await rating(), await status()], [null, 'open']);
    const lost = changed?.record?.writes.map(({ value }) => value.code);
    assert.deepEqual(lost, ['organisation/ocw', 'OW20-H1']);
  });

  it('has to be rated again once an agency is a ministry', async () => {
    await change({ organisation: 'rvo', group: 'ministry' });
    assert.equal(await rating(), null);
  });

  it('keeps its rating where an agency is added, a name changes, or a ministry that was done ends', async () => {
    await change({ name: 'COA', group: 'agency' });
    await change({ organisation: 'bzk', name: 'Binnenlandse Zaken' });
    await change({ organisation: 'fin', endedOn: '2021-01-31' });
    assert.equal(await rating(), 'low');
    assert.equal(await status(), 'not open');
  });

  it('loses it where one of those that were to be enough ends', async () => {
    ratedWith({ unit: 'count', value: 2 }, null);
    await change({ organisation: 'fin', endedOn: '2021-01-31' });
    assert.equal(await rating(), null);
  });

  it('has it again when what took it away is taken back, and loses it when what kept it is', async () => {
    await change({ name: 'OCW', group: 'ministry' });
    await desk.undo();
    assert.equal(await rating(), 'low');
    desk = deskWith({
      measures: [measure(O1)],
      risks: [risk('OW20-H1', { condition: conditionOn({ unit: 'all' }, 'ministry') })],
      organisations: [organisation('bzk'), organisation('fin')],
      answers: [answer(O1, 'bzk')],
    });
    await change({ organisation: 'fin', endedOn: '2021-01-31' });
    outcome('changed', await desk.change('rerate', 'OW20-H1', { level: 'low', reason: 'Wie er is, is klaar' }));
    assert.equal(await rating(), 'low');
    const [ended] = await desk.records();
    outcome('changed', await desk.request({ action: 'undo', input: { number: ended?.number ?? null } }));
    assert.equal(await rating(), null);
  });
});
