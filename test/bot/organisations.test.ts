/** Organisations in a conversation with the whole bot: by sentence and by click. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromAnswers, fromOrganisation } from '../../src/domain/register-file/organisations.js';
import { answersOfTwentyTwo, twentyTwo } from '../support/organisations.js';
import { startBot, type RunningBot, type Speaker } from '../support/running-bot.js';

describe('organisations in a conversation', () => {
  let bot: RunningBot;
  let folder: string;
  let speaker: Speaker;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'nakoming-'));
    const file = path.join(folder, 'register.json');
    const first: unknown = JSON.parse(await readFile('data/register.json', 'utf8'));
    const organisations = twentyTwo().map(fromOrganisation);
    const more = { organisations, answers: fromAnswers(answersOfTwentyTwo()) };
    await writeFile(file, JSON.stringify({ ...Object(first), ...more }));
    bot = await startBot({ CLOCK_START: '2021-03-10T10:00', DATA_DIR: path.join(folder, 'data'), REGISTER: file });
    speaker = bot.speaker({ person: 'Sanne de Vries', locale: 'nl-NL' });
    await speaker.say('hallo');
  });

  after(async () => {
    await bot.stop();
    await rm(folder, { recursive: true });
  });

  it('are told how many have carried out OW20-O1, and who has not answered', async () => {
    // Two investigations have an O1: which one is asked back, and from then on it is the one that was meant.
    const open = await bot.speaker({ person: 'Piet', locale: 'nl-NL' }).say('dekking van O1');
    const asked = open.actions.filter(({ verb }) => verb === 'showCoverage').map(({ data }) => data['measureId']);
    assert.deepEqual(asked, ['OW20-O1', 'MD23-O1']);
    assert.match(open.text, /dekking van OW20-O1[\s\S]*dekking van MD23-O1/);
    const { text, summary } = await speaker.say('welke organisaties hebben OW20-O1 uitgevoerd?');
    assert.match(summary, /^14 van 22 organisaties hebben OW20-O1 uitgevoerd/);
    assert.match(text, /14 van 22/);
    assert.match((await speaker.say('wie heeft nog niet geantwoord over O1?')).summary, /Nog niet geantwoord \(5\)/);
    assert.match((await speaker.say('welke ministeries moeten O1 nog doen?')).summary, /^8 van 12 ministeries/);
    assert.match((await speaker.say('which organisations have carried out O1?')).summary, /^14 of 22 organisations/);
  });

  it('have what they said recorded by sentence, and taken back with a click', async () => {
    const said = await speaker.say('Inspectie en Hoog college hebben O1 uitgevoerd per 3 maart 2021');
    assert.match(said.summary, /^Vastgelegd: Inspectie en Hoog college: uitgevoerd op 3 maart 2021\. 16 van 22/);
    const undo = said.actions.find(({ verb }) => verb === 'undo');
    assert.match((await speaker.click('undo', undo?.data)).text, /14 van 22 organisaties klaar/);
  });

  it('are told apart from who owes something else, and from who is not in the register', async () => {
    const vendor = await speaker.say('Microsoft heeft OW20-O1 uitgevoerd');
    assert.match(vendor.text, /OW20-O1 moeten de overheidsorganisaties doen, niet Microsoft\./);
    const other = await speaker.say('BZK heeft OW20-V4 uitgevoerd per 3 maart 2021');
    assert.match(other.text, /OW20-V4 moet Microsoft doen, niet BZK\./);
    const unknown = await speaker.say('UWV heeft OW20-O1 uitgevoerd');
    assert.match(unknown.text, /‘UWV’: Deze organisatie ken ik niet\./);
    const add = unknown.actions.find(({ verb }) => verb === 'fillOrganisation');
    assert.match(JSON.stringify((await speaker.click('fillOrganisation', add?.data)).card), /"value":"UWV"/);
  });

  it('have what they said recorded on a form, for several at once', async () => {
    const coverage = await speaker.say('dekking van OW20-O1');
    const form = await speaker.click('fillAnswer', coverage.actions.find(({ verb }) => verb === 'fillAnswer')?.data);
    const save = form.actions.find(({ verb }) => verb === 'recordAnswers');
    const typed = { organisations: 'szw,vws', answer: 'in_progress', on: '2021-03-01', note: '', by: '', link: '' };
    const shown = await speaker.click('recordAnswers', { ...Object(save?.data), ...typed });
    assert.match(
      shown.text,
      /Vastgelegd: Ministerie van Sociale Zaken en Werkgelegenheid en Ministerie van Volksgezondheid/,
    );
    const again = await speaker.click('recordAnswers', { ...Object(save?.data), ...typed });
    assert.match(again.text, /al vastgelegd/);
    await speaker.say('maak mijn laatste wijziging ongedaan');
  });

  it('are shown by name, and changed by who coordinates', async () => {
    assert.match(
      (await speaker.say('hoe staat BZK ervoor?')).summary,
      /Binnenlandse Zaken en Koninkrijksrelaties heeft 1 van/,
    );
    assert.match((await speaker.say('contact van BZK is Sanne')).summary, /Contact van .* is nu Sanne de Vries/);
    assert.match((await speaker.say('voeg organisatie RVO toe als agentschap')).summary, /RVO is toegevoegd/);
    assert.match((await speaker.say('dekking van O1')).summary, /^14 van 23/);
    assert.match((await speaker.say('RVO telt niet meer mee')).summary, /RVO telt vanaf 10 maart 2021 niet meer mee/);
    assert.match((await speaker.say('dekking van O1')).summary, /^14 van 22/);
  });

  it('are asked for on a form where a sentence leaves in doubt what was said', async () => {
    const form = await speaker.say('BZK heeft O1 nog niet uitgevoerd');
    assert.ok(form.actions.some(({ verb }) => verb === 'recordAnswers'));
  });
});
