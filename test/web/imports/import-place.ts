/** The page for importing, on a port of its own: with a register, a clock and rights that a test chooses. */
import { fixedCalendar } from '../../../src/domain/time/clock.js';
import type { LinkHolder } from '../../../src/domain/links/download.js';
import type { Role } from '../../../src/domain/people/person.js';
import type { Store } from '../../../src/domain/store/store.js';
import { linkMaker } from '../../../src/web/downloads/links.js';
import { importLinkMaker } from '../../../src/web/imports/import-link.js';
import type { ImportDeps, Imported } from '../../../src/web/imports/import-deps.js';
import { imports } from '../../../src/web/imports/imports.js';
import { listen, stopListening } from '../../../src/web/listen.js';
import { createMetrics } from '../../../src/web/metrics.js';
import { createWebServer } from '../../../src/web/server.js';
import type { LinkKeys } from '../../../src/web/signed-token.js';
import { turnsInFlight } from '../../../src/web/turns-in-flight.js';
import { at } from '../../support/builders.js';
import { importDesk } from '../../support/import-desk.js';
import { KEYS, NOW, SANNE, TENANT } from '../downloads/serving.js';

export interface ImportPlace {
  readonly port: number;
  readonly imported: readonly Imported[];
  readonly errors: readonly unknown[];
  readonly path: (holder?: LinkHolder, more?: { readonly ago?: number; readonly keys?: LinkKeys }) => string;
  readonly stop: () => Promise<void>;
}

export async function importPlace(
  store: Store,
  roles: () => readonly Role[] = () => ['coordinator'],
  more: Partial<ImportDeps> = {},
): Promise<ImportPlace> {
  const [imported, errors]: [Imported[], unknown[]] = [[], []];
  const making = (keys: LinkKeys, now: number) => ({ keys, address: () => '', now: () => now });
  const handler = imports({
    keys: KEYS,
    now: () => NOW,
    tenant: TENANT,
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    actions: { ...importDesk(store).at, calendar: fixedCalendar(at('2021-02-01'), 'Europe/Amsterdam') },
    ready: () => Promise.resolve(),
    rolesOf: () => Promise.resolve(new Set(roles())),
    peopleFor: ({ id }) => Promise.resolve({ me: id, nameOf: () => undefined }),
    address: () => 'https://nakoming.example',
    links: linkMaker(making(KEYS, NOW)),
    onImported: (told) => imported.push(told),
    onError: (error) => errors.push(error),
    ...more,
  });
  const server = createWebServer({
    admit: () => Promise.resolve({ refused: { status: 401 } }),
    inFlight: turnsInFlight(),
    metrics: createMetrics(),
    elapsed: { milliseconds: () => 0 },
    store,
    local: false,
    imports: handler,
    metricsToken: null,
    accepting: () => true,
    onError: (error) => errors.push(error),
  });
  const port = await listen(server, 0, '127.0.0.1');
  return {
    port,
    imported,
    errors,
    path: (holder = SANNE, { ago = 0, keys = KEYS } = {}) => {
      const link = importLinkMaker(making(keys, NOW - ago))(holder);
      if (link === null) throw new Error('no link can be made of it');
      return link;
    },
    stop: () => stopListening(server, 1000),
  };
}
