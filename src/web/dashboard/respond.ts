/** How pages and files go out: compressed where that is understood, and never kept where they hold the register. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'restify';
import { answerAsPage, type PageOptions } from '../security-headers.js';
import type { Asset } from './assets.js';

const compress = promisify(gzip);
/** Bytes below which compressing costs more than it saves. */
const WORTH_IT = 1024;

export interface Answer {
  readonly status: number;
  readonly page: string;
  /** Seconds after which it may go better. */
  readonly retryAfter?: number;
}

export async function sendPage(
  request: Request,
  response: Response,
  { status, page, retryAfter }: Answer,
  options: PageOptions,
): Promise<void> {
  answerAsPage(response, options);
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  await send(request, response, status, { type: 'text/html; charset=utf-8', content: Buffer.from(page) });
}

/** `isNamed`: by its content, so that it can be kept for ever. */
export async function sendAsset(request: Request, response: Response, asset: Asset, isNamed: boolean): Promise<void> {
  if (isNamed) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  await send(request, response, 200, asset);
}

async function send(
  request: Request,
  response: Response,
  status: number,
  { type, content }: Pick<Asset, 'type' | 'content'>,
): Promise<void> {
  response.setHeader('Vary', 'Accept-Encoding, Authorization');
  const understood = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const packed = understood && content.length > WORTH_IT ? await compress(content) : null;
  if (packed !== null) response.setHeader('Content-Encoding', 'gzip');
  const body = packed ?? content;
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
