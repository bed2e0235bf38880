import assert from 'node:assert/strict';
import { readConfig } from '../../src/config.js';
import { ConfigError } from '../../src/domain/errors.js';

const SECRET = 'een-sleutel-van-meer-dan-tweeendertig-tekens';
const linksOf = (environment: Record<string, string>) => readConfig(environment, { root: '/srv/nakoming' }).links;

function problemsIn(environment: Record<string, string>): readonly string[] {
  try {
    linksOf(environment);
  } catch (error) {
    assert(error instanceof ConfigError);
    return error.problems;
  }
  return [];
}

describe('the settings of links', () => {
  it('may all be left out', () => {
    assert.deepEqual(linksOf({}), { secret: null, previous: null, publicUrl: null, appId: null });
  });

  it('are a key, the one before it, and where people reach the service', () => {
    const previous = SECRET.toUpperCase();
    const appId = '55555555-eeee-4eee-8eee-555555555555';
    const set = { LINK_SECRET: SECRET, LINK_SECRET_PREVIOUS: previous, PUBLIC_URL: 'https://nakoming.example/bot/' };
    assert.deepEqual(linksOf({ ...set, MANIFEST_ID: appId.toUpperCase() }), {
      ...{ secret: SECRET, previous, publicUrl: 'https://nakoming.example/bot', appId },
    });
    assert.match(problemsIn({ MANIFEST_ID: 'nakoming' })[0] ?? '', /^MANIFEST_ID: is not an id/);
  });

  it('have keys that nobody guesses, and never repeat one', () => {
    for (const name of ['LINK_SECRET', 'LINK_SECRET_PREVIOUS']) {
      const [problem = ''] = problemsIn({ LINK_SECRET: SECRET, [name]: SECRET.slice(0, 31) });
      assert.match(problem, new RegExp(`^${name}: .*32`));
      assert(!problem.includes(SECRET.slice(0, 10)));
    }
  });

  it('have no key before the first', () => {
    assert.match(problemsIn({ LINK_SECRET_PREVIOUS: SECRET })[0] ?? '', /^LINK_SECRET_PREVIOUS: .*LINK_SECRET is not/);
  });

  for (const wrong of [
    'nakoming.example',
    'http://nakoming.example',
    'ftp://127.0.0.1',
    'https://a:b@example',
    'https://example/?a=b',
    'https://example/#a',
  ]) {
    it(`have no links to ${wrong}`, () => {
      assert.match(problemsIn({ PUBLIC_URL: wrong })[0] ?? '', /^PUBLIC_URL: .*https:\/\/nakoming/);
    });
  }

  it('may lead to this machine by http', () => {
    assert.equal(linksOf({ PUBLIC_URL: 'http://127.0.0.1:8080' }).publicUrl, 'http://127.0.0.1:8080');
  });
});
