/** The door over the wire: the whole service in Teams mode, keys of the test's own. */
import assert from 'node:assert/strict';
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import type { HttpAnswer } from '../../support/http.js';
import { AN_HOUR, channelKey, channelToken, ISSUER, SERVICE_URL } from '../../support/signing-channel.js';
import { activityOf, BOT_ID, OTHER_TENANT, startTeamsBot, TENANT, type TeamsBot } from '../../support/teams-bot.js';

const NOT_SIGNED = { error: { code: 'NotSigned', message: 'Send a request that is signed for this bot.' } };
const NOT_ALLOWED = { error: { code: 'NotAllowed', message: 'This bot does not answer here.' } };
const now = (): number => Math.floor(Date.now() / 1000);
const usualClaims = (): JWTPayload => ({ iss: ISSUER, aud: BOT_ID, serviceurl: SERVICE_URL, exp: now() + AN_HOUR });

function isNotSigned(answer: HttpAnswer): void {
  assert.equal(answer.status, 401);
  assert.equal(answer.headers['www-authenticate'], 'Bearer');
  assert.deepEqual(JSON.parse(answer.text), NOT_SIGNED);
}

function isAnswered(answer: HttpAnswer): void {
  assert.equal(answer.status, 200, answer.text);
  assert.match(answer.text, /13 maatregelen/);
}

