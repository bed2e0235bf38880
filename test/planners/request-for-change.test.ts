import assert from 'node:assert/strict';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import { reader } from '../support/reader.js';
import { createQuestionPlanner } from '../../src/planners/plan-question.js';
import { memoryStore } from '../../src/stores/memory.js';
import { at, person } from '../support/builders.js';
import { firstRegister } from '../support/first-register.js';
import { TestAdapter, TurnContext } from 'botbuilder';

/** What a sentence becomes on the first register, on 1 February 2024. */
async function planned(text: string) {
  const plan = createQuestionPlanner({
    store: memoryStore(await firstRegister()),
    calendar: fixedCalendar(at('2024-02-01'), 'Europe/Amsterdam'),
    read: (said, world) => reader.read(said, world),
  });
  const speaker = { id: person('p-sanne'), language: 'nl', remembered: undefined } as const;
  const context = new TurnContext(new TestAdapter(() => Promise.resolve()), { type: 'message', text });
  const { request, alternatives, leftOut } = await plan(text, speaker, context);
  return { request, alternatives, leftOut };
}

const requestOf = async (text: string) => (await planned(text)).request;

describe('a sentence that changes the register', () => {
  it('becomes that change, of the item as it is now', async () => {
    assert.deepEqual(await requestOf('zet OW20-V4 op 60%'), {
      action: 'recordProgress',
      input: { subject: 'OW20-V4', version: null, values: { progress: '60' } },
    });
  });

  it('of a circumstance becomes a change of the circumstance', async () => {
    assert.deepEqual(await requestOf('OW20-C1 is vervallen sinds 1 mei 2021 (brief Microsoft)'), {
      action: 'markGone',
      input: { subject: 'OW20-C1', version: null, values: { occurredOn: '2021-05-01', source: 'brief Microsoft' } },
    });
  });

  it('that names a code of several investigations asks which, with each form filled in', async () => {
    const { request, alternatives } = await planned('zet V4 op 60%');
    assert.deepEqual(request, { action: 'whichReading', input: {} });
    assert.deepEqual(
      alternatives,
      ['OW20-V4', 'MD23-V4'].map((subject) => ({
        action: 'fillIn',
        input: { form: 'recordProgress', subject, values: { progress: '60' } },
      })),
    );
  });

  it('takes what replaces a measure from the same investigation', async () => {
    assert.deepEqual(await requestOf('OW20-V4 is vervangen door V5 want dubbel'), {
      action: 'supersede',
      input: { subject: 'OW20-V4', version: null, values: { by: 'OW20-V5', reason: 'dubbel' } },
    });
  });

  it('of an item that is not there says so', async () => {
    assert.deepEqual(await requestOf('zet V77 op 60%'), {
      action: 'unknownCode',
      input: { code: 'V77', of: 'measure' },
    });
  });

  it('that names no item leaves it to the change to ask which', async () => {
    assert.deepEqual(await requestOf('zet de telemetrie op 60%'), {
      action: 'recordProgress',
      input: { subject: null, version: null, values: { progress: '60' } },
    });
  });

  it('of several items at once is offered one by one', async () => {
    assert.deepEqual(await requestOf('zet V4 en V5 op 60%'), {
      action: 'oneByOne',
      input: { asks: ['zet V4 op 60%', 'zet V5 op 60%'] },
    });
  });

  it('that takes back a change by its number does so', async () => {
    assert.deepEqual(await requestOf('maak wijziging 12 ongedaan'), { action: 'undo', input: { number: 12 } });
  });

  it('that does not say what is to change leads to the card with every change on it', async () => {
    assert.deepEqual(await requestOf('sluit OW20-V4'), {
      action: 'showMeasure',
      input: { measureId: 'OW20-V4', focus: null, historyOffset: 0 },
    });
  });

  it('can be taken back in a word', async () => {
    assert.deepEqual(await requestOf('foutje'), { action: 'undo', input: { number: null } });
  });

  it('says which of its words were not used', async () => {
    assert.deepEqual((await planned('zet OW20-V4 op 60% tralala')).leftOut, ['tralala']);
  });

  it('is only shown as a form where it may be a question', async () => {
    const { request, alternatives } = await planned('OW20-V5 gereed');
    assert.equal(request.action, 'whichReading');
    assert.deepEqual(
      alternatives.map(({ action }) => action),
      ['showMeasure', 'fillIn'],
    );
  });
});
