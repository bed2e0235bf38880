/** "Laat maar" in a conversation with the whole bot: it takes back what was just done, and nothing that was done before. */
import assert from 'node:assert/strict';
import { startBot, type RunningBot, type Speaker } from '../support/running-bot.js';

describe('“laat maar” in a conversation', () => {
  let bot: RunningBot;
  let speaker: Speaker;

  before(async () => {
    bot = await startBot({ CLOCK_START: '2021-02-01T10:00' });
    speaker = bot.speaker({ person: 'Sanne de Vries', locale: 'nl-NL' });
  });

  after(() => bot.stop());

  it('takes back the change that was made just before', async () => {
    await speaker.say('zet OW20-V4 op 60%');
    assert.match((await speaker.say('laat maar')).text, /Ongedaan gemaakt/);
  });

  it('changes nothing behind another question, and says how the change is taken back', async () => {
    await speaker.say('zet OW20-V4 op 70%');
    await speaker.say('wat is er te laat?');
    const { summary, text } = await speaker.say('laat maar');
    assert.match(summary, /Goed, ik doe niets/);
    assert.match(text, /maak mijn laatste wijziging ongedaan/);
    assert.match((await speaker.say('hoe ver is OW20-V4?')).summary, /70\s?%/);
    assert.match((await speaker.say('maak dat ongedaan')).text, /Ongedaan gemaakt/);
  });

  it('and “maak dat ongedaan” leave what was done before a form that nothing was done with', async () => {
    await speaker.say('zet OW20-V5 op 30%');
    await speaker.say('verschuif OW20-V2 naar medio 2021');
    assert.match((await speaker.say('maak dat ongedaan')).summary, /Goed, ik doe niets/);
    assert.match((await speaker.say('hoe ver is OW20-V5?')).summary, /30\s?%/);
  });
});
