/** Downloads with the whole bot: from the card to the file. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { Download } from '../../src/domain/links/download.js';
import { openLink } from '../../src/web/downloads/link-token.js';
import { linkMaker } from '../../src/web/downloads/links.js';
import { pseudonym } from '../../src/bot/door/who.js';
import { day } from '../support/builders.js';
import { call, type HttpAnswer } from '../support/http.js';
import { startBot, type RunningBot } from '../support/running-bot.js';
import { activityOf, COORDINATOR, saidIn, startTeamsBot, TENANT, type TeamsBot } from '../support/teams-bot.js';

const SECRET = randomBytes(32).toString('hex');
const OLD_SECRET = randomBytes(32).toString('hex');
const PUBLIC_URL = 'https://nakoming.example/bot';
const PIET = '44444444-4444-4444-4444-44444444dddd';
const CHANGES: Download = { what: 'changes', form: 'csv', since: day('2020-01-01'), by: null, query: { criteria: [] } };
const ASK = 'wat is er gewijzigd sinds 1 januari 2020?';

/** Addresses of files in whatever was said. */
const linksIn = (said: unknown): readonly string[] =>
  [...JSON.stringify(said).matchAll(/https?:[^"\\]*\/downloads\/[\w.-]+/g)].map(([link]) => link);
const pathOf = (link: string | undefined): string => /\/downloads\/.*$/.exec(link ?? '')?.[0] ?? '';

describe('downloads from Teams', () => {
  let teams: TeamsBot;
  before(async () => {
    teams = await startTeamsBot({ LINK_SECRET: SECRET, LINK_SECRET_PREVIOUS: OLD_SECRET, PUBLIC_URL });
    await say('zet de voortgang van OW20-V4 op 45%');
  });
  after(() => teams.stop());

  const say = async (text: string, more: object = {}) => saidIn(await teams.send(activityOf({ text, ...more })));
  const asPiet = (text: string) =>
    say(text, {
      from: { id: '29:piet', name: 'Piet Bakker', aadObjectId: PIET },
      conversation: { id: 'a:piet', conversationType: 'personal', tenantId: TENANT },
    });
  const open = (path: string): Promise<HttpAnswer> => call(teams.bot.port, { path });
  const made = (key: string, account = COORDINATOR) =>
    linkMaker({ keys: { current: key, previous: null }, address: () => '', now: () => Date.now() })({
      person: pseudonym(TENANT, account),
      tenant: TENANT,
      language: 'nl',
    })(CHANGES) ?? '';

  it('begin on the card of a list and of a measure, at the public address', async () => {
    for (const question of [ASK, 'OW20-V4']) {
      const links = linksIn(await say(question));
      assert.equal(links.length, 2, question);
      for (const link of links) {
        assert(link.startsWith(`${PUBLIC_URL}/downloads/`));
        const { status, text } = await open(pathOf(link));
        assert.equal(status, 200);
        assert.match(text, /OW20-V4.*voortgang bijgewerkt.*45%/);
        assert.match(text, /Sanne de Vries/);
      }
    }
  });

  it('are not offered where others see the card', async () => {
    for (const [id, conversationType] of [
      ['19:groep', 'groupChat'],
      ['19:kanaal;messageid=1', 'channel'],
      ['a:onbekend', undefined],
    ] as const) {
      const said = await say(ASK, { conversation: { id, conversationType, tenantId: TENANT } });
      assert.match(said.join(), /OW20-V4/);
      assert.deepEqual(linksIn(said), []);
    }
  });

  it('are refused to someone who lost the role, whatever link they still have', async () => {
    await asPiet('hallo');
    await say('maak Piet lezer');
    const [link] = linksIn(await asPiet(ASK));
    assert.equal((await open(pathOf(link))).status, 200);
    const [role] = await say('Piet is geen lezer meer');
    assert.match(role ?? '', /Piet Bakker is geen lezer meer/);
    const refused = await open(pathOf(link));
    assert.equal(refused.status, 403);
    assert.match(refused.text, /Je hebt geen toegang meer/);
    assert.doesNotMatch(refused.text, /OW20|Piet/);
  });

  it('are for those with a role alone, also where the link is well signed', async () => {
    assert.equal((await open(made(SECRET, '55555555-5555-5555-5555-555555555555'))).status, 403);
    assert.equal((await open(made(SECRET))).status, 200);
  });

  it('go on while a key is replaced', async () => {
    assert.equal((await open(made(OLD_SECRET))).status, 200);
    assert.equal((await open(made(randomBytes(32).toString('hex')))).status, 403);
    const keys = { current: SECRET, previous: null };
    for (const link of linksIn(await say(ASK))) {
      assert.notEqual(openLink(pathOf(link).slice('/downloads/'.length), keys), null);
    }
  });
});

describe('downloads from Teams without what they need', () => {
  for (const environment of [{}, { LINK_SECRET: SECRET }, { PUBLIC_URL }]) {
    it(`are neither offered nor there, with ${Object.keys(environment).join() || 'nothing'} set`, async () => {
      const teams = await startTeamsBot(environment);
      try {
        await teams.send(activityOf({ text: 'zet de voortgang van OW20-V4 op 45%' }));
        assert.deepEqual(linksIn(saidIn(await teams.send(activityOf({ text: ASK })))), []);
        const { status } = await call(teams.bot.port, { path: '/downloads/v1.x.y' });
        assert.equal(status, 404);
      } finally {
        await teams.stop();
      }
    });
  }
});

describe('downloads on one’s own machine', () => {
  let bot: RunningBot;
  before(async () => {
    bot = await startBot();
    await bot.speaker().say('zet de voortgang van OW20-V4 op 45%');
  });
  after(() => bot.stop());

  it('work without any setting, in either language, and lead to this machine', async () => {
    for (const [question, words] of [
      [ASK, /"Nummer";.*\r\n1;"OW20-V4"/],
      ['what has changed since 1 January 2020?', /"Number";.*\r\n1;"OW20-V4"/],
      ['nakoming van Microsoft', /"Partij";.*\r\n"alle partijen samen"/],
    ] as const) {
      const [link = ''] = linksIn((await bot.speaker().say(question)).card);
      assert(link.startsWith(`http://127.0.0.1:${bot.port}/downloads/`), link);
      assert.match((await call(bot.port, { path: pathOf(link) })).text, words);
    }
  });

  it('are refused to a page elsewhere, and by another name of this machine', async () => {
    const [link] = linksIn((await bot.speaker().say(ASK)).card);
    for (const headers of [{ host: 'evil.example' }, { origin: 'https://evil.example' }]) {
      const { status, text } = await call(bot.port, { path: pathOf(link), headers });
      assert.equal(status, 403);
      assert.doesNotMatch(text, /OW20/);
    }
  });

  it('do not outlive the service where no key was set', async () => {
    const [link] = linksIn((await bot.speaker().say(ASK)).card);
    const other = await startBot();
    try {
      assert.equal((await call(other.port, { path: pathOf(link) })).status, 403);
    } finally {
      await other.stop();
    }
  });

  it('last as long as they say, however fast the calendar runs', async () => {
    const fast = await startBot({ CLOCK_START: '2020-08-01', CLOCK_SPEED: '86400' });
    try {
      const speaker = fast.speaker();
      await speaker.say('zet de voortgang van OW20-V4 op 45%');
      const [link] = linksIn((await speaker.say('wat is er gewijzigd sinds 1 januari 2020?')).card);
      assert.equal((await call(fast.port, { path: pathOf(link) })).status, 200);
    } finally {
      await fast.stop();
    }
  });
});
