/** Thanks and farewells in a conversation with the whole bot. */
import assert from 'node:assert/strict';
import { startBot, type RunningBot } from '../support/running-bot.js';

describe('thanks and farewells in a conversation', () => {
  let bot: RunningBot;

  before(async () => {
    bot = await startBot({ CLOCK_START: '2021-02-01T10:00' });
  });

  after(() => bot.stop());

  it('are answered in a few words of the same language, and not with all that can be asked', async () => {
    const speaker = bot.speaker();
    await speaker.say('te late maatregelen');
    assert.match((await speaker.say('bedankt')).summary, /^Graag gedaan/);
    assert.match((await speaker.say('doei')).summary, /^Dag!/);
    assert.match((await speaker.say('thanks a lot')).summary, /^You’re welcome/);
    assert.match((await speaker.say('bye')).summary, /^Goodbye!/);
  });

  it('leave what was asked before them as it was', async () => {
    const speaker = bot.speaker();
    await speaker.say('te late maatregelen');
    const further = await speaker.say('en van SLM?');
    const again = bot.speaker();
    await again.say('te late maatregelen');
    await again.say('bedankt');
    assert.deepEqual((await again.say('en van SLM?')).measures, further.measures);
  });
});
