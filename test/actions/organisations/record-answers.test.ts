import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { answersOfTwentyTwo, conditionOn, organisation, twentyTwo } from '../../support/organisations.js';
import { day, measure, measureCode, person, risk } from '../../support/builders.js';
import { deskWith, outcome, type Ask, type ChangeDesk } from '../../support/change-desk.js';

const O1 = measureCode('OW20-O1');
type Input = Extract<ActionRequest, { action: 'recordAnswers' }>['input'];

const deskOfTwentyTwo = (): ChangeDesk =>
  deskWith({
    measures: [measure('OW20-O1'), measure('OW20-V1'), measure('OW20-O2', { confidential: true })],
    risks: [risk('OW20-H1', { condition: conditionOn({ unit: 'all' }, 'ministry') })],
    organisations: twentyTwo(),
    answers: answersOfTwentyTwo(),
  });

describe('what organisations said, recorded', () => {
  let desk: ChangeDesk;
  const record = (more: Partial<Input>, ask: Ask = {}) =>
    desk.request(
      {
        action: 'recordAnswers',
        input: { measureId: O1, group: null, organisations: 'college', answer: 'done', ...more },
      },
      ask,
    );
  const said = async (code: string) =>
    (await desk.store.answersTo(O1)).find((one) => one.organisation === organisation(code).code);

  beforeEach(() => {
    desk = deskOfTwentyTwo();
  });

  it('is one change for all that were named, told of the measure, and shows the coverage as it is now', async () => {
    const shown = outcome(
      'coverage',
      await record({ organisations: 'college, Inspectie', on: '3 januari 2021', by: 'CIO' }),
    );
    assert.deepEqual([shown.tally.done, shown.recorded?.organisations.length], [16, 2]);
    const [change, ...others] = await desk.records();
    assert.deepEqual(others, []);
    assert.deepEqual([change?.subject, change?.kind, change?.occurredOn], ['OW20-O1', 'answer', '2021-01-03']);
    const { answer, on, by, recordedBy, version } = (await said('college')) ?? {};
    assert.deepEqual([answer, on, by, recordedBy, version], ['done', '2021-01-03', 'CIO', 'sanne', 1]);
  });

  it('is recorded once for one click, and shown again', async () => {
    await record({}, { card: 'card-1' });
    const again = outcome('coverage', await record({}, { card: 'card-1' }));
    assert.equal(again.recorded?.duplicate, true);
    assert.equal((await desk.records()).length, 1);
  });

  it('is nothing where it was so already', async () => {
    const shown = outcome('coverage', await record({ organisations: 'bzk', on: '2021-01-10' }));
    assert.equal(shown.recorded?.record, null);
    assert.deepEqual(await desk.records(), []);
  });

  it('can be taken back: then nothing was said, or what was said before', async () => {
    await record({ organisations: 'college,szw', answer: 'in_progress' });
    assert.equal((await said('college'))?.answer, 'in_progress');
    outcome('changed', await desk.undo());
    assert.deepEqual([(await said('college'))?.answer, (await said('college'))?.version], [null, 2]);
    await record({ organisations: 'bzk', answer: 'declined', note: 'Eigen oplossing' });
    await desk.undo();
    assert.deepEqual([(await said('bzk'))?.answer, (await said('bzk'))?.on], ['done', '2021-01-10']);
    const now = outcome(
      'coverage',
      await desk.request({ action: 'showCoverage', input: { measureId: O1, group: null, standing: null, offset: 0 } }),
    );
    assert.deepEqual(now.tally, { done: 14, in_progress: 2, not_answered: 5, declined: 1, not_applicable: 0 });
  });

  const wrong: readonly (readonly [string, Partial<Input>, string])[] = [
    ['an organisation that nobody knows', { organisations: 'Nergens' }, 'organisations unknown_organisation'],
    ['a name that several have', { organisations: 'Ministerie van' }, 'organisations which_organisation'],
    ['no organisation', { organisations: '' }, 'organisations required'],
    ['no answer', { answer: '' }, 'answer required'],
    ['another answer than there is', { answer: 'perhaps' }, 'answer not_a_choice'],
    ['a day to come', { on: '2021-02-02' }, 'on in_the_future'],
    ['a day that is none', { on: 'ooit' }, 'on not_a_date'],
    ['a refusal without a reason', { answer: 'declined' }, 'note reason_needed'],
    ['a refusal whose reason holds no word', { answer: 'declined', note: '…' }, 'note reason_needed'],
    ['a link that is none', { link: 'http://example.org' }, 'link not_https'],
    ['a link that hides where it leads', { link: 'https://rijk.nl@example.org/' }, 'link not_https'],
  ];
  for (const [what, input, expected] of wrong) {
    it(`is asked for again with ${what}, and nothing is recorded`, async () => {
      const { problems } = outcome('answerForm', await record(input));
      assert.deepEqual(
        problems.map(({ field, problem }) => `${field} ${problem}`),
        [expected],
      );
      assert.deepEqual(await desk.records(), []);
    });
  }

  it('is for contributors; who may only read is told so', async () => {
    const refused = outcome('organisationRefused', await record({}, { as: ['reader'] }));
    assert.deepEqual(refused.refusal, { why: 'right', right: 'update' });
    const form = await desk.request(
      { action: 'fillAnswer', input: { measureId: O1, group: null } },
      { as: ['reader'] },
    );
    assert.equal(form.type, 'organisationRefused');
    assert.equal((await record({}, { as: ['contributor'] })).type, 'coverage');
    assert.equal((await record({}, { as: ['administrator'] })).type, 'denied');
  });

  it('is of measures that each organisation owes, and of no others', async () => {
    const refused = outcome('organisationRefused', await record({ measureId: measureCode('OW20-V1') }));
    assert.equal(refused.refusal.why, 'not_owed');
    assert.equal((await record({ measureId: measureCode('OW20-O9') })).type, 'unknownCode');
  });

  it('is not recorded, of the measure as a whole neither, where no organisation is: it says of whom', async () => {
    desk = deskWith({ measures: [measure('OW20-O1')] });
    const { refusal } = outcome('organisationRefused', await record({ organisations: 'BZK' }));
    assert.deepEqual(refusal, { why: 'none_known', named: 'BZK' });
    assert.deepEqual(await desk.records(), []);
  });

  it('takes the new rating of a risk with it that no longer rests on all ministries', async () => {
    await record({ organisations: 'jenv,lnv,ez,ocw,szw,vws,ienw' });
    assert.equal(outcome('coverage', await record({ organisations: 'college' })).tally.done, 19);
    outcome('changed', await desk.change('rerate', 'OW20-H1', { level: 'low', reason: 'Alle ministeries zijn klaar' }));
    assert.equal((await desk.risk('OW20-H1')).rating?.level, 'low');
    await record({ organisations: 'bzk', answer: 'in_progress' });
    assert.equal((await desk.risk('OW20-H1')).rating, null);
  });

  it('is what a risk can be rated anew on, and not before', async () => {
    const refused = outcome('refused', await desk.change('rerate', 'OW20-H1', { level: 'low', reason: 'Bijna' }));
    assert.deepEqual(refused.refusal, { why: 'condition_open', blocking: ['OW20-O1'] });
  });

  it('wins alone of many at once, and all of it is there in the end', async () => {
    const codes = ['college', 'inspectie', 'dienst-h', 'szw', 'vws'];
    await Promise.all(codes.map((code) => record({ organisations: `${code},bzk`, on: '2021-01-15' })));
    const answers = await desk.store.answersTo(O1);
    assert.ok(
      codes.every((code) => answers.find((one) => one.organisation === organisation(code).code)?.answer === 'done'),
    );
    assert.equal((await said('bzk'))?.version, 2);
  });

  it('of an organisation that ended is refused', async () => {
    await desk.request({ action: 'changeOrganisation', input: { organisation: 'college', endedOn: '2021-01-01' } });
    const { problems } = outcome('answerForm', await record({}));
    assert.equal(problems[0]?.problem, 'unknown_organisation');
  });

  it('has the person it was recorded by, whoever said it', async () => {
    await record({}, { by: 'noor', as: ['contributor'] });
    assert.deepEqual([(await said('college'))?.recordedBy, (await said('college'))?.by], [person('noor'), null]);
    assert.equal((await said('college'))?.on, day('2021-02-01'));
  });
});
