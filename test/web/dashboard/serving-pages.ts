/** The dashboard on a port of its own: with a store, a day and a person that a test chooses. */
import type { Server } from 'restify';
import type { ActionDeps } from '../../../src/actions/deps.js';
import type { Role } from '../../../src/domain/people/person.js';
import type { Register } from '../../../src/domain/register/register.js';
import type { Store } from '../../../src/domain/store/store.js';
import { loadAssets } from '../../../src/web/dashboard/assets.js';
import { createPen } from '../../../src/web/dashboard/charts/pen.js';
import { dashboardHandler, type DashboardDeps } from '../../../src/web/dashboard/dashboard.js';
import { listen, stopListening } from '../../../src/web/listen.js';
import { createMetrics } from '../../../src/web/metrics.js';
import { createWebServer } from '../../../src/web/server.js';
import { turnsInFlight } from '../../../src/web/turns-in-flight.js';
import { actor, deskOn } from '../../support/first-register.js';
import { call, type HttpAnswer } from '../../support/http.js';

export interface ServingPages {
  readonly port: number;
  readonly store: Store;
  readonly errors: readonly unknown[];
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<HttpAnswer>;
  readonly stop: () => Promise<void>;
}

export interface PagesOptions extends Partial<Omit<DashboardDeps, 'actions'>> {
  readonly register?: Register;
  readonly roles?: readonly Role[];
  /** Takes the place of the store that the register is in. */
  readonly store?: (store: Store) => Store;
  readonly local?: boolean;
}

export async function servingPages(today: string, options: PagesOptions = {}): Promise<ServingPages> {
  const { register, roles, store: storeFrom = (store: Store) => store, local = true, ...more } = options;
  const desk = await deskOn(today, register);
  const store = storeFrom(desk.store);
  const actions: ActionDeps = { ...desk.deps, store };
  const errors: unknown[] = [];
  const own = actor(roles);
  const handler = dashboardHandler({
    actions,
    identify: () => Promise.resolve({ type: 'actor', actor: own }),
    peopleFor: ({ id }) =>
      Promise.resolve({ me: id, nameOf: (one) => (one === 'sanne' ? 'Sanne de Vries' : undefined) }),
    assets: await loadAssets({ signIn: !local }),
    pen: createPen(),
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    framedBy: local ? 'nobody' : 'Teams',
    onError: (error) => errors.push(error),
    ...more,
  });
  const server: Server = createWebServer({
    admit: () => Promise.resolve({ refused: { status: 401 } }),
    inFlight: turnsInFlight(),
    metrics: createMetrics(),
    elapsed: { milliseconds: () => 0 },
    store,
    local,
    dashboard: handler,
    metricsToken: null,
    accepting: () => true,
    onError: (error) => errors.push(error),
  });
  const port = await listen(server, 0, '127.0.0.1');
  return {
    port,
    store,
    errors,
    get: (path, headers = {}) => call(port, { path, headers: { host: `127.0.0.1:${port}`, ...headers } }),
    stop: () => stopListening(server, 1000),
  };
}
