/** What stands on a machine of Azure and gives its tokens; here, on this machine. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IdentityEndpoint } from '../../src/domain/sign-in.js';

export interface IdentityEndpointOpen extends IdentityEndpoint {
  /** Each request: what was asked for, and what was shown. */
  readonly asked: readonly { readonly query: Readonly<Record<string, string>>; readonly header: string | undefined }[];
  /** How it answers: change it as you like. */
  readonly state: { status: number; body: unknown };
  readonly close: () => Promise<void>;
}

/** `header`: what it wants to be shown. It answers 401 to whoever does not. */
export async function openIdentityEndpoint(header: string, body: unknown): Promise<IdentityEndpointOpen> {
  const asked: IdentityEndpointOpen['asked'][number][] = [];
  const state = { status: 200, body };
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const shown = [request.headers['x-identity-header']].flat()[0];
    asked.push({ query: Object.fromEntries(searchParams), header: shown });
    response.writeHead(shown === header ? state.status : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(state.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/msi/token`,
    header,
    asked,
    state,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
