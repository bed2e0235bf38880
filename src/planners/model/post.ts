/**
 * One POST to the one endpoint. No redirect is followed, no proxy of the environment is used, nothing is sent twice,
 * and nothing that the endpoint says finds its way into an error.
 */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { ModelFailure } from './failure.js';
import type { ModelSettings } from './settings.js';

/** Bytes of an answer; the largest query that fits in a sentence takes a tenth of it. */
const MAX_ANSWER = 64 * 1024;

/** Sends a JSON body and gives the text of the answer; rejects with a ModelFailure. */
export type Post = (body: string) => Promise<string>;

export function createPost(settings: ModelSettings): Post {
  const url = addressOf(settings);
  const headers = { accept: 'application/json', 'content-type': 'application/json', ...credentials(settings) };
  return (body) => post(url, { ...headers, 'content-length': Buffer.byteLength(body) }, body, settings.timeoutMs);
}

function addressOf({ endpoint, name, apiVersion }: ModelSettings): URL {
  if (apiVersion === null) return new URL(`${endpoint}/chat/completions`);
  const url = new URL(`${endpoint}/openai/deployments/${encodeURIComponent(name)}/chat/completions`);
  url.searchParams.set('api-version', apiVersion);
  return url;
}

function credentials({ key, apiVersion }: ModelSettings): Readonly<Record<string, string>> {
  if (key === null) return {};
  return apiVersion === null ? { authorization: `Bearer ${key}` } : { 'api-key': key };
}

function post(
  url: URL,
  headers: Readonly<Record<string, string | number>>,
  body: string,
  timeoutMs: number,
): Promise<string> {
  // The signal ends the whole exchange, so that an answer that trickles in does not last longer than one that does not come.
  const signal = AbortSignal.timeout(timeoutMs);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const fail = () => reject(new ModelFailure(signal.aborted ? 'timeout' : 'unreachable'));
    // An agent of its own for each request: the shared one may have been given a proxy.
    const sent = send(url, { method: 'POST', headers, signal, agent: false }, (response) => {
      textOf(response).then(resolve, (error: unknown) => {
        response.destroy();
        if (error instanceof ModelFailure) reject(error);
        else fail();
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  const { statusCode = 0 } = response;
  if (statusCode !== 200) throw new ModelFailure('status', statusCode);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    if (!Buffer.isBuffer(chunk)) throw new ModelFailure('nonsense');
    size += chunk.length;
    if (size > MAX_ANSWER) throw new ModelFailure('too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
