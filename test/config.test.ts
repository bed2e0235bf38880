import assert from 'node:assert/strict';
import { readConfig } from '../src/config.js';
import { ConfigError } from '../src/domain/errors.js';

const root = '/srv/nakoming';
const read = (environment: Record<string, string>) => readConfig(environment, { root });
const BOT = {
  BOT_ID: '11111111-1111-1111-1111-111111111111',
  BOT_TENANT_ID: '22222222-2222-2222-2222-222222222222',
  BOT_PASSWORD: 'not-a-real-secret',
  COORDINATORS: '33333333-3333-3333-3333-333333333333',
};

const MODEL = {
  MODEL_ENDPOINT: 'https://example.openai.azure.com/',
  MODEL_KEY: 'not-a-real-key',
  MODEL_NAME: 'small-model',
};

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    read(environment);
  } catch (error) {
    assert(error instanceof ConfigError);
    return error.problems;
  }
  return [];
};

describe('configuration', () => {
  it('needs nothing at all in local mode', () => {
    const config = read({});
    assert.equal(config.port, 3978);
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.dataDir, '/srv/nakoming/data/runtime');
    assert.equal(config.register, '/srv/nakoming/data/register.json');
    assert.equal(config.language, 'nl');
    assert.equal(config.timeZone, 'Europe/Amsterdam');
    assert.equal(config.teams, null);
    assert.equal(config.clockStart, undefined);
    assert.equal(config.clockSpeed, 1);
  });

  it('asks for four eyes in Teams, and for two on one machine', () => {
    assert.deepEqual([read({}).fourEyes, read(BOT).fourEyes], [false, true]);
    assert.equal(read({ ...BOT, FOUR_EYES: 'off' }).fourEyes, false);
    assert.match(problemsOf({ FOUR_EYES: 'yes' })[0] ?? '', /^FOUR_EYES: .*on, off/);
  });

  it('lets a person ask sixty times a minute in Teams, and as often as they like on one machine', () => {
    assert.deepEqual([read({}).requestsPerMinute, read(BOT).requestsPerMinute], [null, 60]);
    assert.equal(read({ REQUESTS_PER_MINUTE: '30' }).requestsPerMinute, 30);
    assert.equal(read({ ...BOT, REQUESTS_PER_MINUTE: 'none' }).requestsPerMinute, null);
    for (const wrong of ['0', '2', '-5', '1.5', '3001', 'many']) {
      assert.match(problemsOf({ REQUESTS_PER_MINUTE: wrong })[0] ?? '', /^REQUESTS_PER_MINUTE: .*3 to 3000, or none/);
    }
  });

  it('names every wrong variable at once', () => {
    const problems = problemsOf({
      PORT: 'abc',
      LANGUAGE: 'xx',
      TIME_ZONE: 'Mars/Base',
      CLOCK_SPEED: '-1',
      LOG_LEVEL: 'loud',
    });
    assert.deepEqual(
      problems.map((problem) => problem.split(':')[0]),
      ['TIME_ZONE', 'PORT', 'LANGUAGE', 'LOG_LEVEL', 'CLOCK_SPEED'],
    );
  });

  it('listens on this machine alone without a bot id', () => {
    assert.match(problemsOf({ HOST: '0.0.0.0' })[0] ?? '', /^HOST: .*127\.0\.0\.1/);
    assert.match(problemsOf({ HOST: '192.168.1.5' })[0] ?? '', /^HOST/);
    assert.equal(read({ HOST: 'localhost' }).host, 'localhost');
    assert.equal(read({ ...BOT, HOST: '0.0.0.0' }).host, '0.0.0.0');
  });

  it('refuses a set clock in Teams mode', () => {
    const problems = problemsOf({ ...BOT, CLOCK_START: '2020-08-17', CLOCK_SPEED: '60' });
    assert.deepEqual(
      problems.map((problem) => problem.split(':')[0]),
      ['CLOCK_START', 'CLOCK_SPEED'],
    );
  });

  it('reads a clock start with or without a time', () => {
    assert.equal(read({ CLOCK_START: '2020-08-17' }).clockStart, '2020-08-16T22:00:00.000Z');
    assert.equal(read({ CLOCK_START: '2020-08-17T09:00:00+02:00' }).clockStart, '2020-08-17T07:00:00.000Z');
    assert.equal(read({ CLOCK_START: '2020-12-01T09:00' }).clockStart, '2020-12-01T08:00:00.000Z');
  });

  for (const wrong of ['17-08-2020', 'yesterday', '2020-13-45', '2020-02-31', '2020']) {
    it(`refuses '${wrong}' as a clock start and shows a right one`, () => {
      assert.match(problemsOf({ CLOCK_START: wrong })[0] ?? '', /^CLOCK_START: .*2020-08-17T09:00:00/);
    });
  }

  for (const wrong of ['0', '-5', 'fast', '86401', 'NaN', 'Infinity']) {
    it(`refuses '${wrong}' as a clock speed`, () => {
      assert.match(problemsOf({ CLOCK_SPEED: wrong })[0] ?? '', /^CLOCK_SPEED/);
    });
  }

  for (const wrong of ['-1', '65536', '80a', '1e3', '3978.5']) {
    it(`refuses '${wrong}' as a port`, () => {
      assert.match(problemsOf({ PORT: wrong })[0] ?? '', /^PORT/);
    });
  }

  it('asks for all that Teams mode needs when a bot id is given', () => {
    const problems = problemsOf({ BOT_ID: BOT.BOT_ID });
    for (const name of ['BOT_PASSWORD', 'BOT_TENANT_ID', 'COORDINATORS']) {
      assert(
        problems.some((problem) => problem.startsWith(name)),
        name,
      );
    }
  });

  it('says so when the secret is set without the bot it belongs to', () => {
    assert.match(problemsOf({ BOT_PASSWORD: 'x' })[0] ?? '', /^BOT_PASSWORD: .*BOT_ID/);
  });

  it('never repeats a secret in a problem', () => {
    const problems = problemsOf({ BOT_ID: 'not-a-guid', BOT_PASSWORD: 'hunter2-secret' }).join('\n');
    assert(!problems.includes('hunter2-secret'));
  });

  it('reads several coordinators, in any case', () => {
    const { teams } = read({ ...BOT, COORDINATORS: `${BOT.COORDINATORS}, AAAAAAAA-1111-1111-1111-111111111111` });
    assert.deepEqual([...(teams?.coordinators ?? [])], [BOT.COORDINATORS, 'aaaaaaaa-1111-1111-1111-111111111111']);
  });

  it('knows ids in any case', () => {
    const { teams } = read({ ...BOT, BOT_TENANT_ID: 'AAAAAAAA-2222-2222-2222-222222222222' });
    assert.equal(teams?.tenantId, 'aaaaaaaa-2222-2222-2222-222222222222');
    assert.deepEqual([teams.cloud, teams.endpoints], ['public', {}]);
    assert.equal(read({ ...BOT, CLOUD: 'usgov' }).teams?.cloud, 'usgov');
  });

  it('takes a token for the figures that nobody guesses, and repeats none', () => {
    assert.equal(read({}).metricsToken, null);
    assert.equal(read({ METRICS_TOKEN: 'figures-for-prometheus-only' }).metricsToken, 'figures-for-prometheus-only');
    for (const wrong of ['hunter2', 'hunter2 hunter2 hunter2 hunter2']) {
      const [problem = ''] = problemsOf({ METRICS_TOKEN: wrong });
      assert.match(problem, /^METRICS_TOKEN: .*24/);
      assert(!problem.includes('hunter2'));
    }
  });

  it('can start without a register', () => {
    assert.equal(read({ REGISTER: 'none' }).register, null);
    assert.equal(read({ REGISTER: 'data/other.json' }).register, '/srv/nakoming/data/other.json');
  });

  it('asks no model where none is configured', () => {
    assert.equal(read({}).model, null);
  });

  it('reads where a model is, and asks it only what is unclear unless told otherwise', () => {
    assert.deepEqual(read(MODEL).model, {
      endpoint: 'https://example.openai.azure.com',
      key: MODEL.MODEL_KEY,
      name: 'small-model',
      apiVersion: null,
      use: 'unsure',
      timeoutMs: 6000,
    });
    const more = { MODEL_API_VERSION: '2024-10-21', MODEL_USE: 'always', MODEL_TIMEOUT_MS: '2500' };
    const { apiVersion, use, timeoutMs } = read({ ...MODEL, ...more }).model ?? {};
    assert.deepEqual([apiVersion, use, timeoutMs], ['2024-10-21', 'always', 2500]);
  });

  it('takes a model by http, and without a key, on this machine alone', () => {
    const here = { MODEL_NAME: 'small-model', MODEL_ENDPOINT: 'http://localhost:11434/v1/' };
    assert.deepEqual([read(here).model?.endpoint, read(here).model?.key], ['http://localhost:11434/v1', null]);
    assert.equal(read({ ...here, MODEL_ENDPOINT: 'http://[::1]:8080' }).model?.endpoint, 'http://[::1]:8080');
    assert.match(
      problemsOf({ ...MODEL, MODEL_ENDPOINT: 'http://192.168.1.5/v1' })[0] ?? '',
      /^MODEL_ENDPOINT: .*https/,
    );
    assert.match(problemsOf({ ...MODEL, MODEL_KEY: '' })[0] ?? '', /^MODEL_KEY: is missing/);
  });

  const wrongModels: readonly (readonly [name: string, value: string])[] = [
    ['MODEL_ENDPOINT', 'example.com'],
    ['MODEL_ENDPOINT', 'ftp://example.com'],
    ['MODEL_ENDPOINT', 'https://me:hunter2@example.com'],
    ['MODEL_ENDPOINT', 'https://example.com/v1?key=hunter2'],
    ['MODEL_ENDPOINT', 'https://example.com/v1/chat/completions'],
    ['MODEL_NAME', ''],
    ['MODEL_KEY', 'hunter2 hunter2'],
    ['MODEL_KEY', 'hunter2\r\nX-Header: 1'],
    ['MODEL_API_VERSION', '2024-10-21&x=1'],
    ['MODEL_USE', 'sometimes'],
    ['MODEL_TIMEOUT_MS', '50'],
    ['MODEL_TIMEOUT_MS', '20000'],
    ['MODEL_TIMEOUT_MS', 'long'],
  ];
  for (const [name, wrong] of wrongModels) {
    it(`refuses ${JSON.stringify(wrong)} as ${name}, and repeats no key`, () => {
      const problems = problemsOf({ ...MODEL, [name]: wrong });
      assert.deepEqual(
        problems.map((problem) => problem.split(':')[0]),
        [name],
      );
      assert(!problems.join().includes('hunter2'));
    });
  }

  it('says so when a model is described without its address', () => {
    const names = ['MODEL_KEY', 'MODEL_NAME', 'MODEL_API_VERSION', 'MODEL_USE', 'MODEL_TIMEOUT_MS'];
    for (const name of names)
      assert.match(problemsOf({ [name]: 'x' })[0] ?? '', new RegExp(`^${name}: .*MODEL_ENDPOINT`));
  });
});
