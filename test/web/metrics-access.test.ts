import assert from 'node:assert/strict';
import { metricsAccess } from '../../src/web/metrics-access.js';
import { call } from '../support/http.js';
import { startTeamsBot } from '../support/teams-bot.js';

const TOKEN = 'figures-for-prometheus-only';

describe('the figures', () => {
  it('are open on one’s own machine, and as if they were not there in Teams mode', () => {
    assert.equal(metricsAccess({ token: null, local: true }), 'open');
    assert.equal(metricsAccess({ token: null, local: false }), 'hidden');
    assert.equal(metricsAccess({ token: null, local: false }, 'Bearer anything'), 'hidden');
  });

  it('are for who has the token, where one is set', () => {
    for (const local of [true, false]) {
      assert.equal(metricsAccess({ token: TOKEN, local }, `Bearer ${TOKEN}`), 'open');
      for (const wrong of ['', TOKEN, 'Bearer', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, `Basic ${TOKEN}`]) {
        assert.equal(metricsAccess({ token: TOKEN, local }, wrong), 'refused');
      }
    }
  });

  it('are not to be had in Teams mode without one, wherever the request seems to come from', async () => {
    const teams = await startTeamsBot();
    try {
      const found = await call(teams.bot.port, { path: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' } });
      const nowhere = await call(teams.bot.port, { path: '/nowhere' });
      assert.equal(found.status, 404);
      assert.equal(found.text, nowhere.text.replace('/nowhere', '/metrics'));
    } finally {
      await teams.stop();
    }
  });

  it('are given in Teams mode for the token that was set', async () => {
    const teams = await startTeamsBot({ METRICS_TOKEN: TOKEN });
    try {
      const ask = (headers: Readonly<Record<string, string>>) => call(teams.bot.port, { path: '/metrics', headers });
      const refused = await ask({});
      assert.deepEqual([refused.status, refused.headers['www-authenticate']], [401, 'Bearer']);
      assert.doesNotMatch(refused.text, /nakoming_/);
      const { status, text, headers } = await ask({ authorization: `Bearer ${TOKEN}` });
      assert.equal(status, 200);
      assert.match(String(headers['content-type']), /^text\/plain/);
      assert.match(text, /nakoming_turns_in_flight 0/);
    } finally {
      await teams.stop();
    }
  });
});
