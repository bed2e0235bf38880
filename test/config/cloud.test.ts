import assert from 'node:assert/strict';
import { CLOUDS, readCloud, type CloudSettings } from '../../src/config/cloud.js';
import { readConfig } from '../../src/config.js';
import { ConfigError } from '../../src/domain/errors.js';

const read = (environment: Readonly<Record<string, string>>): { settings: CloudSettings; problems: string[] } => {
  const problems: string[] = [];
  const settings = readCloud({
    value: (name) => environment[name],
    fail: (name, problem) => void problems.push(`${name}: ${problem}`),
  });
  return { settings, problems };
};

const ADDRESSES = ['CHANNEL_OPENID_METADATA', 'CHANNEL_TOKEN_ISSUER', 'LOGIN_URL', 'OAUTH_SCOPE'];

describe('the cloud that is set', () => {
  it('is the public one where nothing is said', () => {
    assert.deepEqual(read({}), { settings: { cloud: 'public', endpoints: {} }, problems: [] });
  });

  it('goes by the names that Microsoft gives, in any case', () => {
    for (const cloud of CLOUDS) assert.equal(read({ CLOUD: cloud.toUpperCase() }).settings.cloud, cloud);
    assert.equal(read({ CLOUD: 'USGovDoD' }).settings.cloud, 'usgovdod');
  });

  it('is refused where there is none of that name', () => {
    assert.match(read({ CLOUD: 'germany' }).problems[0] ?? '', /^CLOUD: 'germany' .*public, usgov, usgovdod, china/);
  });

  it('can be elsewhere in part', () => {
    const { settings, problems } = read({
      CHANNEL_OPENID_METADATA: 'https://keys.example/v1/.well-known/openidconfiguration',
      CHANNEL_TOKEN_ISSUER: 'https://issuer.example/',
      LOGIN_URL: 'https://login.example/',
      OAUTH_SCOPE: 'https://scope.example',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.endpoints, {
      openIdMetadata: 'https://keys.example/v1/.well-known/openidconfiguration',
      tokenIssuer: 'https://issuer.example/',
      loginUrl: 'https://login.example',
      oauthScope: 'https://scope.example',
    });
  });

  for (const name of ADDRESSES) {
    for (const wrong of [
      'keys.example',
      'http://keys.example/',
      'http://127.0.0.1.evil.example/',
      'ftp://127.0.0.1/',
      'https://me:hunter2@keys.example/',
      'https://keys.example/?code=hunter2',
    ]) {
      it(`is not found at ${wrong}, set as ${name}`, () => {
        const { problems } = read({ [name]: wrong });
        assert.deepEqual(
          problems.map((problem) => problem.split(':')[0]),
          [name],
        );
        assert(!problems.join().includes('hunter2'));
      });
    }

    it(`may be on this machine by http, set as ${name}`, () => {
      for (const host of ['127.0.0.1:8080', 'localhost', '[::1]:8080']) {
        assert.deepEqual(read({ [name]: `http://${host}/x` }).problems, []);
      }
    });
  }

  it('is of no use without a bot', () => {
    for (const name of ['CLOUD', ...ADDRESSES]) {
      assert.throws(
        () => readConfig({ [name]: 'https://keys.example' }, { root: '/srv' }),
        (error: unknown) => error instanceof ConfigError && error.problems[0]?.startsWith(`${name}: `) === true,
      );
    }
  });
});
