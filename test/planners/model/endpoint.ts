/** An endpoint on this machine that speaks like a model, or misbehaves like one, and remembers what it was sent. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';

/** A request as it came over the wire. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Behaviour = (response: ServerResponse, request: Seen) => void;

export class ModelEndpoint {
  readonly seen: Seen[] = [];
  behaviour: Behaviour = says('');
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url: path = '', headers } = request;
        const one = { method, path, headers, body: Buffer.concat(chunks).toString('utf8') };
        this.seen.push(one);
        this.behaviour(response, one);
      });
    });
  }

  static async start(): Promise<ModelEndpoint> {
    const endpoint = new ModelEndpoint();
    endpoint.#server.listen(0, '127.0.0.1');
    await once(endpoint.#server, 'listening');
    return endpoint;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('it does not listen');
    return `http://127.0.0.1:${address.port}`;
  }

  /** The last request, as JSON. */
  get lastBody(): Readonly<Record<string, unknown>> {
    return JSON.parse(this.seen.at(-1)?.body ?? '{}') as Readonly<Record<string, unknown>>;
  }

  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}

export const answers =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

const completion = (message: Readonly<Record<string, unknown>>): Behaviour =>
  answers({ id: 'one', object: 'chat.completion', choices: [{ index: 0, finish_reason: 'stop', message }] });

/** Calls functions, as models do that were taught to. */
export const calls = (...made: readonly (readonly [name: string, input: unknown])[]): Behaviour =>
  completion({
    role: 'assistant',
    content: null,
    tool_calls: made.map(([name, input], at) => ({
      id: `call-${at}`,
      type: 'function',
      function: { name, arguments: typeof input === 'string' ? input : JSON.stringify(input) },
    })),
  });

export const says = (content: string): Behaviour => completion({ role: 'assistant', content });
export const refuses = completion({ role: 'assistant', content: null, refusal: 'I cannot help with that.' });
export const staysSilent: Behaviour = () => undefined;
export const hangsUp: Behaviour = (response) => void response.destroy();

/** Begins an answer and never ends it. */
export const trickles: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

/** Goes on for as long as anyone listens. */
export const floods: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const pour = (): void => {
    while (!response.destroyed && response.write('x'.repeat(16_384)));
  };
  response.on('drain', pour);
  pour();
};

/** Announces more than it sends. */
export const breaksOff: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"choices":');
  setTimeout(() => response.destroy(), 20);
};
