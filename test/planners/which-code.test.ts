import assert from 'node:assert/strict';
import { TestAdapter, TurnContext } from 'botbuilder';
import { fixedCalendar } from '../../src/domain/time/clock.js';
import { createQuestionPlanner } from '../../src/planners/plan-question.js';
import { memoryStore } from '../../src/stores/memory.js';
import { at, person } from '../support/builders.js';
import { firstRegister } from '../support/first-register.js';
import { reader } from '../support/reader.js';

async function requestOf(text: string) {
  const plan = createQuestionPlanner({
    store: memoryStore(await firstRegister()),
    calendar: fixedCalendar(at('2024-02-01'), 'Europe/Amsterdam'),
    read: (said, world) => reader.read(said, world),
  });
  const context = new TurnContext(new TestAdapter(() => Promise.resolve()), { type: 'message', text });
  return (await plan(text, { id: person('p-sanne'), language: 'nl', remembered: undefined }, context)).request;
}

describe('a number that several investigations have', () => {
  it('is asked back with what was asked of it', async () => {
    assert.deepEqual(await requestOf('is V2 klaar?'), {
      action: 'whichCode',
      input: { text: 'V2', codes: ['OW20-V2', 'MD23-V2'], asked: 'is V2 klaar?' },
    });
    const late = await requestOf('hoe lang is V1 al te laat?');
    assert.equal(late.action === 'whichCode' ? late.input.asked : null, 'hoe lang is V1 al te laat?');
  });

  it('is asked back where it is what waits, and else what it waits for is of the same investigation', async () => {
    assert.equal((await requestOf('hangt V5 af van V4?')).action, 'whichCode');
    const known = await requestOf('hangt MD23-V5 af van V4?');
    assert.equal(known.action === 'showMeasure' ? known.input.waitsFor : null, 'MD23-V4');
    assert.deepEqual(await requestOf('hangt MD23-V5 af van V44?'), {
      action: 'unknownCode',
      input: { code: 'MD23-V44', of: 'measure' },
    });
  });

  it('is asked back by itself where it was only named, or in a text too long for a button', async () => {
    const alone = { action: 'whichCode', input: { text: 'V2', codes: ['OW20-V2', 'MD23-V2'] } };
    assert.deepEqual(await requestOf('V2'), alone);
    assert.deepEqual(await requestOf(`is V2 klaar${' graag'.repeat(40)}?`), alone);
  });
});