describe('the door in Teams mode', () => {
  let teams: TeamsBot;
  before(async () => {
    teams = await startTeamsBot();
  });
  after(() => teams.stop());

  it('opens for a request that the Bot Connector signed for this bot', async () => {
    isAnswered(await teams.send(activityOf()));
  });

  type Make = (teams: TeamsBot) => string | null | Promise<string>;
  const bearer = async (token: Promise<string>) => `Bearer ${await token}`;
  const withClaims =
    (claims: Readonly<Record<string, unknown>>): Make =>
    ({ token }) =>
      bearer(token(claims));
  const stranger = channelKey('stranger');

  const refused: readonly (readonly [what: string, make: Make])[] = [
    ['has no header', () => null],
    ['has an empty header', () => ''],
    ['has another scheme', () => 'Basic dXNlcjpwYXNz'],
    ['has no token', () => 'Bearer'],
    ['has garbage for a token', () => 'Bearer not.a.token'],
    ['has half a token', async ({ token }) => `Bearer ${(await token()).slice(0, 200)}`],
    ['has two tokens', async ({ token }) => `Bearer ${await token()} ${await token()}`],
    ['has no signature', async ({ token }) => `Bearer ${(await token()).replace(/[^.]+$/, '')}`],
    [
      'has the signature of another token',
      async ({ token }) => {
        const [head, , signature] = (await token()).split('.');
        const [, body] = (await token({ exp: now() + 2 * AN_HOUR })).split('.');
        return `Bearer ${[head, body, signature].join('.')}`;
      },
    ],
    ['has expired', withClaims({ exp: now() - AN_HOUR, nbf: now() - 2 * AN_HOUR })],
    ['never expires', withClaims({ exp: undefined })],
    ['expires on a word', withClaims({ exp: 'tomorrow' })],
    ['does not count yet', withClaims({ nbf: now() + AN_HOUR })],
    ['is for another bot', withClaims({ aud: OTHER_TENANT })],
    ['is for nobody', withClaims({ aud: undefined })],
    ['is for this bot and others', withClaims({ aud: [BOT_ID, OTHER_TENANT] })],
    ['is for this bot twice', withClaims({ aud: [BOT_ID, BOT_ID] })],
    ['is from another issuer', withClaims({ iss: `https://sts.windows.net/${TENANT}/` })],
    ['is from nobody', withClaims({ iss: undefined })],
    ['names no service URL', withClaims({ serviceurl: undefined })],
    ['names another service URL', withClaims({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
    ['names a list of service URLs', withClaims({ serviceurl: [SERVICE_URL] })],
    ['is signed with a key of nobody’s', async () => bearer(channelToken(await stranger, BOT_ID))],
    [
      'is signed with another key under the name of ours',
      async ({ key }) => bearer(channelToken(await stranger, BOT_ID, {}, { kid: key.kid })),
    ],
    [
      'names no key',
      async ({ key }) => bearer(new SignJWT(usualClaims()).setProtectedHeader({ alg: 'RS256' }).sign(key.privateKey)),
    ],
    ['is signed by nobody, as it says itself', () => `Bearer ${new UnsecuredJWT(usualClaims()).encode()}`],
    [
      'is signed by nobody, under the name of our key',
      ({ key }) => {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
        return `Bearer ${part({ alg: 'none', kid: key.kid })}.${part(usualClaims())}.AAAA`;
      },
    ],
    [
      'is signed with the text of our public key as a secret',
      async ({ key }) => {
        const publicKey = await importJWK(key.jwk, 'RS256', { extractable: true });
        assert(!(publicKey instanceof Uint8Array));
        const secret = Buffer.from(await exportSPKI(publicKey));
        return bearer(new SignJWT(usualClaims()).setProtectedHeader({ alg: 'HS256', kid: key.kid }).sign(secret));
      },
    ],
    [
      'is signed in another way with the right key',
      async ({ key }) => {
        const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', key.privateKey));
        const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' };
        const other = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
        return bearer(new SignJWT(usualClaims()).setProtectedHeader({ alg: 'RS512', kid: key.kid }).sign(other));
      },
    ],
  ];
  for (const [what, make] of refused) {
    it(`stays shut for a request that ${what}`, async () => {
      isNotSigned(await teams.post(activityOf(), await make(teams)));
    });
  }

  it('tells a stranger nothing of what is wrong with what they bring', async () => {
    isNotSigned(await teams.post({}, null));
    isNotSigned(await teams.post({ type: 5 }, 'Bearer not.a.token'));
    assert.equal((await teams.send({})).status, 400);
  });

  it('opens for the one audience in a list, and whatever the case of the id', async () => {
    isAnswered(await teams.post(activityOf(), `Bearer ${await teams.token({ aud: [BOT_ID] })}`));
    isAnswered(await teams.post(activityOf(), `bearer ${await teams.token({ aud: BOT_ID.toUpperCase() })}`));
  });

  it('allows for clocks that differ by some minutes', async () => {
    isAnswered(await teams.post(activityOf(), `Bearer ${await teams.token({ exp: now() - 60 })}`));
    isAnswered(await teams.post(activityOf(), `Bearer ${await teams.token({ nbf: now() + 60 })}`));
    isNotSigned(await teams.post(activityOf(), `Bearer ${await teams.token({ exp: now() - 400 })}`));
  });

  it('knows a service URL with another case or a slash more for the same', async () => {
    for (const serviceUrl of ['https://SMBA.trafficmanager.net/emea', 'https://smba.trafficmanager.net/EMEA//']) {
      isAnswered(await teams.send(activityOf({ serviceUrl })));
    }
  });

  for (const serviceUrl of [
    undefined,
    '',
    'smba.trafficmanager.net/emea',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://smba.trafficmanager.net/emea/x',
    'https://smba.trafficmanager.net/emea/?to=me',
    'https://smba.trafficmanager.net.evil.example/emea/',
  ]) {
    it(`stays shut for an activity with ${String(serviceUrl)} where another service URL was signed`, async () => {
      isNotSigned(await teams.send(activityOf({ serviceUrl })));
    });
  }

  const conversation = { id: 'a:personal', conversationType: 'personal' };
  const elsewhere: readonly (readonly [what: string, more: Readonly<Record<string, unknown>>])[] = [
    [
      'another tenant',
      {
        channelData: { tenant: { id: OTHER_TENANT } },
        conversation: { ...conversation, tenantId: OTHER_TENANT },
      },
    ],
    ['another tenant by what Teams says', { channelData: { tenant: { id: OTHER_TENANT } } }],
    ['another tenant by its conversation', { conversation: { ...conversation, tenantId: OTHER_TENANT } }],
    ['no tenant', { channelData: {}, conversation }],
    ['an empty tenant', { channelData: { tenant: { id: '' } } }],
    ['another channel, where people say themselves who they are', { channelId: 'webchat' }],
    ['no channel', { channelId: undefined }],
  ];
  for (const [what, more] of elsewhere) {
    it(`stays shut for an activity of ${what}`, async () => {
      const answer = await teams.send(activityOf(more));
      assert.equal(answer.status, 403);
      assert.deepEqual(JSON.parse(answer.text), NOT_ALLOWED);
    });
  }

  it('opens for our tenant in any case', async () => {
    isAnswered(await teams.send(activityOf({ channelData: { tenant: { id: TENANT.toUpperCase() } } })));
  });
});

describe('the keys behind the door', () => {
  let teams: TeamsBot;
  beforeEach(async () => {
    teams = await startTeamsBot();
  });
  afterEach(() => teams.stop());

  const sendWith = async (kid: string, more: object = {}, alg = 'RS256') => {
    const key = await channelKey(kid, alg, more);
    teams.channel.state.keys = [...teams.channel.state.keys, key];
    return teams.post(activityOf(), `Bearer ${await channelToken(key, BOT_ID, {}, { alg })}`);
  };

  it('are those that are published now: a new one counts from its first token', async () => {
    isAnswered(await teams.send(activityOf()));
    isAnswered(await sendWith('second'));
    isAnswered(await teams.send(activityOf()));
  });

  it('count no longer once they are withdrawn', async () => {
    isAnswered(await teams.send(activityOf()));
    teams.channel.state.keys = [];
    isAnswered(await sendWith('successor'));
    isNotSigned(await teams.send(activityOf()));
  });

  it('sign for the channels they are endorsed for', async () => {
    isAnswered(await sendWith('for Teams', { endorsements: ['skype', 'msteams'] }));
    isAnswered(await sendWith('for any', { endorsements: [] }));
    isNotSigned(await sendWith('for others', { endorsements: ['webchat', 'directline'] }));
  });

  it('are of the kind that the Bot Connector signs with', async () => {
    isNotSigned(await sendWith('elliptic', {}, 'ES256'));
    isNotSigned(await sendWith('for encryption', { use: 'enc' }));
  });

  it('are not fetched again for every token that names another', async () => {
    isAnswered(await teams.send(activityOf()));
    const stranger = await channelKey('stranger');
    for (let count = 0; count < 30; count += 1) {
      const token = await channelToken(stranger, BOT_ID, {}, { kid: `unknown ${count}` });
      isNotSigned(await teams.post(activityOf(), `Bearer ${token}`));
    }
    assert.ok(teams.channel.asked.length <= 6, `${teams.channel.asked.length} documents fetched`);
    isAnswered(await teams.send(activityOf()));
  });

  it('are not fetched at all for what is not meant for this bot', async () => {
    for (const claims of [{ aud: OTHER_TENANT }, { iss: 'https://evil.example' }]) {
      isNotSigned(await teams.post(activityOf(), `Bearer ${await teams.token(claims)}`));
    }
    isNotSigned(await teams.post(activityOf(), null));
    assert.deepEqual(teams.channel.asked, []);
  });

  it('that cannot be had make the bot ask for patience, and nothing is done meanwhile', async () => {
    teams.channel.state.status = 503;
    const { status, headers, text } = await teams.send(activityOf());
    assert.equal(status, 503);
    assert.match(String(headers['retry-after']), /^[1-9]\d*$/);
    assert.deepEqual(JSON.parse(text), { error: { code: 'TryLater', message: 'Send this again later.' } });
    teams.channel.state.status = 200;
    isAnswered(await teams.send(activityOf()));
  });

  it('that are known go on counting while the others cannot be had', async () => {
    isAnswered(await teams.send(activityOf()));
    teams.channel.state.status = 500;
    assert.equal((await sendWith('second')).status, 503);
    isAnswered(await teams.send(activityOf()));
  });

  for (const keysAddress of ['https://evil.example/keys', 'http://192.168.1.5/keys', 'file:///etc/passwd', 'keys']) {
    it(`are not taken from ${keysAddress}, wherever the metadata comes from`, async () => {
      teams.channel.state.keysAddress = keysAddress;
      assert.equal((await teams.send(activityOf())).status, 503);
      assert.deepEqual(teams.channel.asked, ['/metadata']);
    });
  }
});

describe('what was not let in', () => {
  it('is written down nowhere, not even a name', async () => {
    const teams = await startTeamsBot();
    try {
      const from = { id: '29:x', name: 'Vreemde Vogel', aadObjectId: '44444444-4444-4444-4444-44444444dddd' };
      const conversation = { id: 'a:elsewhere', tenantId: OTHER_TENANT };
      await teams.post(activityOf({ from, conversation }), null);
      for (const more of [{}, { type: 'conversationUpdate' }, { type: 'installationUpdate', action: 'add' }]) {
        assert.equal((await teams.send(activityOf({ from, conversation, ...more }))).status, 403);
      }
      isAnswered(await teams.send(activityOf()));
      const written = await teams.written();
      assert.match(written, /Sanne de Vries/);
      assert.doesNotMatch(written, /Vreemde|a:elsewhere|99999999|44444444/);
    } finally {
      await teams.stop();
    }
  });
});
