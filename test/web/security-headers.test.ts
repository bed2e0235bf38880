import assert from 'node:assert/strict';
import type { Response } from 'restify';
import { answerAsPage, pagePolicy } from '../../src/web/security-headers.js';
import { call, postJson, type HttpAnswer } from '../support/http.js';
import { startBot, type RunningBot } from '../support/running-bot.js';
import { activityOf, startTeamsBot, type TeamsBot } from '../support/teams-bot.js';

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
};

function hasThemAll({ headers }: HttpAnswer): void {
  const found = Object.fromEntries(Object.keys(ALWAYS).map((name) => [name, headers[name]]));
  assert.deepEqual(found, ALWAYS);
  for (const told of ['server', 'x-powered-by', 'via']) assert.equal(headers[told], undefined);
}

const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one.slice(one.indexOf(' ') + 1)]));

describe('what browsers are told', () => {
  let local: RunningBot;
  let teams: TeamsBot;
  before(async () => {
    [local, teams] = await Promise.all([startBot(), startTeamsBot()]);
  });
  after(() => Promise.all([local.stop(), teams.stop()]));

  const answers = async (port: number): Promise<readonly HttpAnswer[]> => {
    const messages = '/api/messages';
    return Promise.all([
      call(port, { path: '/healthz' }),
      call(port, { path: '/readyz' }),
      call(port, { path: '/metrics' }),
      call(port, { path: '/nowhere' }),
      call(port, { path: messages }),
      call(port, { method: 'POST', path: messages, body: 'x' }),
      call(port, { path: '/healthz', headers: { host: 'evil.example' } }),
      postJson(port, messages, '{"type": '),
      postJson(port, messages, {}),
      postJson(port, messages, activityOf()),
    ]);
  };

  it('comes with every answer on one’s own machine, refusals included', async () => {
    const all = await answers(local.port);
    assert.deepEqual(
      all.map(({ status }) => status),
      [200, 200, 200, 404, 405, 415, 403, 400, 400, 200],
    );
    all.forEach(hasThemAll);
  });

  it('comes with every answer in Teams mode, refusals included', async () => {
    const all = [...(await answers(teams.bot.port)), await teams.send(activityOf())];
    assert.deepEqual(
      all.map(({ status }) => status),
      [200, 200, 404, 404, 405, 415, 200, 400, 401, 401, 200],
    );
    all.forEach(hasThemAll);
  });

  it('is to use HTTPS for a year in Teams mode, and nothing of the kind where there is none', async () => {
    const path = '/healthz';
    const [there, here] = [await call(teams.bot.port, { path }), await call(local.port, { path })];
    assert.equal(there.headers['strict-transport-security'], 'max-age=31536000');
    assert.equal(here.headers['strict-transport-security'], undefined);
  });
});

describe('the policy of a page', () => {
  it('lets it load what this server gives and nothing else, and nothing that is written into it', () => {
    const policy = pagePolicy({ framedBy: 'nobody' });
    assert.equal(directives(policy).get('default-src'), "'none'");
    assert.equal(directives(policy).get('script-src'), "'self'");
    assert.equal(directives(policy).get('frame-ancestors'), "'none'");
    assert.doesNotMatch(policy, /unsafe|\*|https:/);
  });

  it('lets Teams show it, and nobody else', () => {
    const frames =
      directives(pagePolicy({ framedBy: 'Teams' }))
        .get('frame-ancestors')
        ?.split(' ') ?? [];
    assert(frames.includes('https://teams.microsoft.com'));
    for (const frame of frames) assert.match(frame, /^https:\/\/(\*\.)?(teams\.microsoft\.(com|us)|cloud\.microsoft)$/);
  });

  it('can allow what one page needs more, beside its own', () => {
    const policy = pagePolicy({ framedBy: 'Teams', more: { 'script-src': ['https://res.cdn.office.net'] } });
    assert.equal(directives(policy).get('script-src'), "'self' https://res.cdn.office.net");
    assert.equal(directives(policy).get('connect-src'), "'self'");
  });

  it('takes the place of the policy of every answer', () => {
    const headers = new Map([
      ['Content-Security-Policy', ALWAYS['content-security-policy']],
      ['X-Frame-Options', 'DENY'],
    ]);
    const response = {
      setHeader: (name: string, value: string) => headers.set(name, value),
      removeHeader: (name: string) => headers.delete(name),
    } as unknown as Response;
    answerAsPage(response, { framedBy: 'nobody' });
    assert.equal(headers.get('X-Frame-Options'), 'DENY');
    answerAsPage(response, { framedBy: 'Teams' });
    assert.equal(headers.get('X-Frame-Options'), undefined);
    assert.equal(headers.get('Content-Security-Policy'), pagePolicy({ framedBy: 'Teams' }));
  });
});
