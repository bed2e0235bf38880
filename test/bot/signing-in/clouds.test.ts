import assert from 'node:assert/strict';
import net from 'node:net';
import { mock } from 'node:test';
import type { Activity } from 'botbuilder';
import { BotAdapter } from '../../../src/bot/adapter.js';
import { signingIn } from '../../../src/bot/signing-in/credentials.js';
import { cloudOf, type CloudChoice, type CloudName } from '../../../src/bot/signing-in/clouds.js';
import { CLOUDS } from '../../../src/config/cloud.js';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import type { SignIn } from '../../../src/domain/sign-in.js';
import { at } from '../../support/builders.js';
import { makeCertificate } from '../../support/certificate.js';

const TENANT = '22222222-2222-2222-2222-222222222222';
const BOT_ID = '11111111-1111-1111-1111-111111111111';
const PASSWORD: SignIn = { kind: 'password', password: 'not-a-real-secret', expires: null };
const CERTIFICATE: SignIn = {
  kind: 'certificate',
  thumbprint: 'AB'.repeat(20),
  privateKey: makeCertificate('2026-01-01', '2027-01-01').key,
  validFrom: at('2026-01-01'),
  validUntil: at('2027-01-01'),
};
const CALENDAR = fixedCalendar(at('2026-06-01'), 'Europe/Amsterdam');
const OWN = {
  openIdMetadata: 'https://keys.example/metadata',
  tokenIssuer: 'https://issuer.example',
  loginUrl: 'https://login.example',
  oauthScope: 'https://scope.example',
};

interface Credentials {
  readonly getToken: () => Promise<string>;
  readonly oAuthEndpoint: string;
  readonly oAuthScope: string;
}

/** With what the SDK would sign in to send an answer. */
async function credentialsIn(choice: CloudChoice, serviceUrl: string, signIn = PASSWORD): Promise<Credentials> {
  const adapter = new BotAdapter(signingIn({ botId: BOT_ID, tenantId: TENANT, signIn, ...choice }, CALENDAR), null);
  const signature = { issuer: 'x', serviceUrl, endorsements: [] };
  const activity = { type: 'event', serviceUrl, channelId: 'msteams', conversation: { id: 'c' } } as Activity;
  let credentials: unknown;
  await adapter.answer(activity, signature, (context) => {
    credentials = context.turnState.get<{ credentials: unknown }>(adapter.ConnectorClientKey).credentials;
    return Promise.resolve();
  });
  return credentials as Credentials;
}

describe('the clouds of Microsoft', () => {
  it('are those that can be chosen', () => {
    const known: readonly CloudName[] = CLOUDS;
    for (const cloud of known) assert.match(cloudOf({ cloud, endpoints: {} }).openIdMetadata, /^https:\/\//);
  });

  for (const [cloud, login, scope] of [
    ['public', 'https://login.microsoftonline.com', 'https://api.botframework.com'],
    ['usgov', 'https://login.microsoftonline.us', 'https://api.botframework.us'],
    ['usgovdod', 'https://login.microsoftonline.us', 'https://api.botframework.us'],
    ['china', 'https://login.partner.microsoftonline.cn', 'https://api.botframework.azure.cn'],
  ] as const) {
    it(`are where the bot signs in, in its own tenant: ${cloud}`, async () => {
      for (const signIn of [PASSWORD, CERTIFICATE]) {
        const credentials = await credentialsIn({ cloud, endpoints: {} }, 'https://example.org/', signIn);
        const { oAuthEndpoint, oAuthScope } = credentials;
        assert.deepEqual([oAuthEndpoint, oAuthScope], [`${login}/${TENANT}`, scope]);
      }
    });
  }

  it('give way to the addresses that were set', async () => {
    const choice = { cloud: 'usgov', endpoints: OWN } as const;
    const { service, ...cloud } = cloudOf(choice);
    assert.deepEqual({ ...cloud, ...OWN }, cloud);
    assert.deepEqual(service.hosts, ['smba.infra.gov.teams.microsoft.us']);
    const { oAuthEndpoint, oAuthScope } = await credentialsIn(choice, 'https://example.org/');
    assert.deepEqual([oAuthEndpoint, oAuthScope], [`${OWN.loginUrl}/${TENANT}`, OWN.oauthScope]);
  });

  it('are asked for nothing where the bot signs in elsewhere', async () => {
    const asked = new Set<string>();
    const connect = mock.method(net.Socket.prototype, 'connect', function refuse(this: net.Socket, ...to: unknown[]) {
      const [target] = to.flat();
      if (typeof target === 'object' && target !== null && 'host' in target) asked.add(String(target.host));
      process.nextTick(() => this.destroy(new Error('not there')));
      return this;
    });
    try {
      for (const signIn of [PASSWORD, CERTIFICATE]) {
        asked.clear();
        const credentials = await credentialsIn({ cloud: 'public', endpoints: OWN }, 'https://example.org/', signIn);
        await assert.rejects(credentials.getToken());
        assert.deepEqual([...asked], ['login.example']);
      }
    } finally {
      connect.mock.restore();
    }
  });

  it('are for whom a new conversation is asked, too', () => {
    const identity = { botId: BOT_ID, tenantId: TENANT, signIn: PASSWORD, cloud: 'china', endpoints: {} } as const;
    assert.equal(new BotAdapter(signingIn(identity, CALENDAR), null).audience, 'https://api.botframework.azure.cn');
    assert.equal(new BotAdapter(null, null).audience, undefined);
  });
});
