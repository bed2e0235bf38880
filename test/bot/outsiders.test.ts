/** What people see who may see nothing, whatever they try; the whole service in Teams mode. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import {
  activityOf,
  BOT_ID,
  OTHER_TENANT,
  saidIn,
  startTeamsBot,
  TENANT,
  type TeamsBot,
} from '../support/teams-bot.js';

type Fields = Readonly<Record<string, unknown>>;

const PERSON = { id: '29:piet', name: 'Piet Bakker', aadObjectId: '44444444-4444-4444-4444-44444444dddd' };
const conversation = (tenantId: string): Fields => ({ id: 'a:x', conversationType: 'groupChat', tenantId });

const people: readonly (readonly [who: string, fields: Fields, isTold: boolean])[] = [
  ['someone without a role', { from: PERSON }, true],
  ['a guest, by what Teams says of them', { from: { ...PERSON, userRole: 'guest' } }, true],
  ['a guest, by their sign-in name', { from: { ...PERSON, userPrincipalName: 'piet_elders#EXT#@x.nl' } }, true],
  ['a guest, by their own tenant', { from: { ...PERSON, tenantId: OTHER_TENANT } }, true],
  ['someone anonymous', { from: { ...PERSON, userRole: 'anonymous' } }, true],
  ['someone without an account', { from: { id: '29:piet', name: 'Piet Bakker' } }, true],
  [
    'another tenant',
    { conversation: conversation(OTHER_TENANT), channelData: { tenant: { id: OTHER_TENANT } } },
    false,
  ],
  ['another tenant, in a conversation of ours', { channelData: { tenant: { id: OTHER_TENANT } } }, false],
  ['no tenant', { conversation: { id: 'a:x' }, channelData: {} }, false],
];

const click = (verb: string, data: Fields, trigger = 'manual'): Fields => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  text: undefined,
  replyToId: '1700000000000',
  value: { action: { type: 'Action.Execute', verb, data: { v: 1, lang: 'nl', ...data } }, trigger },
});
const invoke = (name: string, value: object = {}): Fields => ({ type: 'invoke', name, text: undefined, value });
const bot = { id: `28:${BOT_ID}` };

const attempts: readonly (readonly [what: string, fields: Fields])[] = [
  ['asks', { text: 'welke maatregelen staan open?' }],
  ['asks for a measure by its code', { text: 'OW20-V4' }],
  ['asks for help', { text: 'help' }],
  ['asks who may do what', { text: 'wie mag wat?' }],
  ['changes something', { text: 'OW20-V4 is gereed gemeld' }],
  ['gives themselves a role', { text: 'maak Piet beheerder' }],
  ['says nothing', { text: '' }],
  ['submits a form', { text: undefined, value: { verb: 'showMeasure', v: 1, lang: 'nl', measureId: 'OW20-V4' } }],
  ['clicks on a measure', click('showMeasure', { measureId: 'OW20-V4' })],
  ['clicks on a page', click('showPage', {})],
  ['clicks on what nobody made', click('launchMissiles', {})],
  ['has a card that refreshes itself', click('showMeasure', { measureId: 'OW20-V4' }, 'automatic')],
  [
    'looks at a card that someone put in a chat',
    click('showMeasure', { measureId: 'OW20-V4', live: true }, 'automatic'),
  ],
  ['searches while writing a message', invoke('composeExtension/query', { commandId: 'searchMeasures' })],
  ['makes a measure of a message', invoke('composeExtension/fetchTask', { commandId: 'captureMessage' })],
  ['opens a dialog', invoke('task/fetch', { data: {} })],
];

const happenings: readonly (readonly [what: string, fields: Fields])[] = [
  ['installs the bot', { type: 'installationUpdate', action: 'add' }],
  ['removes the bot', { type: 'installationUpdate', action: 'remove' }],
  ['adds the bot', { type: 'conversationUpdate', membersAdded: [bot] }],
  ['comes along with the bot', { type: 'conversationUpdate', membersAdded: [PERSON] }],
  ['takes the bot out', { type: 'conversationUpdate', membersRemoved: [bot] }],
  ['likes a message', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
  ['edits a message', { type: 'messageUpdate', text: 'OW20-V4' }],
  ['takes a message away', { type: 'messageDelete' }],
];

/** Codes, numbers, names of people, vendors and products: all that could be learnt. */
const ANYTHING_LEARNT = /OW20|MD23|[A-Z]{2}\d\d|\d+ (maatregel|measure|risico|risk)|Microsoft|Sanne|Piet|SLM|DPIA/i;

describe('people who may see nothing', () => {
  let teams: TeamsBot;
  before(async () => {
    teams = await startTeamsBot({ REQUESTS_PER_MINUTE: 'none' });
    const said = saidIn(await teams.send(activityOf({ text: 'OW20-V4' })));
    assert.match(said.join(), ANYTHING_LEARNT, 'who may see it, sees it');
  });
  after(() => teams.stop());

  const fromPerson = (fields: Fields, more: Fields) =>
    activityOf({ id: randomUUID(), from: PERSON, conversation: conversation(TENANT), ...fields, ...more });

  for (const [who, fields, isTold] of people) {
    for (const [what, more] of attempts) {
      it(`learn nothing: ${who} ${what}`, async () => {
        const answer = await teams.send(fromPerson(fields, more));
        assert.equal(answer.status, isTold ? 200 : 403);
        if (!isTold) return;
        const [said = '', ...others] = saidIn(answer);
        assert.match(said, /geen toegang/);
        assert.doesNotMatch(said, ANYTHING_LEARNT);
        assert.deepEqual(others, []);
      });
    }

    for (const [what, more] of happenings) {
      it(`hear nothing: ${who} ${what}`, async () => {
        const answer = await teams.send(fromPerson(fields, more));
        assert.equal(answer.status, isTold ? 200 : 403);
        if (isTold) assert.deepEqual(saidIn(answer), []);
      });
    }
  }

  it('are nowhere in what is kept, but for the name and account of someone who can be let in', async () => {
    const written = await teams.written();
    assert.match(written, /Sanne de Vries/);
    assert.doesNotMatch(written, /a:x|Elders|99999999/);
    const kept = JSON.stringify(written.match(/.*Piet.*/g) ?? []);
    assert.equal(kept.match(/Piet Bakker/g)?.length ?? 0, 1);
  });
});

describe('guests and others from elsewhere', () => {
  it('are not even known by name', async () => {
    const teams = await startTeamsBot();
    try {
      for (const [who, fields] of people.slice(1)) {
        for (const [, more] of [...attempts.slice(0, 2), ...happenings.slice(0, 1)]) {
          const from = { ...PERSON, ...(fields['from'] as Fields | undefined), name: `Gast ${who}` };
          const activity = activityOf({ conversation: conversation(TENANT), ...fields, ...more });
          await teams.send({ ...activity, from: who.includes('account') ? { id: from.id, name: from.name } : from });
        }
      }
      assert.doesNotMatch(await teams.written(), /Gast|44444444|a:x/);
    } finally {
      await teams.stop();
    }
  });
});
