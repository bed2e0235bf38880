/**
 * How messages leave: to allowed addresses only, within a time limit and the rates of the service, and never posted
 * twice by the SDK itself.
 */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { ServiceHosts } from '../signing-in/clouds.js';
import { failedOnItsWay, ForbiddenAddressError, retryAfterOf, statusOf, TOO_MANY_REQUESTS } from './dispatch.js';
import { signInThereAlone } from '../signing-in/sign-in.js';
import type { Pace } from '../../domain/reminders/pace.js';
import { isRecord } from '../../domain/is-record.js';

/**
 * A server closes a connection that was idle for some seconds; a message that leaves at that very moment meets a reset,
 * and nobody knows what became of it. We let go of it first, after so many milliseconds.
 */
const CONNECTIONS = { keepAlive: true, timeout: 1500 } as const;

/** Milliseconds until an answer has to be there whole; Teams itself waits about as long. */
const TIMEOUT = 10_000;

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a message may be sent to this address; `service`: null where that is this machine alone. */
export function isAllowedServiceUrl(address: string, service: ServiceHosts | null): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (service === null) return LOOPBACK_HOSTS.has(hostname);
  const ours = service.hosts.includes(hostname) || service.domains.some((domain) => hostname.endsWith(domain));
  return protocol === 'https:' && ours;
}

/**
 * The SDK's client posts again after a 502, a reset or a 429, so that a message which had been accepted arrives twice,
 * it follows redirects, and it waits for ever: all are put right, once for each client.
 * `timeout`: milliseconds.
 */
export function guardConnector<Connector>(
  connector: Connector,
  {
    service,
    pace,
    timeout = TIMEOUT,
  }: { readonly service: ServiceHosts | null; readonly pace: Pace | null; readonly timeout?: number },
): Connector {
  const pipeline = pipelineOf(connector);
  // In local mode nobody signs in.
  if (service !== null && isRecord(connector)) signInThereAlone(connector['credentials']);
  const agents = { http: new HttpAgent(CONNECTIONS), https: new HttpsAgent(CONNECTIONS) };
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy({
    name: 'allowedAddresses',
    sendRequest: (request, next) => {
      if (!isAllowedServiceUrl(request.url, service)) {
        return Promise.reject(new ForbiddenAddressError());
      }
      request.agent = request.url.startsWith('https:') ? agents.https : agents.http;
      const leave = (leaving: Outgoing) => inTime(timeout, leaving, next).catch(failedOnItsWay);
      return pace === null ? leave(request) : inPace(pace, request, leave);
    },
  });
  return connector;
}

/** The SDK's own limit ends with the head of an answer, and its timer stays where there is none. */
async function inTime(timeout: number, request: Outgoing, next: Next): Promise<unknown> {
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
  }, timeout);
  request.abortSignal = limit.signal;
  try {
    return await next(request);
  } finally {
    clearTimeout(timer);
  }
}

/** Requests for one answer, where the service finds it too much: each waits for as long as the service asks for. */
const TRIES = 3;

/**
 * An answer counts for the rates that it shares with what goes out of the bot's own accord. One that was refused as too
 * much was certainly not accepted, and someone waits for it: it is sent again when the pace permits.
 */
async function inPace(pace: Pace, request: Outgoing, next: Next): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const pass = await pace.answer(conversationIn(request.url));
    const { said, outcome } = await outcomeOf(next(request));
    const throttled = statusOf(said) === TOO_MANY_REQUESTS;
    pass.done({ throttled, retryAfter: throttled ? retryAfterOf(said) : null });
    if (!throttled || attempt === TRIES) return outcome();
  }
}

/** What was answered, or the error; `outcome` gives the one and throws the other. */
function outcomeOf(asked: Promise<unknown>): Promise<{ readonly said: unknown; readonly outcome: () => unknown }> {
  return asked.then(
    (response) => ({ said: response, outcome: () => response }),
    (error: unknown) => ({
      said: error,
      outcome: () => {
        throw error;
      },
    }),
  );
}

/** The conversation that a request of the Bot Connector is about; empty for one that is about none. */
export const conversationIn = (url: string): string => {
  const [, found] = /\/v3\/conversations\/([^/?]+)/.exec(url) ?? [];
  return found === undefined ? '' : decoded(found);
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The part of the SDK's HTTP pipeline that is used here. */
interface Pipeline {
  removePolicy(options: { name: string }): unknown;
  addPolicy(policy: { name: string; sendRequest: Send }): void;
}
interface Outgoing {
  readonly url: string;
  abortSignal?: AbortSignal;
  agent?: HttpAgent | HttpsAgent;
}
type Next = (request: Outgoing) => Promise<unknown>;
type Send = (request: Outgoing, next: Next) => Promise<unknown>;

/** The SDK has no public way to its pipeline; without it a message could go out unguarded, so its absence is an error. */
function pipelineOf(connector: unknown): Pipeline {
  const client = isRecord(connector) ? connector['client'] : undefined;
  const pipeline = isRecord(client) ? client['pipeline'] : undefined;
  if (!isPipeline(pipeline)) throw new TypeError('the connector client has no pipeline');
  return pipeline;
}

const isPipeline = (value: unknown): value is Pipeline =>
  isRecord(value) && typeof value['addPolicy'] === 'function' && typeof value['removePolicy'] === 'function';
