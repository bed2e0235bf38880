/** Where the bot was taken out it is reached no more, whoever did so; the whole service in Teams mode. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { activityOf, BOT_ID, OTHER_TENANT, saidIn, startTeamsBot, TENANT } from '../support/teams-bot.js';

type Fields = Readonly<Record<string, unknown>>;

/** Who owns the team, and has no role here. */
const OWNER = { id: '29:piet', name: 'Piet Bakker', aadObjectId: '44444444-4444-4444-4444-44444444dddd' };
const GUEST = { ...OWNER, userRole: 'guest' };
const bot = { id: `28:${BOT_ID}` };

const removed = { type: 'installationUpdate', action: 'remove', text: undefined };
const takenOut = { type: 'conversationUpdate', membersRemoved: [bot], text: undefined };

/** Each in a channel of its own. */
const events: readonly (readonly [channel: string, what: string, fields: Fields, isKept: boolean])[] = [
  ['19:a@thread.tacv2', 'someone without a role removes the app', { ...removed, from: OWNER }, false],
  ['19:b@thread.tacv2', 'someone without a role takes the bot out', { ...takenOut, from: OWNER }, false],
  ['19:c@thread.tacv2', 'a guest removes the app', { ...removed, from: GUEST }, false],
  ['19:d@thread.tacv2', 'someone with a role removes the app', removed, false],
  ['19:e@thread.tacv2', 'someone is taken out', { ...takenOut, membersRemoved: [OWNER], from: OWNER }, true],
  ['19:f@thread.tacv2', 'the app is replaced', { ...removed, action: 'remove-upgrade', from: OWNER }, true],
  ['19:g@thread.tacv2', 'nothing', { type: 'messageDelete', from: OWNER, text: undefined }, true],
  [
    '19:h@thread.tacv2',
    'someone of another tenant removes the app',
    { ...removed, from: OWNER, channelData: { tenant: { id: OTHER_TENANT } } },
    true,
  ],
];

const inChannel = (id: string, fields: Fields): Fields =>
  activityOf({ id: randomUUID(), conversation: { id, conversationType: 'channel', tenantId: TENANT }, ...fields });

describe('where the bot was taken out', () => {
  const answers = new Map<string, readonly string[]>();
  let kept: string;

  before(async () => {
    const teams = await startTeamsBot({ REQUESTS_PER_MINUTE: 'none' });
    try {
      for (const [channel, , fields] of events) {
        assert.notDeepEqual(saidIn(await teams.send(inChannel(channel, { text: 'help' }))), []);
        const thread = `${channel};messageid=1700000000000`;
        const answer = await teams.send(inChannel(thread, fields));
        answers.set(channel, answer.status === 200 ? saidIn(answer) : []);
      }
      await teams.written();
      kept = await readFile(path.join(teams.bot.dataDir, 'conversations.json'), 'utf8');
    } finally {
      await teams.stop();
    }
  });

  for (const [channel, what, , isKept] of events) {
    it(`${isKept ? 'the channel is reached as before' : 'the channel is reached no more'}, and hears nothing: ${what}`, () => {
      assert.equal(kept.includes(channel), isKept);
      assert.deepEqual(answers.get(channel), []);
    });
  }
});
