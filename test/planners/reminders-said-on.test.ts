import assert from 'node:assert/strict';
import { startBot, type RunningBot, type Speaker } from '../support/running-bot.js';

describe('the talk about reminders', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ CLOCK_START: '2024-02-01T10:00' });
  });
  after(() => bot.stop());

  const answer = async (speaker: Speaker, ...turns: readonly string[]): Promise<string> => {
    const readings = [];
    for (const turn of turns) readings.push(await speaker.say(turn));
    return readings.at(-1)?.text ?? '';
  };

  it('goes on about the measure that was put off', async () => {
    const speaker = bot.speaker();
    assert.match(await answer(speaker, 'herinner me morgen aan OW20-V4'), /OW20-V4.*2 februari 2024/);
    assert.match(await answer(speaker, 'herinner me er niet meer aan'), /OW20-V4/);
    assert.match(await answer(speaker, 'is die te laat?'), /OW20-V4.*te laat/);
  });

  it('goes on about the reminders of a measure', async () => {
    const speaker = bot.speaker();
    await speaker.say('wanneer ben ik herinnerd aan OW20-V4?');
    assert.match(await answer(speaker, 'en V5?'), /OW20-V5/);
    assert.match(await answer(speaker, 'zet die op 60%'), /OW20-V5/);
  });

  it('is chosen from where a code can be of several', async () => {
    const { text } = await bot.speaker().say('herinner me niet meer aan V4');
    assert.match(text, /OW20-V4[^]*MD23-V4/);
  });
});
