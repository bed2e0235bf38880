import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import { describe, it } from 'mocha';
import { setTurn } from '../../../src/bot/turn.js';
import { withinRate } from '../../../src/bot/door/within-rate.js';
import type { Language } from '../../../src/domain/language.js';
import { ROLES } from '../../../src/domain/people/person.js';
import { render } from '../../cards/drawn.js';
import { person } from '../../support/builders.js';
import { startBot } from '../../support/running-bot.js';

interface Said {
  readonly type: string;
  readonly summary?: string;
  readonly value?: { readonly body: { readonly value: string } };
}

function desk(perMinute: number | null) {
  const counted: string[] = [];
  const around = withinRate({
    perMinute,
    elapsed: { milliseconds: () => 0 },
    render,
    answered: (outcome) => void counted.push(outcome),
    defaultLanguage: 'nl',
  });
  let turns = 0;
  /** A turn in which the person is answered in `language`; what was sent besides. */
  const send = async (type: string, who = 'sanne', language: Language = 'nl'): Promise<readonly Said[]> => {
    const sent: Said[] = [];
    const context = {
      activity: { type, from: { id: `29:${who}`, aadObjectId: who }, conversation: { id: 'c', tenantId: 't' } },
      turnState: new Map(),
      sendActivity: (one: Said) => Promise.resolve(void sent.push(one)),
    } as unknown as TurnContext;
    await around(context, () => {
      turns += 1;
      const actor = { id: person(who), name: who, roles: new Set(ROLES) };
      setTurn(context, {
        actor,
        key: { tenant: 't', conversation: 'c', person: actor.id },
        language,
        remembered: undefined,
      });
      return Promise.resolve();
    });
    return sent;
  };
  return { send, counted, turns: () => turns };
}

describe('someone who asks more than is answered', () => {
  it('is told so once, with what to do, and nothing else is done', async () => {
    const { send, counted, turns } = desk(3);
    assert.deepEqual(await send('message'), []);
    const [told, ...more] = await send('message');
    assert.match(told?.summary ?? '', /te snel.*Wacht een halve minuut/);
    assert.deepEqual(more, []);
    assert.deepEqual(await send('message'), []);
    assert.equal(turns(), 1);
    assert.deepEqual(counted, ['tooFast', 'tooFast']);
  });

  it('has a body for every click', async () => {
    const { send, turns } = desk(3);
    await send('invoke');
    for (let click = 0; click < 3; click += 1) {
      const [answer] = await send('invoke');
      assert.equal(answer?.type, 'invokeResponse');
      assert.match(answer.value?.body.value ?? '', /Wacht een halve minuut/);
    }
    assert.equal(turns(), 1);
  });

  it('is told in the language of the last answer', async () => {
    const { send } = desk(6);
    await send('message', 'sanne', 'nl');
    await send('message', 'sanne', 'en');
    assert.match((await send('message'))[0]?.summary ?? '', /too fast.*Wait half a minute/);
  });

  it('does not keep others waiting, and is still known to come and go', async () => {
    const { send, turns } = desk(3);
    for (let time = 0; time < 5; time += 1) await send('message');
    await send('message', 'bas');
    await send('installationUpdate');
    await send('conversationUpdate');
    assert.equal(turns(), 4);
  });

  it('does not exist where there is no limit', async () => {
    const { send, turns } = desk(null);
    for (let time = 0; time < 500; time += 1) assert.deepEqual(await send('message'), []);
    assert.equal(turns(), 500);
  });
});

describe('the bot with a limit', () => {
  it('answers up to it and then says so, the same to those who may do everything', async () => {
    const bot = await startBot({ REQUESTS_PER_MINUTE: '6' });
    try {
      const speaker = bot.speaker();
      const answers = [];
      for (let time = 0; time < 3; time += 1) answers.push(await speaker.say('OW20-V4'));
      assert.deepEqual(
        answers.map(({ measures }) => measures.length),
        [1, 1, 0],
      );
      assert.match(answers[2]?.text ?? '', /Dat gaat me te snel/);
      assert.deepEqual(await speaker.send({ type: 'message', text: 'OW20-V4' }), []);
      assert.match((await speaker.click('showMeasure', { measureId: 'OW20-V4', v: 1, lang: 'nl' })).text, /te snel/);
      assert.equal((await bot.speaker({ person: 'bas' }).say('OW20-V4')).measures.length, 1);
    } finally {
      await bot.stop();
    }
  });
});
