import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answers, ModelEndpoint } from '../planners/model/endpoint.js';
import { call, postJson } from '../support/http.js';
import { freePort, RunningStart } from '../support/running-start.js';
import { builtProduct, type BuiltProduct } from './built-product.js';
import { StandInMicrosoft } from './stand-in-microsoft.js';
import { Recording } from './recording.js';
import {
  BOT_ID,
  COORDINATOR,
  GIVEAWAYS,
  SECRETS,
  STRANGER,
  TEAMS_MODE,
  TeamsService,
  TENANT,
} from './teams-service.js';

/** What the bot shows when it sends. */
const ACCESS_TOKEN = 'toegangsbewijs-van-de-bot-8Lm';
/** Words that people write, each in a place of its own. */
const WRITTEN = ['geheimzinnig', 'spionnenwerk', 'verklapbaar'] as const;
/** The level of a line of the log that says "info". */
const INFO = 30;
/** Changes of which the last cannot be kept. */
const FAILING = 5;
/** Milliseconds after which a service has said whatever it says of what it cannot reach. */
const WAITED = 10_000;
/** What people are told then. */
const CANNOT_BE_KEPT = /niet bereikbaar/;
/** Where people reach the service. */
const PUBLIC_URL = 'https://nakoming.example';
/** Secrets of which a part is set, wrongly. */
const CUT_SHORT: ReadonlySet<string> = new Set(['METRICS_TOKEN', 'LINK_SECRET', 'LINK_SECRET_PREVIOUS']);
/** Bytes of a block of `ulimit -f`. */
const BLOCK = 512;

/** Each variable set wrongly by itself, beside all the others set right. */
const WRONG: readonly Readonly<Record<string, string>>[] = [
  { BOT_ID: SECRETS.BOT_PASSWORD },
  { BOT_PASSWORD: '' },
  { BOT_PASSWORD_EXPIRES: SECRETS.BOT_PASSWORD },
  { BOT_CERTIFICATE: SECRETS.BOT_PASSWORD, BOT_PASSWORD: '' },
  { BOT_CERTIFICATE: 'package.json', BOT_PASSWORD: '' },
  { BOT_MANAGED_IDENTITY: SECRETS.BOT_PASSWORD },
  { BOT_MANAGED_IDENTITY: 'on' },
  { IDENTITY_ENDPOINT: `http://${SECRETS.BOT_PASSWORD}/`, BOT_MANAGED_IDENTITY: 'on', BOT_PASSWORD: '' },
  { IDENTITY_ENDPOINT: '', BOT_MANAGED_IDENTITY: 'on', BOT_PASSWORD: '' },
  { BOT_TENANT_ID: SECRETS.BOT_PASSWORD },
  { COORDINATORS: `${COORDINATOR.aadObjectId}, ${SECRETS.BOT_PASSWORD}` },
  { COORDINATORS: '' },
  { HOST: 'nergens' },
  { PORT: 'deur' },
  { REGISTER: '/er/is/niets.json', DATA_DIR: 'leeg' },
  { DATA_DIR: 'package.json' },
  { LANGUAGE: 'xx' },
  { TIME_ZONE: 'Mars/Olympus' },
  { CLOCK_SPEED: '2' },
  { LOG_LEVEL: 'luid' },
  { FOUR_EYES: 'misschien' },
  { MODEL_ENDPOINT: `https://iemand:${SECRETS.MODEL_KEY}@model.example/v1` },
  { MODEL_ENDPOINT: `https://model.example/v1?key=${SECRETS.MODEL_KEY}` },
  { MODEL_NAME: '' },
  { MODEL_KEY: `${SECRETS.MODEL_KEY} met een spatie` },
  { MODEL_TIMEOUT_MS: '1' },
  { METRICS_TOKEN: SECRETS.METRICS_TOKEN.slice(0, 12) },
  { DATABASE_URL: SECRETS.DATABASE_URL.replace('postgres:', 'mysql:') },
  { CLOUD: 'wolk' },
  { LOGIN_URL: 'http://login.example/' },
  { REQUESTS_PER_MINUTE: 'veel' },
  { LINK_SECRET: SECRETS.LINK_SECRET.slice(0, 12) },
  { LINK_SECRET_PREVIOUS: SECRETS.LINK_SECRET_PREVIOUS.slice(0, 12) },
  { LINK_SECRET: '' },
  { PUBLIC_URL: `https://iemand:${SECRETS.LINK_SECRET}@nakoming.example` },
];

