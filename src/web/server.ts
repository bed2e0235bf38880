/** The HTTP ends of the service. */
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import type { Store } from '../domain/store/store.js';
import type { DashboardHandler } from './dashboard/dashboard.js';
import { DASHBOARD_PATH } from './dashboard/view.js';
import { CALENDAR_PATH } from './downloads/calendar-address.js';
import type { DownloadHandler } from './downloads/downloads.js';
import { DOWNLOADS_PATH } from './downloads/links.js';
import { formatJson, isRefusal } from './error-body.js';
import { IMPORT_PATH } from './imports/import-link.js';
import type { ImportHandler } from './imports/imports.js';
import { jsonBody } from './json-body.js';
import { localOnly } from './local-only.js';
import { messages, type MessagesDeps } from './messages.js';
import { metricsAccess } from './metrics-access.js';
import { refuse } from './refuse.js';
import { securityHeaders } from './security-headers.js';

export interface WebDeps extends MessagesDeps {
  readonly store: Pick<Store, 'check'>;
  readonly local: boolean;
  /** Who has this may read the figures; null: they are for local mode. */
  readonly metricsToken: string | null;
  /** Answers links to files; absent or null: there are none. */
  readonly downloads?: DownloadHandler | null;
  /** Answers addresses of calendars; absent or null: there are none. */
  readonly calendars?: DownloadHandler | null;
  /** Answers with pages; absent or null: there are none. */
  readonly dashboard?: DashboardHandler | null;
  /** Answers with the page for importing, and takes files; absent or null: there is none. */
  readonly imports?: ImportHandler | null;
  /** False from the moment that a shutdown begins. */
  readonly accepting: () => boolean;
}

/** Milliseconds in which a request must have arrived whole. */
const REQUEST_TIMEOUT = 30_000;
/** Milliseconds an idle connection is kept; longer than Azure's front ends keep theirs. */
const KEEP_ALIVE_TIMEOUT = 65_000;

export function createWebServer(deps: WebDeps): Server {
  const server = restify.createServer({
    // No header says what answers.
    name: '',
    ignoreTrailingSlash: true,
    formatters: { 'application/json': formatJson },
  });
  server.on('restifyError', (_request: Request, _response: Response, error: unknown, done: () => void) => {
    if (!isRefusal(error)) deps.onError(error);
    done();
  });
  server.server.requestTimeout = REQUEST_TIMEOUT;
  server.server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT;
  server.pre(securityHeaders(deps));
  if (deps.local) server.pre(localOnly);
  server.post('/api/messages', ...jsonBody(), messages(deps));
  server.get('/healthz', (_request: Request, response: Response, next: Next) => {
    response.send(200, { status: 'ok' });
    next();
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    await readiness(response, deps);
  });
  server.get('/metrics', async (request: Request, response: Response) => {
    await figures(request, response, deps);
  });
  offerStart(server, deps);
  offerDownloads(server, deps);
  offerImports(server, deps);
  offerDashboard(server, deps);
  return server;
}

/** Whoever types the address alone looks for the dashboard. */
function offerStart(server: Server, { dashboard = null }: WebDeps): void {
  if (dashboard === null) return;
  server.get('/', (_request: Request, response: Response, next: Next) => {
    response.redirect(302, DASHBOARD_PATH, next);
  });
}

/** A token is longer than a named part of a path may be for the router. */
function offerDownloads(server: Server, { downloads = null, calendars = null }: WebDeps): void {
  if (downloads !== null) {
    server.get(`${DOWNLOADS_PATH}/*`, downloads);
    server.head(`${DOWNLOADS_PATH}/*`, downloads);
  }
  if (calendars === null) return;
  server.get(`${CALENDAR_PATH}/*`, calendars);
  server.head(`${CALENDAR_PATH}/*`, calendars);
}

function offerDashboard(server: Server, { dashboard = null }: WebDeps): void {
  if (dashboard === null) return;
  for (const path of [DASHBOARD_PATH, `${DASHBOARD_PATH}/*`]) {
    server.get(path, dashboard);
    server.head(path, dashboard);
  }
}

function offerImports(server: Server, { imports = null }: WebDeps): void {
  if (imports === null) return;
  server.get(`${IMPORT_PATH}/*`, imports);
  server.post(`${IMPORT_PATH}/*`, imports);
}

async function figures(request: Request, response: Response, { metrics, metricsToken, local }: WebDeps): Promise<void> {
  const access = metricsAccess({ token: metricsToken, local }, request.headers.authorization);
  if (access === 'open') response.sendRaw(200, await metrics.text(), { 'Content-Type': metrics.contentType });
  else if (access === 'hidden') refuse(response, 404, 'ResourceNotFound', `${request.path()} does not exist`);
  else {
    response.setHeader('WWW-Authenticate', 'Bearer');
    refuse(response, 401, 'NoToken', 'Send the token for figures.');
  }
}

async function readiness(response: Response, { store, accepting }: WebDeps): Promise<void> {
  if (!accepting()) {
    response.send(503, { status: 'stopping' });
    return;
  }
  try {
    await store.check();
    response.send(200, { status: 'ready' });
  } catch {
    response.send(503, { status: 'store unavailable' });
  }
}
