import assert from 'node:assert/strict';
import type { Logger } from 'pino';
import { readConfig } from '../../src/config.js';
import { downloadsRoom } from '../../src/compose/downloads.js';
import type { Download, LinkHolder } from '../../src/domain/links/download.js';
import { openLink } from '../../src/web/downloads/link-token.js';
import { measureCode, person } from '../support/builders.js';

const SECRET = 'een-sleutel-van-meer-dan-tweeendertig-tekens';
const TEAMS = {
  BOT_ID: '11111111-1111-1111-1111-111111111111',
  BOT_TENANT_ID: '22222222-2222-2222-2222-222222222222',
  BOT_PASSWORD: 'not-a-real-secret',
  COORDINATORS: '33333333-3333-3333-3333-333333333333',
};
const SANNE: LinkHolder = { person: person('p-sanne'), tenant: 'ons', language: 'nl' };
const TEN_MINUTES = 600_000;
const NOON = Date.parse('2026-06-01T12:00:00Z');
const HISTORY: Download = { what: 'history', form: 'csv', measure: measureCode('OW20-V4') };

function opened(environment: Record<string, string>, now = NOON) {
  const notices: unknown[] = [];
  const log = { info: (told: unknown) => notices.push(told) } as unknown as Logger;
  const unused = () => {
    throw new Error('no link was opened');
  };
  const config = readConfig(environment, { root: '/srv/nakoming' });
  return { notices, room: downloadsRoom(config, unused, { log, now: () => now }) };
}

describe('what downloads are made with', () => {
  for (const [set, missing, there] of [
    [{}, ['LINK_SECRET', 'PUBLIC_URL'], []],
    [{ LINK_SECRET: SECRET }, ['PUBLIC_URL'], ['LINK_SECRET']],
    [{ PUBLIC_URL: 'https://nakoming.example' }, ['LINK_SECRET'], ['PUBLIC_URL']],
  ] as const) {
    it(`is told at the start, where ${missing.join(' and ')} are missing from Teams mode`, () => {
      const { notices, room } = opened({ ...TEAMS, ...set });
      assert.deepEqual([room.links, room.handler, notices.length], [null, null, 1]);
      const said = JSON.stringify(notices);
      for (const name of missing) assert(said.includes(name));
      for (const name of there) assert(!said.includes(name));
      assert(!said.includes(SECRET));
    });
  }

  it('is all there in Teams mode where both are set, and nothing is told', () => {
    const { notices, room } = opened({ ...TEAMS, LINK_SECRET: SECRET, PUBLIC_URL: 'https://nakoming.example/bot/' });
    assert.deepEqual(notices, []);
    assert.match(room.links?.(SANNE)(HISTORY) ?? '', /^https:\/\/nakoming\.example\/bot\/downloads\/v1\./);
  });

  it('ends after the same time by the clock that it is given', () => {
    const set = { ...TEAMS, LINK_SECRET: SECRET, PUBLIC_URL: 'https://nakoming.example' };
    const endOf = (now: number) => {
      const address = opened(set, now).room.links?.(SANNE)(HISTORY) ?? '';
      return openLink(address.split('/').at(-1) ?? '', { current: SECRET, previous: null })?.expires;
    };
    assert.equal(endOf(NOON), NOON + TEN_MINUTES);
    assert.equal(endOf(NOON + 1000), NOON + 1000 + TEN_MINUTES);
  });

  it('needs nothing on one’s own machine but the port, which is known once it listens', () => {
    for (const [host, address] of [
      ['127.0.0.1', 'http://127.0.0.1:3978'],
      ['localhost', 'http://localhost:3978'],
      ['::1', 'http://[::1]:3978'],
    ] as const) {
      const { notices, room } = opened({ HOST: host });
      assert.equal(room.links?.(SANNE)(HISTORY), null);
      room.listening(3978);
      assert(room.links?.(SANNE)(HISTORY)?.startsWith(`${address}/downloads/v1.`), host);
      assert.deepEqual(notices, []);
    }
  });
});
