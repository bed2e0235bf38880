/** The local connector in a process of its own, and a plain way to send to it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import type { Courier, Dispatch } from '../src/domain/reminders/courier.js';
import type { Seen } from '../test/support/local-connector.js';
import type { ConnectorSettings } from './programs/connector.js';

/** Milliseconds that the product's own connector client waits for an answer. */
const TIMEOUT = 10_000;

export interface ConnectorProcess {
  readonly port: number;
  /** What it has counted so far. */
  seen(): Promise<Seen>;
  stop(): Promise<void>;
}

export async function startConnector(settings: ConnectorSettings): Promise<ConnectorProcess> {
  const args = ['--import', 'tsx', 'bench/programs/connector.ts', JSON.stringify(settings)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as readonly unknown[];
  const port = Number(line);
  return {
    port,
    seen: async () => (await (await fetch(`http://127.0.0.1:${port}/seen`)).json()) as Seen,
    stop: async () => {
      const exit = once(child, 'exit');
      child.stdin.end();
      await exit;
    },
  };
}

interface Line {
  readonly port: number;
  readonly agent: Agent;
  /** Milliseconds. */
  readonly timeout: number;
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** Rejects where there was no answer. */
function post({ port, agent, timeout }: Line, conversation: string, key: string): Promise<Answer> {
  const body = Buffer.from(JSON.stringify({ type: 'message', text: key, channelData: { key } }));
  return new Promise((resolve, reject) => {
    const path = `/v3/conversations/${encodeURIComponent(conversation)}/activities`;
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const call = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.once('error', reject);
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] }));
    });
    call.setTimeout(timeout, () => call.destroy(new Error('timeout')));
    call.once('error', reject);
    call.end(body);
  });
}

const NOTHING = { delivered: null, retryAfter: null } as const;

function dispatchOf({ status, retryAfter }: Answer, conversation: string): Dispatch {
  const cause = `HTTP ${status}`;
  if (status < 300) {
    const delivered = { tenant: 'tenant', conversation, activity: 'activity' };
    return { result: 'sent', cause: null, delivered, retryAfter: null };
  }
  if (status >= 500) return { ...NOTHING, result: 'unknown', cause };
  if (status === 429 || status === 412) {
    return {
      ...NOTHING,
      result: 'again',
      cause,
      retryAfter: retryAfter === undefined ? null : Number(retryAfter) * 1000,
    };
  }
  if (status === 413) return { ...NOTHING, result: 'too_large', cause };
  return { ...NOTHING, result: status === 403 || status === 404 ? 'unreachable' : 'failed', cause };
}

/** A courier of nothing but HTTP; everyone's conversation is called as they are. */
export class PlainCourier implements Courier {
  readonly #line: Line;

  /** `timeout`: milliseconds in which an answer has to come. */
  constructor(port: number, timeout = TIMEOUT) {
    this.#line = { port, agent: new Agent({ keepAlive: true }), timeout };
  }

  async conversationOf(to: string): Promise<string> {
    return to;
  }

  send({ key, to }: { readonly key: string; readonly to: string }): Promise<Dispatch> {
    return post(this.#line, to, key).then(
      (answer) => dispatchOf(answer, to),
      () => ({ ...NOTHING, result: 'unknown', cause: 'no answer' }),
    );
  }

  close(): void {
    this.#line.agent.destroy();
  }
}
