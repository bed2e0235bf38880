import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { BotAdapter } from '../../../src/bot/adapter.js';
import { signingIn } from '../../../src/bot/signing-in/credentials.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import { at } from '../../support/builders.js';
import { openIdentityEndpoint } from '../../support/identity-endpoint.js';

const [BOT_ID, TENANT] = ['11111111-1111-1111-1111-111111111111', '22222222-2222-2222-2222-222222222222'];
const CALENDAR = fixedCalendar(at('2026-06-01'), 'Europe/Amsterdam');
const IN_AN_HOUR = { access_token: 'given', expires_on: Date.parse('2026-06-01T23:00:00Z') / 1000 };

interface Signing {
  readonly signRequest: (request: { readonly headers: Map<string, string> }) => Promise<unknown>;
}

/** What a message that this one sends would show. */
async function shownBy(adapter: BotAdapter): Promise<string | undefined> {
  const signature = { issuer: 'x', serviceUrl: 'https://smba.trafficmanager.net/emea/', endorsements: [] };
  const { serviceUrl } = signature;
  const activity = { type: 'event', serviceUrl, channelId: 'msteams', conversation: { id: 'c' } } as Activity;
  const headers = new Map<string, string>();
  await adapter.answer(activity, signature, async (context) => {
    const client = context.turnState.get<{ credentials: Signing }>(adapter.ConnectorClientKey);
    await client.credentials.signRequest({ headers });
  });
  return headers.get('authorization');
}

describe('the sign-in of a bot that sends in several ways', () => {
  it('is one: what one of them was given the others show too', async () => {
    const endpoint = await openIdentityEndpoint('not-a-real-header', IN_AN_HOUR);
    const signIn = { kind: 'managedIdentity', clientId: BOT_ID, endpoint } as const;
    const identity = { botId: BOT_ID, tenantId: TENANT, signIn, cloud: 'public', endpoints: {} } as const;
    const bot = signingIn(identity, CALENDAR);
    const shown = await Promise.all([new BotAdapter(bot, null), new BotAdapter(bot, null)].map(shownBy));
    await endpoint.close();
    assert.deepEqual(shown, ['Bearer given', 'Bearer given']);
    assert.equal(endpoint.asked.length, 1);
  });
});
