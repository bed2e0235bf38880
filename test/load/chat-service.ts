/** The other end of the Bot Connector: takes what the bot sends, by its permitted rate, and keeps all of it. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ReplyActivity } from '../support/card-reading.js';

/** A message that arrived. */
export interface Arrived {
  readonly id: string;
  readonly conversation: string;
  /** The activity that it answers; empty where it comes of the bot's own accord. */
  readonly answers: string;
  readonly activity: ReplyActivity;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ChatService {
  readonly url: string;
  readonly messages: readonly Arrived[];
  /** Cards that were changed after they had been sent. */
  readonly updates: () => number;
  /** When requests exceeded what a tenant may have in a second, in milliseconds since 1970. */
  readonly exceeded: readonly number[];
  /** How many did so just after this process had been held up, and took what had waited all at once. */
  readonly blurred: () => number;
  /** Calls for every message, once it is there. */
  readonly onMessage: (hears: (arrived: Arrived) => void) => void;
  readonly close: () => Promise<void>;
}

/** Requests of an app in a tenant, within milliseconds. */
const TENANT = { requests: 50, within: 1000 } as const;
/**
 * Milliseconds: between two beats; from which this process was held up, longer than the product takes a request to be on
 * its way; and for which that blurs what was counted when.
 */
const HEARTBEAT = { every: 20, heldUp: 200, blurs: 2500 } as const;
/** `/v3/conversations/{conversation}/activities[/{activity}]`. */
const ACTIVITIES = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/;

interface Posted extends ReplyActivity {
  readonly replyToId?: string;
}

async function activityIn(request: IncomingMessage): Promise<Posted> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Posted;
}

class Desk {
  readonly messages: Arrived[] = [];
  readonly hearing: ((arrived: Arrived) => void)[] = [];
  readonly #moments: number[] = [];
  updates = 0;
  readonly exceeded: number[] = [];
  blurred = 0;
  #lastBeat = performance.now();
  #heldUpAt = -Infinity;

  /** Called again and again: what lies between two calls tells when this process was held up. */
  beat(): void {
    const now = performance.now();
    if (now - this.#lastBeat > HEARTBEAT.heldUp) this.#heldUpAt = now;
    this.#lastBeat = now;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const activity = await activityIn(request);
    const [, encoded = ''] = ACTIVITIES.exec(request.url ?? '') ?? [];
    if (!this.#isPermitted()) {
      answer(response, 429, {}, { 'retry-after': '1' });
      return;
    }
    if (request.method === 'PUT') this.updates += 1;
    const id = `arrived-${this.#moments.length}`;
    if (request.method === 'POST' && activity.type === 'message') {
      const { replyToId = '' } = activity;
      this.#take({ id, conversation: decodeURIComponent(encoded), answers: replyToId, activity, at: Date.now() });
    }
    answer(response, 201, { id });
  }

  #isPermitted(): boolean {
    const now = performance.now();
    this.#moments.push(now);
    const isPermitted = (this.#moments.at(-TENANT.requests - 1) ?? -Infinity) <= now - TENANT.within;
    this.beat();
    if (!isPermitted && now - this.#heldUpAt < HEARTBEAT.blurs) this.blurred += 1;
    else if (!isPermitted) this.exceeded.push(Date.now());
    return isPermitted;
  }

  #take(arrived: Arrived): void {
    this.messages.push(arrived);
    for (const hear of this.hearing) hear(arrived);
  }
}

function answer(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  const json = JSON.stringify(body);
  const length = String(Buffer.byteLength(json));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length, ...headers });
  response.end(json);
}

export async function startChatService(): Promise<ChatService> {
  const desk = new Desk();
  const server = createServer((request, response) => {
    // Whoever was ended in the middle of a request gets no answer.
    desk.handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const heart = setInterval(() => desk.beat(), HEARTBEAT.every);
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`,
    messages: desk.messages,
    updates: () => desk.updates,
    exceeded: desk.exceeded,
    blurred: () => desk.blurred,
    onMessage: (hears) => desk.hearing.push(hears),
    close: async () => {
      clearInterval(heart);
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
