/**
 * A Bot Connector on this machine: it keeps to the rates of Teams, refuses what exceeds them, goes wrong when told to,
 * and remembers what it accepted. It shares nothing with the part of the product that keeps to the rates.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, Faults } from './local-connector-faults.js';

/** Requests within milliseconds. */
type Limits = readonly (readonly [requests: number, within: number])[];

export const RATES: { readonly tenant: Limits; readonly conversation: Limits } = {
  tenant: [[50, 1000]],
  conversation: [
    [7, 1000],
    [8, 2000],
    [60, 30_000],
    [1800, 3_600_000],
  ],
};

export interface LocalConnectorOptions {
  readonly faults?: Faults;
  /** Milliseconds until it answers. */
  readonly latency?: () => number;
  /** Bytes of the largest message that it takes. */
  readonly maxBytes?: number;
  /** 0: any free one. */
  readonly port?: number;
  readonly rates?: typeof RATES;
  /** By what a message is remembered; its channel data's `key` when absent. */
  readonly keyOf?: (activity: unknown) => string;
}

/** What it has seen, by the keys of messages. */
export interface Seen {
  readonly requests: number;
  /** How often each message was accepted. */
  readonly accepted: Readonly<Record<string, number>>;
  /** Those that exceeded a rate: how often each. */
  readonly exceeded: Readonly<Record<string, number>>;
}

export interface LocalConnector {
  readonly port: number;
  readonly url: string;
  /** The same as JSON at /seen. */
  readonly seen: () => Seen;
  readonly close: () => Promise<void>;
}

/** Every request counts, those that are refused as well. */
class Windows {
  readonly #limits: Limits;
  #moments: number[] = [];

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Counts a request; false when it is one too many. */
  count(now: number): boolean {
    const longest = Math.max(...this.#limits.map(([, within]) => within));
    this.#moments.push(now);
    if ((this.#moments[0] ?? now) <= now - longest) this.#moments = this.#moments.filter((one) => one > now - longest);
    return this.#limits.every(([requests, within]) => (this.#moments.at(-requests - 1) ?? -Infinity) <= now - within);
  }
}

class Ledger {
  readonly #rates: typeof RATES;
  readonly #windows = new Map<string, Windows>();
  requests = 0;
  readonly accepted = new Map<string, number>();
  readonly exceeded = new Map<string, number>();

  constructor(rates: typeof RATES) {
    this.#rates = rates;
  }

  /** Counts a request of a tenant; in a conversation where it is in one. */
  count(tenant: string, conversation: string | null): boolean {
    const now = performance.now();
    this.requests += 1;
    const inTenant = this.#of(`tenant ${tenant}`, this.#rates.tenant).count(now);
    if (conversation === null) return inTenant;
    const name = `conversation ${conversation}`;
    return this.#of(name, this.#rates.conversation).count(now) && inTenant;
  }

  #of(name: string, limits: Limits): Windows {
    const windows = this.#windows.get(name) ?? new Windows(limits);
    this.#windows.set(name, windows);
    return windows;
  }
}

const onceMore = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined,
    value,
  );

const textAt = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
};

const keyInChannelData = (activity: unknown): string => textAt(activity, 'channelData', 'key') ?? '';

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const json = JSON.stringify(body);
  const length = String(Buffer.byteLength(json));
  // Where restify is loaded in the same process, `writeHead` gives nothing back.
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length, ...headers });
  response.end(json);
}

const problem = (code: string): object => ({ error: { code, message: code } });

function goWrong(response: ServerResponse, fault: Fault): void {
  if ('silence' in fault) {
    // Where no answer comes, the one who asked hangs up.
    if (fault.silence === 'reset') response.socket?.resetAndDestroy();
    return;
  }
  const headers = 'retryAfter' in fault && fault.retryAfter !== null ? { 'retry-after': String(fault.retryAfter) } : {};
  answer(response, fault.status, problem(`Fault${fault.status}`), headers);
}

/** `/v3/conversations/{conversation}/activities[/{activity}]`. */
const ACTIVITIES = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

class Desk {
  readonly #options: LocalConnectorOptions;
  readonly ledger: Ledger;
  #arrivals = 0;

  constructor(options: LocalConnectorOptions) {
    this.#options = options;
    this.ledger = new Ledger(options.rates ?? RATES);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ''] = (request.url ?? '').split('?');
    if (path === '/seen') {
      answer(response, 200, this.seen());
      return;
    }
    const [, encoded, updated] = ACTIVITIES.exec(path) ?? [];
    const conversation = encoded === undefined ? null : decodeURIComponent(encoded);
    const body = await bodyOf(request);
    const activity: unknown = JSON.parse(body.toString('utf8') || '{}');
    const tenant = textAt(activity, 'channelData', 'tenant', 'id') ?? 'tenant';
    const key = (this.#options.keyOf ?? keyInChannelData)(activity);
    const permitted = this.ledger.count(tenant, conversation);
    if (this.#options.latency !== undefined) await pause(this.#options.latency());
    if (!permitted) {
      onceMore(this.ledger.exceeded, key);
      answer(response, 429, problem('TooManyRequests'), { 'retry-after': '1' });
    } else if (body.length > (this.#options.maxBytes ?? Infinity)) {
      answer(response, 413, problem('MessageSizeTooBig'));
    } else if (conversation === null) {
      answer(response, 201, { id: `with ${textAt(activity, 'members', '0', 'id') ?? 'nobody'}` });
    } else {
      this.#take({ key, conversation }, updated ?? `activity-${this.ledger.requests}`, response);
    }
  }

  #take(message: { readonly key: string; readonly conversation: string }, id: string, response: ServerResponse): void {
    const fault = this.#options.faults?.({ ...message, number: this.#arrivals++ }) ?? null;
    if (fault === null || ('accepted' in fault && fault.accepted)) onceMore(this.ledger.accepted, message.key);
    if (fault === null) answer(response, 201, { id });
    else goWrong(response, fault);
  }

  seen(): Seen {
    const { requests, accepted, exceeded } = this.ledger;
    return { requests, accepted: Object.fromEntries(accepted), exceeded: Object.fromEntries(exceeded) };
  }
}

export async function startLocalConnector(options: LocalConnectorOptions = {}): Promise<LocalConnector> {
  const desk = new Desk(options);
  const server = createServer((request, response) => {
    // Whoever sent something that cannot be read, or hung up, gets no answer.
    desk.handle(request, response).catch(() => response.destroy());
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    url: `http://127.0.0.1:${port}/`,
    seen: () => desk.seen(),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
