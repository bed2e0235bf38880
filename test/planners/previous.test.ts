import assert from 'node:assert/strict';
import { startBot, type RunningBot, type Speaker } from '../support/running-bot.js';

describe('what was listed', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ CLOCK_START: '2021-02-01T10:00' });
  });
  after(() => bot.stop());

  const answers = async (speaker: Speaker, ...turns: readonly string[]): Promise<string | undefined> => {
    const readings = [];
    for (const turn of turns) readings.push(await speaker.say(turn));
    return readings.at(-1)?.measures[0];
  };

  it('is counted off in again after one of it was shown', async () => {
    const speaker = bot.speaker();
    assert.equal(await answers(speaker, 'te late maatregelen', 'de eerste', 'en de tweede?'), 'OW20-V4');
    assert.equal(await answers(speaker, 'en de laatste?'), 'OW20-V6');
    assert.equal(await answers(speaker, 'and the first one?'), 'OW20-V1');
  });

  it('is counted to its end, also where that is on another page', async () => {
    assert.equal(await answers(bot.speaker(), 'alle maatregelen', 'de eerste', 'en de laatste?'), 'OW20-V7');
  });

  it('is counted off in after a click on one of it', async () => {
    const speaker = bot.speaker();
    await speaker.say('te late maatregelen');
    await speaker.click('showMeasure', { measureId: 'OW20-V1' });
    assert.equal(await answers(speaker, 'en de tweede?'), 'OW20-V4');
  });

  it('is narrowed as it was shown, also where only some of the words were found', async () => {
    const speaker = bot.speaker();
    const shown = await speaker.say('maatregelen over transparantie eenhoorns');
    assert.ok(shown.measures.length > 0);
    const late = await speaker.say('welke daarvan zijn te laat?');
    assert.ok(late.measures.length > 0);
    assert.ok(late.measures.every((code) => shown.measures.includes(code)));
  });

  it('is about the item that was changed, by a click as well', async () => {
    const speaker = bot.speaker();
    await speaker.say('OW20-V2');
    await speaker.click('recordProgress', { v: 1, lang: 'nl', subject: 'OW20-V4', progress: '10' });
    assert.equal((await speaker.say('zet die op 70%')).measures[0], 'OW20-V4');
    assert.match((await speaker.say('OW20-V4')).text, /70/);
  });

  it('is told by how many there are, where it is counted off in further than it goes', async () => {
    const speaker = bot.speaker();
    await speaker.say('welke maatregelen van Microsoft uit OW20 gaan over doelbinding?');
    assert.match((await speaker.say('de tweede')).summary, /^1 maatregel .*OW20-V3/);
    assert.match((await speaker.say('the second one')).summary, /^1 measure .*OW20-V3/);
  });

  it('is the changes of a time as well, by rows, and asked again of other days and people', async () => {
    const speaker = bot.speaker();
    for (const code of ['OW20-V3', 'OW20-V6', 'OW20-V3']) await speaker.say(`noteer bij ${code}: gebeld`);
    const asked = 'welke notities zijn er vandaag gemaakt?';
    assert.equal(await answers(bot.speaker(), asked, 'de tweede'), 'OW20-V6');
    assert.equal(await answers(bot.speaker(), asked, 'de derde'), 'OW20-V3');
    const other = bot.speaker();
    assert.match((await other.say(asked)).summary, /wijzigingen op 1 februari 2021/);
    assert.match((await other.say('en vorige week?')).summary, /^Geen voortgang of notitie vastgelegd van 25/);
    assert.match((await other.say('en van SLM?')).summary, /van 25 .*SLM/);
    await other.say('wat is er vandaag veranderd?');
    assert.match((await other.say('en door mij?')).summary, /\(door /);
  });

  it('is left behind with a question about something else', async () => {
    assert.notEqual(await answers(bot.speaker(), 'te late maatregelen', 'MD23-S1', 'en de tweede?'), 'OW20-V4');
  });
});