/** As the name of a test has it. */
const withoutSecrets = (text: string): string =>
  Object.entries(SECRETS).reduce((told, [name, secret]) => told.replaceAll(afterScheme(secret), `(${name})`), text);
const afterScheme = (secret: string): string => secret.replace(/^\w+:/, '');

/** Lines that everyone with access to the log has: those of "info" and above, and whatever is no line of the log. */
const openLines = (said: string): readonly string[] => said.split('\n').filter((line) => levelOf(line) >= INFO);

function levelOf(line: string): number {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null && 'level' in parsed ? Number(parsed.level) : INFO;
  } catch {
    return INFO;
  }
}

function keepsSecrets(said: string, tokens: readonly string[]): void {
  for (const secret of [...GIVEAWAYS, ACCESS_TOKEN, ...tokens]) assert(!said.includes(secret), `${secret} was printed`);
  // The signature alone would do for whoever has the rest.
  for (const token of tokens) {
    const signature = token.split('.').at(-1) ?? '';
    assert(signature.length < 20 || !said.includes(signature), 'the signature of a token was printed');
  }
}

/** Nothing of who spoke, or of what was said. */
function keepsPeople(said: string): void {
  const open = openLines(said).join('\n').toLowerCase();
  const people = [COORDINATOR, STRANGER].flatMap(({ name, aadObjectId }) => [name, ...name.split(' '), aadObjectId]);
  for (const word of [...people, ...WRITTEN].filter(({ length }) => length > 3)) {
    assert(!open.includes(word.toLowerCase()), `${word} was printed:\n${open}`);
  }
}

