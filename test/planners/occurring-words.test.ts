import assert from 'node:assert/strict';
import { occurringWords } from '../../src/planners/occurring-words.js';
import { memoryStore } from '../../src/stores/memory.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { firstRegister } from '../support/first-register.js';
import { startBot, type RunningBot } from '../support/running-bot.js';

describe('a word', () => {
  const inRegister = async (word: string): Promise<boolean | undefined> => {
    const store = memoryStore(await firstRegister());
    return (await occurringWords([word], store, localDate('2024-02-01'))).get(word);
  };

  it('occurs where a measure or a risk has it, in another form, in part or with a slip', async () => {
    for (const word of ['telemetrie', 'transparantierapporten', 'boundary', 'telemetrei']) {
      assert.equal(await inRegister(word), true, word);
    }
  });

  it('does not occur where no text has it', async () => {
    for (const word of ['eenhoorn', 'zodoende', 'the']) assert.equal(await inRegister(word), false, word);
  });
});

describe('a question with words that nobody knows', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ CLOCK_START: '2024-02-01T10:00' });
  });
  after(() => bot.stop());

  it('is answered without them, and the answer says which', async () => {
    const { text, measures } = await bot.speaker().say('Welke eenmalige maatregelen vallen zodoende onder SLM?');
    assert.deepEqual(measures, ['OW20-S1', 'MD23-S1']);
    assert.match(text, /Niet meegenomen: ‘zodoende’\./);
  });

  it('says nothing of the kind where all were understood', async () => {
    const { text } = await bot.speaker().say('Welke eenmalige maatregelen vallen onder SLM?');
    assert.doesNotMatch(text, /Niet meegenomen/);
  });

  it('is not answered with everything where they are the topic', async () => {
    const { text, measures } = await bot.speaker().say('Which measures are about unicorns?');
    assert.deepEqual(measures, []);
    assert.doesNotMatch(text, /Not taken into account/);
  });
});

describe('a date that can be read both ways', () => {
  it('is asked back with both days', async () => {
    const bot = await startBot({ CLOCK_START: '2025-12-15T10:00' });
    try {
      const { text } = await bot.speaker().say('how do you read "by 03/04/2026"?');
      assert.match(text, /3 April 2026 or 4 March 2026/);
    } finally {
      await bot.stop();
    }
  });
});
