import assert from 'node:assert/strict';
import { ask } from './asking.js';
import { calls, ModelEndpoint } from './endpoint.js';

const TEXT = 'boek voor OW20-V4 dat de uitrol op 60% zit, aldus Redmond';

describe('a change that a model reads in a sentence', () => {
  let model: ModelEndpoint;
  beforeEach(async () => {
    model = await ModelEndpoint.start();
  });
  afterEach(() => model.stop());

  /** What comes of a model that wants this form filled in. */
  async function filledIn(input: unknown, text = TEXT) {
    model.behaviour = calls(['fillIn', input]);
    const { planned } = await ask(model.url, { text });
    assert.equal(planned.note, 'model_read');
    assert.equal(planned.request.action, 'fillIn');
    return planned.request.input;
  }

  it('is shown as a form to confirm', async () => {
    const input = { form: 'recordProgress', subject: 'OW20-V4', values: { progress: '60' } };
    assert.deepEqual(await filledIn(input), input);
  });

  it('is filled in with nothing that the person did not say', async () => {
    const values = {
      claimedBy: 'Redmond',
      occurredOn: '2024-01-31',
      note: 'Everything is fine!',
      link: 'https://a.example',
    };
    assert.deepEqual(await filledIn({ form: 'reportDone', subject: 'OW20-V4', values }), {
      ...{ form: 'reportDone', subject: 'OW20-V4' },
      values: { claimedBy: 'Redmond', occurredOn: '2024-01-31' },
    });
  });

  it('may be a choice from a list in words of the list', async () => {
    const values = { result: 'rejected', reason: 'de uitrol' };
    const input = { form: 'verify', subject: 'OW20-V4', values };
    assert.deepEqual(await filledIn(input), input);
    assert.deepEqual(await filledIn({ ...input, values: { result: 'splendid', reason: '' } }), {
      ...{ form: 'verify', subject: 'OW20-V4', values: { reason: '' } },
    });
  });

  it('is asked of it with the forms and fields there are', async () => {
    await filledIn({ form: 'assignOwner', subject: null, values: { owner: 'me' } });
    const sent = JSON.stringify(model.lastBody);
    for (const name of ['moveDeadline', 'supersede', 'claimedBy', 'occurredOn']) assert(sent.includes(name), name);
  });

  it('is asked of it where the local reader only knows that something changes', async () => {
    model.behaviour = calls(['fillIn', { form: 'reportDone', subject: 'OW20-V4', values: {} }]);
    const mention = { text: 'OW20-V4', of: 'measure', investigation: null, number: 'V4' } as const;
    const intent = { type: 'change', change: null, mention, values: {}, text: 'sluit OW20-V4' } as const;
    const { planned } = await ask(model.url, { text: 'sluit OW20-V4', local: { intent } });
    assert.equal(planned.request.action, 'fillIn');
  });
});
