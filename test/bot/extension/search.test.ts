/** Finding items while writing a message, with the whole bot: what is found, what is put in the chat, who sees it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'mocha';
import { startTeamsBot, TENANT, type TeamsBot } from '../../support/teams-bot.js';
import { invokingIn, type Fields } from './invoking.js';

interface Preview {
  readonly title: string;
  readonly text: string;
}
interface Result {
  readonly preview: { readonly content: Preview };
  readonly content: Fields & { readonly refresh: { readonly action: Fields } };
}
interface Body {
  readonly composeExtension?: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly Result[];
  };
  readonly type?: string;
  readonly value?: unknown;
}

const PIET = { id: '29:piet', name: 'Piet Bakker', aadObjectId: '44444444-4444-4444-4444-44444444dddd' };
const CHAT = { id: '19:a_b@unq.gbl.spaces', conversationType: 'personal', tenantId: TENANT };

describe('searching while writing a message', () => {
  let teams: TeamsBot;
  before(async () => {
    teams = await startTeamsBot({ LINK_SECRET: 'x'.repeat(40), PUBLIC_URL: 'https://nakoming.example' });
  });
  after(() => teams.stop());

  const asking = invokingIn(CHAT, () => teams);
  const invoke = async (...asked: Parameters<typeof asking>): Promise<Body> => asking(...asked);
  const searched = (text: string, { command = 'searchMeasures', skip = 0, ...more }: Fields & { skip?: number } = {}) =>
    invoke(
      'composeExtension/query',
      {
        commandId: command,
        parameters: [text === '' ? { name: 'initialRun', value: 'true' } : { name: 'searchText', value: text }],
        queryOptions: { skip, count: 25 },
      },
      more,
    );
  const found = async (text: string, more: Fields & { skip?: number } = {}) =>
    (await searched(text, more)).composeExtension?.attachments ?? [];
  const titles = async (text: string, more: Fields = {}) =>
    (await found(text, more)).map(({ preview }) => preview.content.title);
  const looked = (result: Result | undefined, more: Fields = {}) =>
    invoke('adaptiveCard/action', { action: result?.content.refresh.action, trigger: 'automatic' }, more);

  it('finds by code, by half a sentence and by words, in both languages', async () => {
    assert.match((await titles('OW20-V4')).join(), /^OW20-V4 · /);
    for (const text of ['openstaand Microsoft OW20', 'open Microsoft OW20']) {
      const [all, first] = await titles(text);
      assert.match(all ?? '', /^(De hele lijst|The whole list): \d+$/);
      assert.match(first ?? '', /^OW20-V\d+ · /);
    }
    const byWord = await titles('telemetrie');
    assert(
      byWord.some((title) => title.includes('OW20-')),
      byWord.join(),
    );
  });

  it('begins with what presses most, and goes on where the person scrolls', async () => {
    const first = await titles('');
    assert.equal(first.length, 26);
    const rest = (await found('', { skip: 25 })).map(({ preview }) => preview.content.title);
    assert(rest.length > 0 && rest.every((title) => !first.includes(title)));
  });

  it('finds risks by themselves', async () => {
    const all = await titles('hoge risico’s OW20', { command: 'searchRisks' });
    assert(all.length > 2 && all.slice(1).every((title) => /^OW20-H\d+ · /.test(title)), all.join());
    assert.match((await titles('OW20-H1', { command: 'searchRisks' })).join(), /^OW20-H1 · /);
  });

  it('says so where nothing is found', async () => {
    const { composeExtension } = await searched('xyzzyplugh');
    assert.deepEqual([composeExtension?.type, composeExtension?.attachments], ['message', undefined]);
    assert.match(composeExtension?.text ?? '', /Niets gevonden|Nothing found/);
  });

  it('puts a card in the chat that tells nothing but the code', async () => {
    const [result] = await found('OW20-V4');
    const card = JSON.stringify(result?.content);
    assert.match(card, /OW20-V4/);
    const title = result?.preview.content.title.replace('OW20-V4 · ', '') ?? '';
    assert(title.length > 10 && !card.includes(title.slice(0, 12)), card);
    assert(Buffer.byteLength(card) < 28 * 1024);
  });

  it('shows who may see it how things stand, and goes on doing so', async () => {
    const [result] = await found('OW20-V4');
    const seen = await looked(result);
    assert.equal(seen.type, 'application/vnd.microsoft.card.adaptive');
    const card = JSON.stringify(seen.value);
    assert.match(card, /zomer van 2020/);
    assert.match(card, /"refresh":\{"action":\{"type":"Action.Execute"[^}]*"verb":"showMeasure"/);
  });

  it('tells others that it is not for them, on a card', async () => {
    const [result] = await found('OW20-V4');
    const seen = await looked(result, { from: PIET });
    assert.equal(seen.type, 'application/vnd.microsoft.card.adaptive');
    assert.match(JSON.stringify(seen.value), /Je hebt geen toegang/);
    assert.doesNotMatch(JSON.stringify(seen.value), /OW20/);
  });

  it('tells those without a role nothing', async () => {
    const { composeExtension } = await searched('OW20-V4', { from: PIET });
    assert.match(composeExtension?.text ?? '', /geen toegang/);
    assert.doesNotMatch(JSON.stringify(composeExtension), /OW20/);
  });

  it('offers no file and no private reply in a chat of two people', async () => {
    const [result] = await found('OW20-V4');
    assert.doesNotMatch(JSON.stringify(await looked(result)), /downloads\//);
  });

  it('answers what it does not know with words, not with an error', async () => {
    for (const value of [{}, { commandId: 'launch' }, { commandId: 'searchMeasures', queryOptions: { skip: -1 } }]) {
      const { composeExtension } = await invoke('composeExtension/query', value, { id: randomUUID() });
      assert.equal(composeExtension?.type, 'message');
      assert((composeExtension?.text ?? '').length > 10);
    }
  });
});
