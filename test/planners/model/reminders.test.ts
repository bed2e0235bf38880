import assert from 'node:assert/strict';
import { ask } from './asking.js';
import { calls, ModelEndpoint } from './endpoint.js';

describe('what a model reads of reminders', () => {
  let model: ModelEndpoint;
  beforeEach(async () => {
    model = await ModelEndpoint.start();
  });
  afterEach(() => model.stop());

  const proposed = async (action: string, input: unknown, text: string) => {
    model.behaviour = calls([action, input]);
    return (await ask(model.url, { text })).planned;
  };

  it('can be when someone was reminded, and begins at the beginning', async () => {
    const { request } = await proposed(
      'reminders',
      { of: 'past', person: 'Joris', offset: 20 },
      'kreeg Joris een por?',
    );
    assert.deepEqual(request, {
      action: 'reminders',
      input: { measureId: null, of: 'past', person: 'Joris', everyone: false, from: null, to: null, offset: 0 },
    });
  });

  it('can be what went wrong, or how someone is reminded', async () => {
    assert.equal((await proposed('failedReminders', {}, 'wat is er zoek?')).request.action, 'failedReminders');
    const settings = await proposed('showReminderSettings', { measureId: null }, 'hoe doe je dat bij mij?');
    assert.equal(settings.request.action, 'showReminderSettings');
  });

  it('is of nobody that the sentence does not name', async () => {
    const planned = await proposed('reminders', { of: 'past', person: 'Sanne' }, 'kreeg Joris een por?');
    assert.equal(planned.request.action, 'listMeasures');
  });

  it('never sets anything', async () => {
    const asked = { what: 'snooze', measure: 'OW20-V4', until: null };
    const planned = await proposed('setReminders', { asked }, 'laat OW20-V4 toch rusten');
    assert.equal(planned.request.action, 'listMeasures');
  });

  it('is not asked of it where the sentence itself says what to set', async () => {
    model.behaviour = calls(['help', {}]);
    const said = { what: 'pause', until: null } as const;
    const local = { intent: { type: 'setReminders', said, trial: false } } as const;
    const { reports } = await ask(model.url, { text: 'hervat', local, settings: { use: 'always' } });
    assert.deepEqual(reports, []);
  });
});
