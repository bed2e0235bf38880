/** A reading that is overruled, in a conversation with the whole bot: by sentence, on a form, and taken back. */
import assert from 'node:assert/strict';
import { startBot, type RunningBot, type Speaker } from '../support/running-bot.js';

describe('a deadline that is read otherwise in a conversation', () => {
  let bot: RunningBot;
  let speaker: Speaker;

  before(async () => {
    bot = await startBot({ CLOCK_START: '2021-02-01T10:00' });
    speaker = bot.speaker({ person: 'Sanne de Vries', locale: 'nl-NL' });
    await speaker.say('hallo');
  });

  after(() => bot.stop());

  it('is recorded by a sentence that says all, and no longer late by its old days', async () => {
    assert.match((await speaker.say('is OW20-V2 te laat?')).summary, /^Ja/);
    const said = await speaker.say('lees de termijn van OW20-V2 als 1 maart 2021 omdat de bijlage dat zegt');
    assert.match(said.summary, /termijn anders gelezen: was uiterlijk 31 dec 2020, nu 1 mrt 2021/);
    assert.match(
      said.text,
      /^Anders gelezen door Sanne de Vries op 1 februari 2021\. Reden: ‘omdat de bijlage dat zegt’\. /m,
    );
    assert.match(said.text, /De leesregel kwam uit op: uiterlijk 31 december 2020/);
    assert.match((await speaker.say('is OW20-V2 te laat?')).summary, /^Nee/);
    assert.match((await speaker.say('hoe vaak is OW20-V2 verschoven?')).summary, /niet|nooit|nog geen/);
  });

  it('is taken back with the button beside it', async () => {
    const again = await speaker.say('lees OW20-V3 als Q1 2021 omdat de bijlage dat zegt');
    const undo = again.actions.find(({ verb }) => verb === 'undo');
    assert.ok(undo);
    assert.match(
      (await speaker.click('undo', undo.data)).text,
      /Ongedaan gemaakt: was 1 jan – 31 mrt 2021, nu uiterlijk 31 dec 2020 \(wijziging \d+\)/,
    );
    assert.match((await speaker.say('is OW20-V3 te laat?')).summary, /^Ja/);
  });

  it('is asked for on a form by a sentence that leaves something out, with what it did say', async () => {
    const form = await speaker.say('read the deadline of OW20-V6 as 1 July 2021 to 30 September 2021');
    const send = form.actions.find(({ verb }) => verb === 'overruleReading');
    assert.ok(send, form.text);
    assert.match(JSON.stringify(form.card), /"value":"2021-07-01".+"value":"2021-09-30"/);
    const typed = { from: '2021-07-01', to: '2021-09-30', kind: '', reason: 'The annex names the third quarter' };
    const saved = await speaker.click('overruleReading', { ...send.data, ...typed });
    assert.match(saved.text, /1 July 2021 to 30 September 2021/);
    assert.match(saved.text, /Reason: “The annex names the third quarter”\./);
  });

  it('is asked for on a form by a sentence whose reason has no word in it', async () => {
    for (const said of [
      'lees de termijn van OW20-V3 als 1 maart 2021 omdat …',
      'read the deadline of OW20-V3 as 1 March 2021 because ...',
    ]) {
      const form = await speaker.say(said);
      assert.ok(
        form.actions.some(({ verb }) => verb === 'overruleReading'),
        form.text,
      );
    }
    assert.match((await speaker.say('is OW20-V3 te laat?')).summary, /^Ja/);
  });
});
