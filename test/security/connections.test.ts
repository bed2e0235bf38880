import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answers, ModelEndpoint } from '../planners/model/endpoint.js';
import { compiled } from '../support/compiled.js';
import { call } from '../support/http.js';
import { OWN_ENVIRONMENT } from '../support/processes.js';
import { freePorts, RunningStart } from '../support/running-start.js';
import { builtProduct, type BuiltProduct } from './built-product.js';
import { EVIDENCE_HOST, HOSTILE_URL, useLocally, type Used } from './local-use.js';
import { reached, Recording, type Attempt } from './recording.js';
import { CONNECTOR_HOST, KEYS_HOST, SIGN_IN_HOST, StandInMicrosoft } from './stand-in-microsoft.js';
import { BOT_ID, COORDINATOR, SECRETS, STRANGER, TeamsService, TENANT } from './teams-service.js';

const MICROSOFT = [KEYS_HOST, SIGN_IN_HOST, CONNECTOR_HOST].map((host) => `${host}:443`);
const PLAYGROUND = 'teams-app-test-tool';
const REFUSED = 403;

/** Where a program is without a network, but for itself. */
const ALONE = ['-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
const UNSHARE = 'unshare';
const ONE_USE = new URL('./use-locally.ts', import.meta.url);
const canBeAlone = (): boolean => spawnSync(UNSHARE, [...ALONE, 'true']).status === 0;

/** Scripts that are neither tests nor tools of the house, with what they are given; each is run as it would be. */
const ARGUMENTS: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  accuracy: (folder) => [twoQuestions(folder)],
  'verify-audit': (folder) => [path.join(folder, 'data')],
  sbom: (folder) => [path.join(folder, 'sbom.json')],
  package: () => ['--check'],
};
/** `npm start` is looked at by itself, and builds. */
const NOT_RUN_HERE = new Set(['start', 'dev', 'build', 'check', 'architecture', 'packages']);

function twoQuestions(folder: string): string {
  const file = path.join(folder, 'questions.jsonl');
  const questions = readFileSync('test/conversations/questions-second.jsonl', 'utf8').split('\n').slice(0, 2);
  writeFileSync(file, questions.join('\n'));
  return file;
}

const scripts = (): readonly (readonly [name: string, file: string])[] => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> };
  return Object.entries(manifest.scripts).flatMap(([name, command]) => {
    const [, file] = /^(?:tsx|node) (scripts\/\S+)$/.exec(command) ?? [];
    return file === undefined || NOT_RUN_HERE.has(name) ? [] : [[name, file] as const];
  });
};

const ofKind = (kind: Attempt['kind'], attempts: readonly Attempt[]) => attempts.filter((one) => one.kind === kind);

