/** The dashboard in Teams mode, with a tenant on this machine that publishes the keys by which people sign in. */
import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import type { Logger } from 'pino';
import { pseudonym } from '../../../src/bot/door/who.js';
import { readConfig } from '../../../src/config.js';
import { dashboardRoom } from '../../../src/compose/dashboard.js';
import type { Instant } from '../../../src/domain/time/local-date.js';
import type { Role } from '../../../src/domain/people/person.js';
import { listen, stopListening } from '../../../src/web/listen.js';
import { createMetrics } from '../../../src/web/metrics.js';
import { createWebServer } from '../../../src/web/server.js';
import { turnsInFlight } from '../../../src/web/turns-in-flight.js';
import { deskOn } from '../../support/first-register.js';
import { channelKey, type ChannelKey } from '../../support/signing-channel.js';

export const TENANT = '22222222-bbbb-4bbb-8bbb-222222222222';
export const BOT_ID = '11111111-aaaa-4aaa-8aaa-111111111111';
/** Who has a role here. */
export const SANNE = '33333333-cccc-4ccc-8ccc-333333333333';
/** Variables of Teams mode, but for where people reach it. */
export const TEAMS = { BOT_ID, BOT_TENANT_ID: TENANT, BOT_PASSWORD: 'not-a-real-secret', COORDINATORS: SANNE };

export interface ServingTenant {
  readonly port: number;
  readonly base: string;
  /** The paths at which keys were asked for. */
  readonly asked: readonly string[];
  /** What Sanne may do. */
  readonly roles: { current: readonly Role[] };
  /** What a token says, where nothing is said otherwise. */
  readonly claims: (more?: object) => Record<string, unknown>;
  readonly token: (more?: object, by?: ChannelKey) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Where the tenant publishes its keys, as Microsoft does for each. */
async function tenantWith(keys: readonly ChannelKey[]) {
  const asked: string[] = [];
  const server: HttpServer = createServer((incoming, response) => {
    const path = incoming.url ?? '';
    asked.push(path);
    const here = `http://${incoming.headers.host ?? ''}/${TENANT}`;
    const known = path === `/${TENANT}/v2.0/.well-known/openid-configuration`;
    const body = known ? { jwks_uri: `${here}/discovery/v2.0/keys` } : { keys: keys.map(({ jwk }) => jwk) };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { asked, server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined } as unknown as Logger;
const TODAY = '2026-11-22';

export async function servingTenant(): Promise<ServingTenant> {
  const key = await channelKey('of-the-tenant');
  const tenant = await tenantWith([key]);
  const roles: ServingTenant['roles'] = { current: ['reader'] };
  const environment = { ...TEAMS, LOGIN_URL: tenant.address, PUBLIC_URL: 'https://nakoming.example.nl' };
  const { deps: actions, store } = await deskOn(TODAY);
  const known = pseudonym(TENANT, SANNE);
  const room = dashboardRoom(
    readConfig(environment, { root: '/srv/nakoming' }),
    () => ({
      // Tokens are as old as they are; the register is seen on a day of its own.
      actions: { ...actions, calendar: { ...actions.calendar, now: () => new Date().toISOString() as Instant } },
      elapsed: { milliseconds: () => performance.now() },
      peopleFor: ({ id }) => Promise.resolve({ me: id, nameOf: () => undefined }),
      rolesOf: (person) => Promise.resolve(new Set(person === known ? roles.current : [])),
    }),
    QUIET,
  );
  const server = createWebServer({
    admit: () => Promise.resolve({ refused: { status: 401 } }),
    inFlight: turnsInFlight(),
    metrics: createMetrics(),
    elapsed: { milliseconds: () => 0 },
    ...{ store, local: false, dashboard: room.handler, metricsToken: null },
    accepting: () => true,
    onError: () => undefined,
  });
  const port = await listen(server, 0, '127.0.0.1');
  const claims = (more: object = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: `${tenant.address}/${TENANT}/v2.0`, aud: BOT_ID, tid: TENANT, oid: SANNE, ver: '2.0' };
    return { ...usual, scp: 'access_as_user', nbf: now - 60, exp: now + 3600, ...more };
  };
  return {
    ...{ port, base: `http://127.0.0.1:${port}`, asked: tenant.asked, roles, claims },
    token: (more = {}, by = key) =>
      new SignJWT(claims(more)).setProtectedHeader({ alg: 'RS256', kid: key.kid }).sign(by.privateKey),
    stop: async () => {
      await stopListening(server, 1000);
      tenant.server.closeAllConnections();
      tenant.server.close();
    },
  };
}
