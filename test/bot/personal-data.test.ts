/** What is kept of people, with the whole bot: asked for, fetched, and removed after its period. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { call } from '../support/http.js';
import { DataFolder } from '../support/data-folder.js';
import { activityOf, COORDINATOR, saidIn, startTeamsBot, TENANT, type TeamsBot } from '../support/teams-bot.js';

const LINKS = { LINK_SECRET: randomBytes(32).toString('hex'), PUBLIC_URL: 'https://nakoming.example' };
const METRICS_TOKEN = randomBytes(32).toString('hex');
const PIET = '44444444-4444-4444-4444-44444444dddd';
const BY_PIET = {
  from: { id: '29:piet', name: 'Piet Bakker', aadObjectId: PIET },
  conversation: { id: 'a:piet', conversationType: 'personal', tenantId: TENANT },
};
/** Milliseconds in which a service that has started removes what is old. */
const WITHIN = 20_000;

const linkIn = (said: unknown): string =>
  /https:\/\/nakoming\.example(\/downloads\/[\w.-]+)/.exec(JSON.stringify(said))?.[1] ?? '';

describe('personal data with the whole bot', () => {
  let folder: DataFolder;
  let teams: TeamsBot;
  const start = async () => startTeamsBot({ ...LINKS, METRICS_TOKEN, DATA_DIR: folder.path });
  const say = async (text: string, more: object = {}) => saidIn(await teams.send(activityOf({ text, ...more })));

  beforeEach(async () => {
    folder = await DataFolder.make();
    teams = await start();
  });
  afterEach(async () => {
    await teams.stop();
    await folder.remove();
  });

  it('is given as one file that has what was just done, and nothing of another', async () => {
    await say('wat is er te laat?', BY_PIET);
    await say('zet de voortgang van OW20-V4 op 45%');
    for (const question of ['exporteer mijn gegevens', 'export my data']) {
      const { status, text } = await call(teams.bot.port, { path: linkIn(await say(question)) });
      assert.equal(status, 200);
      const file = JSON.parse(text) as Readonly<Record<string, unknown>>;
      assert.deepEqual([file['name'], file['account']], ['Sanne de Vries', COORDINATOR]);
      assert.match(text, /"subject":"OW20-V4"/);
      assert.match(text, /"conversations": \[\n\s+\{\n\s+"kind": "personal"/);
      assert.doesNotMatch(text, /Piet|29:|serviceUrl|smba/);
    }
  });

  it('of someone who was never let in is gone a month later, with no record added or changed', async () => {
    await say('hallo', BY_PIET);
    await say('wie mag wat?');
    await teams.stop();
    const file = path.join(folder.path, 'names.json');
    const journal = await readFile(path.join(folder.path, 'journal.jsonl'), 'utf8');
    const before = await readFile(file, 'utf8');
    assert.match(before, /Piet Bakker/);
    await writeFile(file, before.replaceAll(/"notedOn":"[^"]*"/g, '"notedOn":"2020-01-01"'));
    teams = await start();
    const until = performance.now() + WITHIN;
    let now = before;
    while (now.includes('Piet') && performance.now() < until) {
      await pause(100);
      now = await readFile(file, 'utf8');
    }
    assert.doesNotMatch(now, new RegExp(`Piet|${PIET}`));
    assert.match(now, /Sanne de Vries/);
    assert.equal(await readFile(path.join(folder.path, 'journal.jsonl'), 'utf8'), journal);
    const metrics = await call(teams.bot.port, {
      path: '/metrics',
      headers: { authorization: `Bearer ${METRICS_TOKEN}` },
    });
    assert.match(metrics.text, /nakoming_removed_total\{kind="name"\} 1/);
  });
});
