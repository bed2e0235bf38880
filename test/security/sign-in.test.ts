import assert from 'node:assert/strict';
import { verify } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeCertificate, writtenTo } from '../support/certificate.js';
import { openIdentityEndpoint } from '../support/identity-endpoint.js';
import { call } from '../support/http.js';
import { freePort, RunningStart } from '../support/running-start.js';
import { builtProduct, type BuiltProduct } from './built-product.js';
import { reached, Recording } from './recording.js';
import { CONNECTOR_HOST, KEYS_HOST, SIGN_IN_HOST, StandInMicrosoft } from './stand-in-microsoft.js';
import { BOT_ID, COORDINATOR, SECRETS, TEAMS_MODE, TeamsService, TENANT } from './teams-service.js';

const ACCESS_TOKEN = 'toegangsbewijs-4Rk';
/** Where every virtual machine of Azure asks for its token. */
const VIRTUAL_MACHINE = '169.254.169.254:80';
const CANNOT_START = 2;
const DAY = 86_400_000;
const inDays = (days: number) => new Date(Math.floor(Date.now() / 1000) * 1000 + days * DAY).toISOString();

const decoded = (part = '') =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Readonly<Record<string, unknown>>;

describe('the sign-in of the service', () => {
  let product: BuiltProduct;
  let folder: string;
  let microsoft: StandInMicrosoft;
  before(() => {
    product = builtProduct();
    folder = mkdtempSync(path.join(tmpdir(), 'nakoming-sign-in-'));
  });
  beforeEach(async () => {
    microsoft = await StandInMicrosoft.start(ACCESS_TOKEN);
  });
  afterEach(() => microsoft.stop());
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const place = (name: string) => {
    const own = path.join(folder, name);
    mkdirSync(own);
    return { own, recording: new Recording(own), data: { DATA_DIR: path.join(own, 'data'), BOT_PASSWORD: '' } };
  };
  /** A service that was asked one question and has stopped. */
  const asked = async ({ recording, data }: ReturnType<typeof place>, settings: Readonly<Record<string, string>>) => {
    const environment = { ...recording.environment(microsoft.port), ...data, ...settings };
    const service = await TeamsService.start(product, microsoft, environment);
    await service.say(COORDINATOR, 'wat is er te laat?');
    assert.equal(await service.stop(), 0);
    return service;
  };
  const processesIn = (recording: Recording) => recording.attempts.filter(({ kind }) => kind === 'process');

  it('with a certificate shows what its key has signed, at the sign-in of the tenant and nowhere else', async () => {
    const here = place('certificate');
    const made = makeCertificate(inDays(-1), inDays(20));
    const [BOT_CERTIFICATE = ''] = writtenTo(here.own, `${made.key}${made.certificate}`);
    const service = await asked(here, { BOT_CERTIFICATE });
    assert.match(microsoft.lastReply(), /te laat/);
    const microsofts = [KEYS_HOST, SIGN_IN_HOST, CONNECTOR_HOST].map((host) => `${host}:443`);
    assert.deepEqual([...reached(here.recording.attempts)].sort(), [...microsofts].sort());
    assert.deepEqual(processesIn(here.recording), []);
    const form = microsoft.askedOf(SIGN_IN_HOST).find(({ body }) => body.includes('client_assertion='))?.body;
    const assertion = new URLSearchParams(form).get('client_assertion') ?? '';
    const [header, claims, signature = ''] = assertion.split('.');
    const said = Buffer.from(`${header}.${claims}`);
    assert(verify('RSA-SHA256', said, made.publicKey, Buffer.from(signature, 'base64url')));
    assert.equal(decoded(header)['alg'], 'RS256');
    assert.match(String(decoded(claims)['aud']), new RegExp(`^https://${SIGN_IN_HOST}/${TENANT}/`));
    assert.equal(decoded(claims)['iss'], BOT_ID);
    for (const secret of [assertion, signature, ACCESS_TOKEN, made.key.split('\n')[2] ?? '']) {
      assert(!service.said.includes(secret));
    }
  });

  it('with the identity of the machine asks there alone, and shows the Bot Connector what it was given', async () => {
    const here = place('identity');
    const machine = await openIdentityEndpoint('kop-van-de-machine-8Wd', {
      access_token: ACCESS_TOKEN,
      expires_on: String(Math.floor(Date.now() / 1000) + 3600),
    });
    const service = await asked(here, {
      BOT_MANAGED_IDENTITY: 'on',
      IDENTITY_ENDPOINT: machine.url,
      IDENTITY_HEADER: machine.header,
    });
    await machine.close();
    assert.match(microsoft.lastReply(), /te laat/);
    assert.equal(machine.asked[0]?.query['client_id'], BOT_ID);
    assert.equal(machine.asked.length, 1);
    const others = [`${KEYS_HOST}:443`, `${CONNECTOR_HOST}:443`, new URL(machine.url).host];
    assert.deepEqual([...reached(here.recording.attempts)].sort(), others.sort());
    assert.deepEqual(processesIn(here.recording), []);
    for (const secret of [machine.header, ACCESS_TOKEN]) assert(!service.said.includes(secret));
  });

  it('with the identity of the machine for an app registration shows the sign-in what the machine was given', async () => {
    const here = place('federated');
    const fromMachine = {
      access_token: 'bewijs-van-de-machine-6Tz',
      expires_on: String(Math.floor(Date.now() / 1000) + 3600),
    };
    const machine = await openIdentityEndpoint('kop-van-de-machine-8Wd', fromMachine);
    const clientId = '55555555-eeee-4eee-8eee-555555555555';
    const service = await asked(here, {
      BOT_MANAGED_IDENTITY: clientId,
      IDENTITY_ENDPOINT: machine.url,
      IDENTITY_HEADER: machine.header,
    });
    await machine.close();
    assert.match(microsoft.lastReply(), /te laat/);
    assert.deepEqual(
      machine.asked.map(({ query }) => [query['client_id'], query['resource']]),
      [[clientId, 'api://AzureADTokenExchange']],
    );
    const [signIn, ...more] = microsoft.askedOf(SIGN_IN_HOST);
    assert.deepEqual([signIn?.path, more], [`/${TENANT}/oauth2/v2.0/token`, []]);
    const form = Object.fromEntries(new URLSearchParams(signIn?.body));
    assert.deepEqual(
      [form['client_id'], form['scope'], form['client_assertion']],
      [BOT_ID, 'https://api.botframework.com/.default', fromMachine.access_token],
    );
    for (const secret of [machine.header, fromMachine.access_token, ACCESS_TOKEN])
      assert(!service.said.includes(secret));
  });

  it('on a virtual machine asks the address that every one has: no program, no file and no other address', async () => {
    const here = place('machine');
    const service = await asked(here, { BOT_MANAGED_IDENTITY: 'on' });
    assert.deepEqual([...reached(here.recording.attempts)].sort(), [VIRTUAL_MACHINE, `${KEYS_HOST}:443`].sort());
    assert.deepEqual(processesIn(here.recording), []);
    assert.match(service.said, /ManagedIdentityError/);
  });

  it('with a certificate that ends soon is told in the log from the start, and as a figure', async () => {
    const here = place('soon');
    const made = makeCertificate(inDays(-1), inDays(20));
    const [BOT_CERTIFICATE = ''] = writtenTo(here.own, `${made.key}${made.certificate}`);
    const [PORT, METRICS_TOKEN] = [await freePort(), SECRETS.METRICS_TOKEN];
    const settings = { ...TEAMS_MODE, ...here.data, ...here.recording.environment(microsoft.port) };
    const running = new RunningStart(product.folder, { ...settings, BOT_CERTIFICATE, PORT, METRICS_TOKEN }, [
      ...product.serve,
    ]);
    await running.says('what the bot signs in with ends soon');
    assert.match(running.said, /"ends":"certificate","on":"\d{4}-\d{2}-\d{2}","daysLeft":(19|20|21),/);
    const { text } = await call(PORT, { path: '/metrics', headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
    assert.match(text, /^nakoming_sign_in_days_left\{by="certificate"\} (19|20|21)$/m);
    assert.equal(await running.stop(), 0);
  });

  for (const [what, from, to, words] of [
    ['has ended', -90, -1, /BOT_CERTIFICATE: ended on \d{4}-\d{2}-\d{2}/],
    ['holds from later on', 1, 90, /BOT_CERTIFICATE: holds from \d{4}-\d{2}-\d{2} on/],
  ] as const) {
    it(`is refused at the start with a certificate that ${what}`, async () => {
      const here = place(what);
      const made = makeCertificate(inDays(from), inDays(to));
      const [BOT_CERTIFICATE = '', BOT_CERTIFICATE_KEY = ''] = writtenTo(here.own, made.certificate, made.key);
      const settings = { ...TEAMS_MODE, ...here.data, BOT_CERTIFICATE, BOT_CERTIFICATE_KEY, PORT: await freePort() };
      const running = new RunningStart(product.folder, settings, [...product.serve]);
      assert.equal(await running.ended(), CANNOT_START);
      assert.match(running.said, words);
    });
  }
});
