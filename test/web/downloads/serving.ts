/** Files behind links, on a port of their own: with a store, a clock and rights that a test chooses. */
import type { Server } from 'restify';
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import type { Download, LinkHolder } from '../../../src/domain/links/download.js';
import type { Role } from '../../../src/domain/people/person.js';
import type { Store } from '../../../src/domain/store/store.js';
import { downloads, type DownloadDeps, type Fetched } from '../../../src/web/downloads/downloads.js';
import type { LinkKeys } from '../../../src/web/downloads/link-token.js';
import { linkMaker } from '../../../src/web/downloads/links.js';
import { listen, stopListening } from '../../../src/web/listen.js';
import { createMetrics } from '../../../src/web/metrics.js';
import { createWebServer } from '../../../src/web/server.js';
import { turnsInFlight } from '../../../src/web/turns-in-flight.js';
import { at, person } from '../../support/builders.js';

export const KEYS: LinkKeys = { current: 'sleutel-van-nu-1234567890-1234567890', previous: null };
export const TENANT = '22222222-2222-2222-2222-22222222bbbb';
export const SANNE: LinkHolder = { person: person('p-sanne'), tenant: TENANT, language: 'nl' };
/** Milliseconds since 1970. */
export const NOW = Date.parse('2026-11-22T10:00:00Z');

export interface Serving {
  readonly port: number;
  readonly fetched: readonly Fetched[];
  readonly errors: readonly unknown[];
  /** The path of a link that was made `ago` milliseconds before now. */
  readonly path: (
    what: Download,
    holder?: LinkHolder,
    more?: { readonly ago?: number; readonly keys?: LinkKeys },
  ) => string;
  readonly stop: () => Promise<void>;
}

export async function serving(
  store: Store,
  more: Partial<DownloadDeps> = {},
  roles: () => readonly Role[] = () => ['reader'],
): Promise<Serving> {
  const [fetched, errors]: [Fetched[], unknown[]] = [[], []];
  const handler = downloads({
    keys: KEYS,
    now: () => NOW,
    tenant: TENANT,
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    actions: { store, calendar: fixedCalendar(at('2026-11-22'), 'Europe/Amsterdam'), local: false },
    rolesOf: () => Promise.resolve(new Set(roles())),
    peopleFor: ({ id }) =>
      Promise.resolve({ me: id, nameOf: (one) => (one === 'sanne' ? 'Sanne de Vries' : undefined) }),
    onFetched: (one) => fetched.push(one),
    onError: (error) => errors.push(error),
    ...more,
  });
  const server: Server = createWebServer({
    admit: () => Promise.resolve({ refused: { status: 401 } }),
    inFlight: turnsInFlight(),
    metrics: createMetrics(),
    elapsed: { milliseconds: () => 0 },
    store,
    local: false,
    downloads: handler,
    metricsToken: null,
    accepting: () => true,
    onError: (error) => errors.push(error),
  });
  const port = await listen(server, 0, '127.0.0.1');
  return {
    port,
    fetched,
    errors,
    path: (what, holder = SANNE, { ago = 0, keys = KEYS } = {}) => {
      const link = linkMaker({ keys, address: () => '', now: () => NOW - ago })(holder)(what);
      if (link === null) throw new Error('no link can be made of it');
      return link;
    },
    stop: () => stopListening(server, 1000),
  };
}
