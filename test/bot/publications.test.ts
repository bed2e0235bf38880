/** From a sentence to a document and a calendar, through the whole service. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { call, type HttpAnswer } from '../support/http.js';
import { startBot, type RunningBot, type Speaker } from '../support/running-bot.js';

describe('someone who asks for a document in the chat', () => {
  let bot: RunningBot;
  let sanne: Speaker;
  before(async () => {
    bot = await startBot({ CLOCK_START: '2021-01-20T09:00:00' });
    sanne = bot.speaker();
  });
  after(() => bot.stop());

  /** What a button of the card opens. */
  async function opened(text: string, button: string): Promise<HttpAnswer> {
    const card = JSON.stringify(await sanne.say(text));
    const url = new RegExp(`"title":"${button}"[^{}]*"url":"(http[^"]+)"`).exec(card)?.[1];
    assert(url !== undefined, `${text}: ${card.slice(0, 400)}`);
    return call(bot.port, { path: new URL(url).pathname });
  }

  it('has it in Dutch or English, as text, from a link', async () => {
    const nl = await opened('maak een voortgangsbericht over Microsoft sinds 1 juli 2020', 'Markdown');
    assert.equal(nl.status, 200);
    assert.match(
      nl.text,
      /^# Voortgang van de maatregelen: Microsoft\n\nOver de periode 1 juli 2020 tot en met 20 januari 2021/,
    );
    assert.match(nl.text, /OW20-V6 .+\*\* De laatste dag van de termijn was 31 december 2020/);
    const en = await opened('voortgangsupdate OW20 in het Engels', 'Markdown');
    assert.match(en.text, /^# Progress on the measures: DPIA on Office/);
  });

  it('has a dossier on a past day, as a Word document', async () => {
    const word = await opened('dossier of OW20-V4 as of 1 January 2021', 'Word \\(DOCX\\)');
    assert.deepEqual([word.status, word.text.slice(0, 2)], [200, 'PK']);
  });

  it('has a calendar until its address is taken back', async () => {
    const before = await opened('agenda-abonnement van het team', 'Agenda \\(ICS\\)');
    assert.match(before.text, /^BEGIN:VCALENDAR\r\n/);
    const card = JSON.stringify(await sanne.say('agenda-abonnement van het team'));
    const path = new URL(/"url":"(http[^"]+\.ics)"/.exec(card)?.[1] ?? '').pathname;
    assert.equal((await call(bot.port, { path })).status, 200);
    await sanne.say('trek mijn agenda-adres in');
    assert.equal((await call(bot.port, { path })).status, 410);
    assert.equal((await opened('agenda-abonnement van het team', 'Agenda \\(ICS\\)')).status, 200);
  });
});
