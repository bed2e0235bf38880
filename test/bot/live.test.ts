/** Cards that others see as well keep themselves up to date; the whole bot in Teams mode. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { liveRequest } from '../../src/cards/parts/live.js';
import { isAlone, placeOf } from '../../src/bot/place.js';
import { noteSeen } from '../../src/bot/sending/conversation-kept.js';
import { setTurn } from '../../src/bot/turn.js';
import { ROLES } from '../../src/domain/people/person.js';
import { memoryConversations } from '../../src/stores/conversations-file.js';
import type { Activity, TurnContext } from 'botbuilder';
import { day, person } from '../support/builders.js';
import { activityOf, saidIn, startTeamsBot, TENANT, type TeamsBot } from '../support/teams-bot.js';

type Fields = Readonly<Record<string, unknown>>;
const CHANNEL = { id: '19:slm@thread.tacv2', conversationType: 'channel', tenantId: TENANT };

describe('a card that others see as well', () => {
  let teams: TeamsBot;
  before(async () => {
    teams = await startTeamsBot();
  });
  after(() => teams.stop());

  const say = async (text: string, more: Fields = {}) => saidIn(await teams.send(activityOf({ text, ...more }))).join();
  const inChannel = (text: string) => say(text, { conversation: CHANNEL });
  const click = async (data: Fields, verb = 'listMeasures', more: Fields = {}) =>
    saidIn(
      await teams.send(
        activityOf({
          type: 'invoke',
          name: 'adaptiveCard/action',
          text: undefined,
          value: { action: { type: 'Action.Execute', verb, data: { v: 1, lang: 'nl', ...data } } },
          ...more,
        }),
      ),
    ).join();

  it('asks for itself again: a list, an overview, a measure, in the words it was asked in', async () => {
    assert.match(await inChannel('welke maatregelen van Microsoft zijn te laat?'), /"refresh":.*"verb":"listMeasures"/);
    assert.match(await inChannel('hoe staat het ervoor?'), /"refresh":.*"verb":"overview"/);
    assert.match(await inChannel('show OW20-V4'), /"refresh":.*"verb":"showMeasure".*"lang":"en"/);
  });

  it('does so after a change as well', async () => {
    const said = await inChannel('zet de voortgang van OW20-V4 op 45%');
    assert.match(said, /45\s?%/);
    assert.match(said, /"refresh":[^}]*"verb":"showMeasure"/);
  });

  it('stays as it is where it tells of a day in the past, or of what someone is asked', async () => {
    for (const text of ['welke maatregelen waren te laat op 1 maart 2021?', 'help', 'wat wacht op mij?']) {
      assert.doesNotMatch(await inChannel(text), /"refresh"/, text);
    }
  });

  it('stays as it is where nobody else sees it', async () => {
    assert.doesNotMatch(await say('welke maatregelen van Microsoft zijn te laat?'), /"refresh"/);
  });

  it('changes nothing of what a question builds on when it asks for itself', async () => {
    await say('welke maatregelen van Microsoft zijn te laat?');
    await click({ query: { criteria: [{ field: 'obligor', anyOf: ['slm'] }] }, live: true });
    assert.match(await say('en hoeveel zijn dat er?'), /Microsoft/);
  });
});

describe('what a card asks again', () => {
  it('is nothing about a day in the past', () => {
    const outcome = { type: 'help', investigations: [] } as const;
    const query = { criteria: [] };
    const list = (asOf?: string) =>
      liveRequest(
        {
          action: 'listMeasures',
          input: { query: asOf === undefined ? query : { ...query, asOf: day(asOf) }, offset: 0 },
        },
        outcome,
      );
    assert.equal(list('2021-01-01'), null);
    assert.notEqual(list(), null);
    assert.equal(liveRequest({ action: 'undo', input: { number: null } }, outcome), null);
  });
});

const among = (id: string, conversationType?: string) =>
  ({ conversation: { id, conversationType } }) as unknown as Pick<Activity, 'conversation'>;

describe('the place where something is said', () => {
  it('is that of one person alone only where it is certain', () => {
    assert.equal(isAlone(among('a:1x', 'personal')), true);
    assert.equal(isAlone(among('19:a_b@unq.gbl.spaces', 'personal')), false);
    assert.equal(isAlone(among('a:1x')), false);
    assert.equal(isAlone(among('19:x@thread.v2', 'groupChat')), false);
  });

  it('is a chat among people where two of them have one', () => {
    assert.equal(placeOf(among('19:a_b@unq.gbl.spaces', 'personal')), 'groupChat');
    assert.equal(placeOf(among('a:1x', 'personal')), 'personal');
    assert.equal(placeOf(among('19:x@thread.tacv2', 'channel')), 'channel');
  });

  it('is not where the team is reached because someone clicked on a card there', async () => {
    const conversations = memoryConversations();
    const heard: unknown[] = [];
    const seen = async (type: string) => {
      const context = {
        activity: {
          type,
          serviceUrl: 'https://a/',
          from: { id: 'u' },
          recipient: { id: 'b' },
          ...among('19:elsewhere', 'channel'),
        },
        turnState: new Map(),
      } as unknown as TurnContext;
      const sanne = person('p-sanne');
      setTurn(context, {
        actor: { id: sanne, name: '', roles: new Set(ROLES) },
        key: { tenant: 't', conversation: '19:elsewhere', person: sanne },
        language: 'nl',
        remembered: undefined,
      });
      await noteSeen(context, { conversations, onSeen: (who) => void heard.push(...who) });
    };
    await seen('invoke');
    assert.equal(await conversations.channel(), undefined);
    assert.deepEqual(heard, []);
    await seen('message');
    assert.equal((await conversations.channel())?.conversation, '19:elsewhere');
    await seen('invoke');
    assert.equal(heard.length, 2);
  });
});