describe('what is printed', function () {
  this.timeout(180_000);
  let product: BuiltProduct;
  let folder: string;
  let microsoft: StandInMicrosoft;
  let model: ModelEndpoint;
  /** Stopped also where a test fails halfway. */
  const stops: (() => Promise<unknown>)[] = [];
  const startTeams = async (environment: Readonly<Record<string, string>>, command = product.serve) => {
    const service = await TeamsService.start({ ...product, serve: command }, microsoft, environment);
    stops.push(() => service.stop());
    return service;
  };

  before(async () => {
    product = builtProduct();
    folder = mkdtempSync(path.join(tmpdir(), 'nakoming-secrets-'));
    microsoft = await StandInMicrosoft.start(ACCESS_TOKEN);
    model = await ModelEndpoint.start();
    model.behaviour = answers({ error: `${SECRETS.MODEL_KEY} is not known` }, 401);
  });
  afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())));
  after(async () => {
    await Promise.all([microsoft.stop(), model.stop()]);
    rmSync(folder, { recursive: true });
  });

  const settings = (): Readonly<Record<string, string>> => ({
    IDENTITY_HEADER: SECRETS.IDENTITY_HEADER,
    ...{ METRICS_TOKEN: SECRETS.METRICS_TOKEN, MODEL_ENDPOINT: model.url, MODEL_NAME: 'small' },
    ...{ MODEL_KEY: SECRETS.MODEL_KEY, MODEL_TIMEOUT_MS: '500' },
    ...{ LINK_SECRET: SECRETS.LINK_SECRET, LINK_SECRET_PREVIOUS: SECRETS.LINK_SECRET_PREVIOUS, PUBLIC_URL },
    DATA_DIR: path.join(folder, 'data'),
    ...new Recording(folder).environment(microsoft.port),
  });

  /** The tokens of links that were opened: as they were made, changed, and by way of what is not there. */
  const fetchFiles = async (service: TeamsService): Promise<readonly string[]> => {
    await service.say(COORDINATOR, 'wat is er gewijzigd sinds 1 januari 2020?');
    const body = microsoft.lastReply();
    const tokens = [...body.matchAll(/\/downloads\/([\w.-]+)/g)].map(([, token = '']) => token);
    assert.equal(tokens.length, 2);
    for (const token of tokens) {
      assert.equal((await call(service.port, { path: `/downloads/${token}` })).status, 200);
      assert.equal((await call(service.port, { path: `/downloads/x${token}` })).status, 403);
      assert.equal((await call(service.port, { path: `/elders/${token}` })).status, 404);
      assert.equal((await call(service.port, { path: `/downloads/${token}`, method: 'POST' })).status, 405);
    }
    return tokens;
  };

  it('is looked through: a secret at any level is found, a name or a word only from info on', () => {
    const [word] = WRITTEN;
    assert.throws(() => keepsSecrets(`{"level":10,"password":"${SECRETS.BOT_PASSWORD}"}`, []));
    assert.throws(() => keepsSecrets('{"level":10,"authorization":"Bearer a.b.c"}', ['a.b.c']));
    for (const line of [`{"level":30,"text":"${word}"}`, `{"level":50,"by":"${STRANGER.aadObjectId}"}`, `at ${word}`]) {
      assert.throws(() => keepsPeople(line));
    }
    keepsPeople(`{"level":20,"text":"${word}"}`);
  });

  it('in use, in refusals and at the end has no secret and no token at any level, and no one and no word from info on', async () => {
    const service = await startTeams(settings());
    const [one, two, three] = WRITTEN;
    assert.equal((await service.say(COORDINATOR, `wat is er ${one} te laat?`)).status, 200);
    await service.say(COORDINATOR, `zet OW20-V4 op 60%, want ${two}`);
    await service.say(STRANGER, `mag ik ${one} meekijken?`);
    await service.click(COORDINATOR, 'ask', { text: three, v: 1, lang: 'nl' });
    service.tokens.push(...(await fetchFiles(service)));
    await service.click(COORDINATOR, three, { [two]: one });
    const wrong = { serviceurl: 'https://kwaad.example/' };
    for (const token of ['no.token.atall', microsoft.token(TENANT), microsoft.token(BOT_ID, { exp: 1 }), one]) {
      assert.notEqual((await service.send(COORDINATOR, { type: 'message', text: two }, token)).status, 200);
    }
    await service.send(COORDINATOR, { type: 'message', text: two }, microsoft.token(BOT_ID, wrong));
    await service.send(COORDINATOR, { type: 'message', text: two, serviceUrl: 'https://kwaad.example/' });
    for (const body of [`{"text": "${two}`, { text: three }]) {
      const authorization = `Bearer ${microsoft.token(BOT_ID)}`;
      assert.equal((await postJson(service.port, '/api/messages', body, { authorization })).status, 400);
      assert((await postJson(service.port, '/api/messages', body)).status >= 400);
    }
    for (const status of [403, 500, 401]) {
      microsoft.connectorStatus = status;
      await service.say(COORDINATOR, `wat is er ${one} te laat?`);
    }
    microsoft.connectorStatus = 201;
    assert.equal(await service.stop(), 0);
    assert.match(service.said, /turn failed/);
    keepsSecrets(service.said, service.tokens);
    keepsPeople(service.said);
  });

  it('where nothing can be written any more is nothing of these either', async () => {
    const { size } = statSync(path.join(folder, 'data', 'journal.jsonl'));
    const limit = ['sh', '-c', `ulimit -f ${Math.ceil(size / BLOCK)} && exec "$@"`, 'sh'];
    const own = new Recording(mkdtempSync(path.join(folder, 'full-'))).environment(microsoft.port);
    const service = await startTeams({ ...settings(), ...own }, [...limit, ...product.serve]);
    for (let number = 0; number < FAILING; number += 1) {
      await service.say(COORDINATOR, `zet OW20-V4 op ${number + 1}%, want ${WRITTEN[1]}`);
    }
    await service.stop();
    assert.match(microsoft.lastReply(), CANNOT_BE_KEPT);
    keepsSecrets(service.said, service.tokens);
    keepsPeople(service.said);
  });

  for (const wrong of WRONG) {
    it(`at a start with ${withoutSecrets(JSON.stringify(wrong))} has no secret, but the variable`, async () => {
      const environment = { ...TEAMS_MODE, ...settings(), PORT: await freePort(), ...wrong };
      const running = new RunningStart(product.folder, environment, [...product.serve]);
      stops.push(() => running.stop());
      assert.notEqual(await running.ended(), 0);
      const [name = ''] = Object.keys(wrong);
      assert(running.said.includes(name) || running.said.includes(Object.values(wrong)[0] ?? name), running.said);
      keepsSecrets(running.said, []);
      // A part of a secret that was cut short is one as well.
      if (CUT_SHORT.has(name)) assert(wrong[name] === '' || !running.said.includes(wrong[name] ?? ''));
      keepsPeople(running.said);
    });
  }

  for (const [name, secret] of Object.entries(SECRETS)) {
    it(`has nothing of ${name} where it stands alone, or leads nowhere`, async () => {
      const environment = {
        PORT: await freePort(),
        DATA_DIR: path.join(folder, name),
        LOG_LEVEL: 'trace',
        [name]: secret,
      };
      const running = new RunningStart(product.folder, environment, [...product.serve]);
      stops.push(() => running.stop());
      await Promise.race([running.ended(), running.says('listening').catch(() => undefined), pause(WAITED)]);
      await running.stop();
      assert.notEqual(running.said, '');
      keepsSecrets(running.said, []);
    });
  }
});