describe('connections', function () {
  this.timeout(180_000);
  let product: BuiltProduct;
  let folder: string;
  /** A recording and data of its own for each use. */
  const place = (name: string) => {
    const own = path.join(folder, name);
    mkdirSync(own);
    return { recording: new Recording(own), data: { DATA_DIR: path.join(own, 'data') } };
  };

  before(() => {
    product = builtProduct();
    folder = mkdtempSync(path.join(tmpdir(), 'nakoming-connections-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  describe('of the service in local mode', () => {
    let used: Used;
    let attempts: readonly Attempt[];
    before(async () => {
      const { recording, data } = place('local');
      used = await useLocally(product, { ...recording.environment(), ...data });
      ({ attempts } = recording);
    });

    it('are those to where it is asked to answer on this machine, in questions, clicks, reminders and faults', () => {
      assert.deepEqual(new Set(used.statuses), new Set([200, 400]));
      assert(used.sent > 5, `${used.sent} messages`);
      assert.deepEqual(reached(attempts), [`127.0.0.1:${used.connectorPort}`]);
    });

    it('never lead to evidence that was recorded, or to an address that an activity or a click names', () => {
      assert.match(
        readFileSync(path.join(folder, 'local', 'data', 'journal.jsonl'), 'utf8'),
        new RegExp(EVIDENCE_HOST),
      );
      const hosts = attempts.map(({ host }) => host);
      for (const host of [EVIDENCE_HOST, new URL(HOSTILE_URL).hostname]) assert(!hosts.includes(host), host);
      assert.match(used.said, /ForbiddenAddressError/);
    });

    it('are made by no other program, and taken on its own port alone', () => {
      assert.deepEqual(ofKind('process', attempts), []);
      assert.deepEqual(
        ofKind('listen', attempts).map(({ host, port }) => [host, port]),
        [['127.0.0.1', used.port]],
      );
      assert.equal(used.exitCode, 0);
    });
  });

  describe('of the service in Teams mode', () => {
    let microsoft: StandInMicrosoft;
    before(async () => {
      microsoft = await StandInMicrosoft.start('token-of-the-bot');
    });
    after(() => microsoft.stop());

    it('are none before anyone speaks', async () => {
      const { recording, data } = place('silent');
      const service = await TeamsService.start(product, microsoft, {
        ...recording.environment(microsoft.port),
        ...data,
      });
      assert.equal(await service.stop(), 0);
      assert.deepEqual(reached(recording.attempts), []);
    });

    it('are those to the keys, the sign-in and the Bot Connector, also when these refuse', async () => {
      const { recording, data } = place('teams');
      const service = await TeamsService.start(product, microsoft, {
        ...recording.environment(microsoft.port),
        ...data,
      });
      await service.say(
        COORDINATOR,
        `voeg bewijs toe aan OW20-V4: https://${EVIDENCE_HOST}/rapport.pdf (rapport, 3 augustus 2020)`,
      );
      await service.click(COORDINATOR, 'showMeasure', { measureId: 'OW20-V4', v: 1, lang: 'nl' });
      await service.say(STRANGER, 'wat is er te laat?');
      await service.send(COORDINATOR, { type: 'message', text: 'hallo' }, 'no.token.atall');
      microsoft.connectorStatus = REFUSED;
      await service.say(COORDINATOR, 'wat is er te laat?');
      assert.equal(await service.stop(), 0);
      assert.deepEqual([...reached(recording.attempts)].sort(), [...MICROSOFT].sort());
      assert(microsoft.askedOf(CONNECTOR_HOST).length >= 3);
      assert.deepEqual(ofKind('process', recording.attempts), []);
    });

    it('never lead where an activity says, were it signed for that', async () => {
      const { recording, data } = place('hostile');
      const service = await TeamsService.start(product, microsoft, {
        ...recording.environment(microsoft.port),
        ...data,
      });
      for (const serviceUrl of [
        'https://kwaad.example/',
        'https://smba.trafficmanager.net.kwaad.example/',
        'http://127.0.0.1:9/',
        'https://169.254.169.254/metadata',
      ]) {
        const token = microsoft.token(BOT_ID, { serviceurl: serviceUrl });
        await service.send(COORDINATOR, { type: 'message', text: 'wat is er te laat?', serviceUrl }, token);
      }
      assert.equal(await service.stop(), 0);
      const others = reached(recording.attempts).filter((one) => !MICROSOFT.includes(one));
      assert.deepEqual(others, []);
    });

    it('lead to the keys of the tenant when someone opens the dashboard, and to nothing else', async () => {
      const { recording, data } = place('dashboard');
      const service = await TeamsService.start(product, microsoft, {
        ...recording.environment(microsoft.port),
        ...data,
        PUBLIC_URL: 'https://nakoming.example.nl',
      });
      const iss = `https://${SIGN_IN_HOST}/${TENANT}/v2.0`;
      const claims = { iss, tid: TENANT, oid: COORDINATOR.aadObjectId, scp: 'access_as_user', ver: '2.0' };
      const open = (authorization?: string) =>
        call(service.port, { path: '/dashboard', headers: authorization === undefined ? {} : { authorization } });
      assert.equal((await open()).status, 200);
      assert.equal((await open('Bearer geen.token.zo')).status, 401);
      assert.equal((await open(`Bearer ${microsoft.token(BOT_ID, { ...claims, aud: 'een-ander' })}`)).status, 401);
      assert.deepEqual(reached(recording.attempts), []);
      const { status, text } = await open(`Bearer ${microsoft.token(BOT_ID, claims)}`);
      assert.equal(status, 200, service.said);
      assert.match(text, /openstaande maatregelen/);
      assert.equal(await service.stop(), 0);
      assert.deepEqual(reached(recording.attempts), [`${SIGN_IN_HOST}:443`]);
    });

    it('are one more where a model is configured: its endpoint', async () => {
      const model = await ModelEndpoint.start();
      model.behaviour = answers({ error: 'not today' }, REFUSED);
      const { recording, data } = place('model');
      const settings = {
        MODEL_ENDPOINT: model.url,
        MODEL_NAME: 'small',
        MODEL_KEY: SECRETS.MODEL_KEY,
        MODEL_USE: 'always',
      };
      const environment = { ...recording.environment(microsoft.port), ...data, ...settings };
      const service = await TeamsService.start(product, microsoft, environment);
      await service.say(COORDINATOR, 'wat is er te laat?');
      assert.equal(await service.stop(), 0);
      const { port } = new URL(model.url);
      assert.equal(model.seen.length, 1);
      await model.stop();
      assert.deepEqual([...reached(recording.attempts)].sort(), [...MICROSOFT, `127.0.0.1:${port}`].sort());
    });
  });

  it('of npm start are to the bot and the client it starts', async () => {
    const { recording, data } = place('start');
    const ports = await freePorts();
    const start = new RunningStart(product.folder, { ...ports, ...recording.environment(), ...data });
    await start.says('Stop    Ctrl-C');
    assert.equal(await start.stop('SIGINT'), 0);
    const own = recording.attempts.filter(({ program }) => !program.includes(PLAYGROUND));
    const expected = Object.values(ports).map((port) => `127.0.0.1:${port}`);
    assert.deepEqual([...reached(own)].sort(), expected.sort());
    for (const { command = [] } of ofKind('process', own)) assert.equal(command[0], process.execPath);
  });

  for (const [name, file] of scripts()) {
    it(`of npm run ${name} are none but to itself`, () => {
      const { recording, data } = place(name);
      const args = ARGUMENTS[name]?.(path.join(folder, name)) ?? [];
      const env = { ...OWN_ENVIRONMENT, ...recording.environment(), ...data };
      const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
        cwd: product.folder,
        env,
        encoding: 'utf8',
      });
      const { attempts } = recording;
      assert(ofKind('begin', attempts).length > 0, stderr);
      // What it asks itself, it listens to itself.
      const elsewhere = attempts.filter(({ host }) => host !== undefined && host !== '127.0.0.1');
      assert.deepEqual(elsewhere, []);
      assert.deepEqual([ofKind('dns', attempts), ofKind('datagram', attempts)], [[], []]);
    });
  }

  if (canBeAlone()) {
    it('are not missed: without a network the service does everything it does with one', async () => {
      const { data } = place('alone');
      const args = [compiled(ONE_USE), product.folder, data.DATA_DIR];
      const { stdout, stderr } = spawnSync(UNSHARE, [...ALONE, process.execPath, ...args], {
        env: OWN_ENVIRONMENT,
        encoding: 'utf8',
      });
      assert.notEqual(stdout, '', stderr);
      const used = JSON.parse(stdout) as Used;
      assert.deepEqual(new Set(used.statuses), new Set([200, 400]));
      assert(used.sent > 5, `${used.sent} messages`);
      assert.equal(used.exitCode, 0);
    });
  } else {
    process.stderr.write('Not tried without a network: unshare -rn or ip is not there, or not permitted, here.\n');
  }
});
