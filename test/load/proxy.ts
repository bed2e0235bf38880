/** A load balancer on this machine: takes turns between instances, and passes by one that takes no connection. */
import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Proxy {
  readonly port: number;
  readonly counts: ProxyCounts;
  /** Resolves when the instance on this port is next given a request. */
  readonly nextGivenTo: (port: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ProxyCounts {
  /** Requests that one instance did not take, and another got. */
  passedOn: number;
  /** Requests of which the answer was lost with the instance that had them. */
  cutOff: number;
  /** Requests that no instance took. */
  nobody: number;
}

/** No connection was made: another can be asked without anything being done twice. */
const NEVER_TAKEN: ReadonlySet<string> = new Set(['ECONNREFUSED']);
const BAD_GATEWAY = 502;
const UNAVAILABLE = 503;

interface Forwarded {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Rejects with the error of the connection. */
function forward(port: number, path: string, body: Buffer, agent: Agent): Promise<Forwarded> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const call = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (answer) => {
      bodyOf(answer).then(
        (read) => resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body: read }),
        reject,
      );
    });
    call.once('error', reject);
    call.end(body);
  });
}

export async function startProxy(ports: readonly number[]): Promise<Proxy> {
  const counts: ProxyCounts = { passedOn: 0, cutOff: 0, nobody: 0 };
  // A connection for each request: one that was kept could be cut off without anyone having taken the request.
  const agent = new Agent({ keepAlive: false });
  const waiting: { readonly port: number; readonly hear: () => void }[] = [];
  let turn = 0;
  const giveTo = (port: number, path: string, body: Buffer): Promise<Forwarded> => {
    const heard = waiting.findIndex((one) => one.port === port);
    if (heard >= 0) waiting.splice(heard, 1)[0]?.hear();
    return forward(port, path, body, agent);
  };
  const answerOf = async (path: string, body: Buffer): Promise<Forwarded> => {
    const first = (turn += 1);
    for (const [asked] of ports.entries()) {
      try {
        return await giveTo(ports[(first + asked) % ports.length] ?? 0, path, body);
      } catch (error) {
        if (!NEVER_TAKEN.has(codeOf(error))) {
          counts.cutOff += 1;
          return { status: BAD_GATEWAY, type: 'text/plain', body: Buffer.from('cut off') };
        }
        counts.passedOn += 1;
      }
    }
    counts.nobody += 1;
    return { status: UNAVAILABLE, type: 'text/plain', body: Buffer.from('nobody') };
  };
  const handle = async (asked: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, type, body } = await answerOf(asked.url ?? '/', await bodyOf(asked));
    response.writeHead(status, { 'content-type': type, 'content-length': body.length });
    response.end(body);
  };
  const server = createServer((asked, response) => {
    // Whoever hung up gets no answer.
    handle(asked, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    counts,
    nextGivenTo: (port) => new Promise((hear) => void waiting.push({ port, hear })),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
