import assert from 'node:assert/strict';
import { startBot, type RunningBot } from '../support/running-bot.js';

const at = (
  actions: readonly { verb: string; data: Readonly<Record<string, unknown>>; title: string }[],
  verb: string,
) => actions.filter((action) => action.verb === verb);

describe('the bot in a conversation', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ CLOCK_START: '2026-11-21T10:00' });
  });
  after(() => bot.stop());

  it('answers the question it was built for, over all pages', async () => {
    const speaker = bot.speaker();
    const first = await speaker.say('welke maatregelen van Microsoft staan nog open?');
    assert.equal(first.measures.length, 10);
    assert.match(first.text, /13 maatregelen/);
    const [next] = at(first.actions, 'showPage');
    const second = await speaker.click('showPage', next?.data);
    assert.deepEqual([...first.measures, ...second.measures].sort(), [
      ...['MD23-V1', 'MD23-V2', 'MD23-V3', 'MD23-V4', 'MD23-V5', 'MD23-V6'],
      ...['OW20-V1', 'OW20-V2', 'OW20-V3', 'OW20-V4', 'OW20-V5', 'OW20-V6', 'OW20-V7'],
    ]);
    assert.deepEqual(at(second.actions, 'showPage'), []);
  });

  it('answers in the language of the question', async () => {
    const speaker = bot.speaker();
    assert.match((await speaker.say('which Microsoft measures are still open?')).summary, /13 measures/);
    assert.match((await speaker.say('welke maatregelen van Microsoft staan nog open?')).summary, /13 maatregelen/);
  });

  it('opens a measure from a row, in place, and goes back', async () => {
    const speaker = bot.speaker();
    const list = await speaker.say('wat is er te laat?');
    const [row] = at(list.actions, 'showMeasure');
    const measure = await speaker.click('showMeasure', row?.data);
    assert.deepEqual(measure.measures, [row?.data['measureId']]);
    assert.match(measure.text, new RegExp(String(row?.data['measureId'])));
    const [back] = at(measure.actions, 'listMeasures');
    const again = await speaker.click('listMeasures', back?.data);
    assert.deepEqual(again.measures, list.measures);
  });

  it('undoes a filter with one click', async () => {
    const speaker = bot.speaker();
    const list = await speaker.say('open measures of SLM that are overdue');
    const undo = at(list.actions, 'listMeasures');
    assert(undo.length >= 2, 'a chip for each filter');
    const wider = await Promise.all(undo.map(({ data }) => speaker.click('listMeasures', data)));
    assert(wider.some(({ measures }) => measures.length > list.measures.length));
  });

  it('says what it searched when there is nothing', async () => {
    const { measures, text } = await bot.speaker().say('maatregelen van Google');
    assert.deepEqual(measures, []);
    assert.match(text, /Google/);
  });

  it('names the codes that may have been meant by an unknown one', async () => {
    const answer = await bot.speaker().say('wat is de termijn van OW20-V9?');
    assert.deepEqual(answer.measures, []);
    assert.match(answer.text, /OW20-V9/);
    assert.match(answer.text, /OW20-V7/);
  });

  it('answers empty, mention-only and attachment-only messages', async () => {
    const speaker = bot.speaker();
    const empty = await speaker.say('');
    const mention = await speaker.say('<at>Nakoming</at>  ', {
      entities: [{ type: 'mention', text: '<at>Nakoming</at>', mentioned: { id: 'bot', name: 'Nakoming' } }],
    });
    const file = await speaker.say('', { attachments: [{ contentType: 'image/png', contentUrl: 'https://x/' }] });
    assert.equal(mention.text, empty.text);
    assert.notEqual(file.text, empty.text);
    for (const answer of [empty, mention, file]) assert.notEqual(answer.summary, '');
  });

  it('leaves the mention of itself out of a question', async () => {
    const answer = await bot.speaker().say('<at>Nakoming</at> OW20-V4', {
      entities: [{ type: 'mention', text: '<at>Nakoming</at>', mentioned: { id: 'bot', name: 'Nakoming' } }],
    });
    assert.match(answer.text, /OW20-V4/);
  });

  for (const text of ['x'.repeat(100_000), 'maatregelen '.repeat(8_000)]) {
    it(`answers ${text.length} characters plainly`, async () => {
      const answer = await bot.speaker().say(text);
      assert.deepEqual(answer.measures, []);
      assert.notEqual(answer.summary, '');
    });
  }

  it('says in the language of a text that it is too long, whatever was spoken before', async () => {
    const speaker = bot.speaker();
    for (const before of ['which measures are overdue?', 'welke maatregelen zijn te laat?']) {
      await speaker.say(before);
      const dutch = await speaker.say('welke maatregelen van Microsoft zijn nog niet klaar? '.repeat(2_000));
      assert.match(dutch.summary, /^Je bericht is te lang voor mij/);
      await speaker.say(before);
      const english = await speaker.say('which measures of Microsoft are not finished yet? '.repeat(2_000));
      assert.match(english.summary, /^Your message is too long for me/);
    }
  });

  for (const text of [
    '**vet** [klik](https://evil.example)',
    '<b>html</b>',
    '<at>Iedereen</at>',
    '😀😀',
    '\u202Eabc',
    '\u0000\u0007',
  ]) {
    it(`answers ${JSON.stringify(text)} without making any of it live`, async () => {
      const answer = await bot.speaker().say(text);
      assert.notEqual(answer.summary, '');
      const shown = JSON.stringify(answer.card);
      assert(!shown.includes('](https://evil.example)'));
      assert(!shown.includes('<at>'));
    });
  }

  const badClicks: readonly [string, string, unknown][] = [
    ['an unknown verb', 'launchMissiles', { v: 1, lang: 'nl' }],
    ['no verb', '', { v: 1, lang: 'nl' }],
    ['a card of an older version', 'showMeasure', { v: 0, lang: 'nl', measureId: 'OW20-V4' }],
    ['data that is no object', 'showMeasure', 'OW20-V4'],
    ['a code that is none', 'showMeasure', { v: 1, lang: 'nl', measureId: '../../etc/passwd' }],
    ['a page of nothing', 'showPage', { v: 1, lang: 'nl' }],
  ];
  for (const [what, verb, data] of badClicks) {
    it(`answers a click with ${what} with a body`, async () => {
      const replies = await bot.speaker().send({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data } },
      });
      const value = replies.find(({ type }) => type === 'invokeResponse')?.value;
      assert.equal(value?.status, 200);
      assert.notEqual(value?.body.value, undefined);
      assert.notEqual(value?.body.value, '');
    });
  }

  for (const invoke of [{ name: 'composeExtension/query', value: {} }, { name: 'task/fetch' }, { value: null }, {}]) {
    it(`answers the invoke ${JSON.stringify(invoke)} with a body`, async () => {
      const replies = await bot.speaker().send({ type: 'invoke', ...invoke });
      const value = replies.find(({ type }) => type === 'invokeResponse')?.value;
      assert.equal(value?.status, 200);
      assert.notEqual(value?.body, undefined);
    });
  }

  it('understands a click that comes as Action.Submit', async () => {
    const answer = await bot
      .speaker()
      .say('', { value: { verb: 'showMeasure', measureId: 'OW20-V4', v: 1, lang: 'nl' } });
    assert.match(answer.text, /OW20-V4/);
  });

  it('welcomes once, whatever events one installation sends', async () => {
    const speaker = bot.speaker();
    const added = { type: 'conversationUpdate', membersAdded: [{ id: 'bot' }, { id: 'sanne' }] };
    const [first, second, other] = [
      await speaker.send({ type: 'installationUpdate', action: 'add' }),
      await speaker.send(added),
      await speaker.send({ type: 'conversationUpdate', membersAdded: [{ id: 'somebody' }] }),
    ];
    assert.deepEqual(
      [first, second, other].map((replies) => replies.length),
      [1, 0, 0],
    );
    await speaker.send({ type: 'installationUpdate', action: 'remove' });
    assert.equal((await speaker.send({ type: 'installationUpdate', action: 'add' })).length, 1);
  });

  it('changes its language on request and stays with it', async () => {
    const speaker = bot.speaker();
    await speaker.say('speak English please');
    assert.match((await speaker.say('OW20-V4')).text, /deadline|state/i);
    await speaker.say('spreek Nederlands');
    assert.match((await speaker.say('OW20-V4')).text, /toegezegd/i);
  });

  it('gives every message a summary with what was answered', async () => {
    const speaker = bot.speaker();
    assert.match((await speaker.say('OW20-V4')).summary, /OW20-V4/);
    assert.match((await speaker.say('hoog risico 2')).summary, /OW20-H2/);
    assert.match((await speaker.say('wat is er te laat bij SLM')).summary, /OW20-S1/);
  });

  it('does not answer activities that need no answer', async () => {
    assert.deepEqual(await bot.speaker().send({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }), []);
    assert.deepEqual(await bot.speaker().send({ type: 'typing' }), []);
  });
});

describe('the bot in Teams mode', () => {
  it('refuses a request that nobody signed', async () => {
    const guid = (digit: string) => [8, 4, 4, 4, 12].map((length) => digit.repeat(length)).join('-');
    const bot = await startBot({
      BOT_ID: guid('1'),
      BOT_TENANT_ID: guid('2'),
      BOT_PASSWORD: 'not-a-real-secret',
      COORDINATORS: guid('3'),
      HOST: '127.0.0.1',
    });
    try {
      await assert.rejects(bot.speaker().say('wat is er te laat?'), /status 401/);
    } finally {
      await bot.stop();
    }
  });
});
