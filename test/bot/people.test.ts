/** People in a conversation with the whole bot: by sentence and by click. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { DataFolder } from '../support/data-folder.js';
import { startBot, type RunningBot } from '../support/running-bot.js';

describe('people in a conversation', () => {
  let bot: RunningBot;
  let folder: DataFolder;
  before(async () => {
    folder = await DataFolder.make();
    bot = await startBot({ CLOCK_START: '2026-11-21T10:00', DATA_DIR: folder.path });
    for (const person of ['Sanne de Vries', 'Piet Bakker']) await bot.speaker({ person }).say('hallo');
  });
  after(async () => {
    await bot.stop();
    await folder.remove();
  });

  it('are listed with what they may do, and how it is otherwise on one’s own machine', async () => {
    const { text, summary } = await bot.speaker({ person: 'Sanne de Vries' }).say('wie mag wat?');
    assert.match(text, /Piet Bakker[\s\S]*lezer, bijdrager, verificateur, coördinator, beheerder/);
    assert.match(summary, /lokale versie/);
  });

  it('get a role by sentence, and lose it again with a click', async () => {
    const speaker = bot.speaker({ person: 'Sanne de Vries' });
    const given = await speaker.say('maak Piet verificateur');
    assert.match(given.summary, /Piet Bakker is nu verificateur/);
    const [undo] = given.actions.filter(({ verb }) => verb === 'setRole');
    assert.match((await speaker.click('setRole', undo?.data)).text, /Piet Bakker is geen verificateur meer/);
    assert.match((await speaker.say('maak Kareltje verificateur')).summary, /‘Kareltje’/);
  });

  it('are away with a deputy, in either language', async () => {
    const speaker = bot.speaker({ person: 'Sanne de Vries' });
    const { summary } = await speaker.say('ik ben weg tot 3 maart, Piet neemt waar');
    assert.match(summary, /Sanne de Vries is weg tot 3 maart 2027\. Piet Bakker neemt tot 3 maart 2027 waar/);
    assert.match((await speaker.say("I'm back")).summary, /Sanne de Vries: back again/);
  });

  it('are told from each other in what was changed', async () => {
    await bot.speaker({ person: 'Piet Bakker' }).say('Sanne is mijn waarnemer');
    const speaker = bot.speaker({ person: 'Sanne de Vries' });
    const { text } = await speaker.say('wat heeft Piet gewijzigd sinds 1 november?');
    assert.match(text, /Piet Bakker[\s\S]*waarnemer gewijzigd[\s\S]*door Piet Bakker/);
    assert.doesNotMatch(text, /p-[0-9a-f]{24}/);
  });

  it('are found as owners by name', async () => {
    const speaker = bot.speaker({ person: 'Sanne de Vries' });
    assert.match((await speaker.say('maatregelen van Piet')).text, /Geen maatregelen|Piet Bakker/);
    assert.match((await speaker.say('maatregelen zonder eigenaar')).text, /27 maatregelen/);
  });

  it('are nowhere in the journal by name, and nowhere at all once they are forgotten', async () => {
    const speaker = bot.speaker({ person: 'Sanne de Vries' });
    const noor = bot.speaker({ person: 'Noor Jansen' });
    await noor.send({ type: 'installationUpdate', action: 'add' });
    await noor.say('Piet is mijn waarnemer');
    const asked = await speaker.say('vergeet Noor');
    assert.match(asked.summary, /De naam van Noor Jansen verwijderen\?/);
    const [confirm] = asked.actions.filter(({ verb }) => verb === 'forgetPerson');
    assert.match((await speaker.click('forgetPerson', confirm?.data)).text, /De naam van Noor Jansen is verwijderd/);
    const { text } = await speaker.say('wat is er veranderd sinds 1 november?');
    assert.match(text, /\(naam verwijderd\)/);
    const file = (name: string) => readFile(folder.file(name), 'utf8');
    assert.doesNotMatch(await file('journal.jsonl'), /Noor|Jansen|Piet|Sanne/);
    assert.doesNotMatch(await file('names.json'), /Noor/);
    await bot.stop();
    assert.doesNotMatch(await file('conversations.json'), /Noor/);
  });
});
