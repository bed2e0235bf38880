/**
 * GET /import/:token: the page; POST: a file, to be looked at or carried out. Nothing is kept between the two: whoever
 * agrees sends the file again, with the mark of what was shown, so that any instance can do it and nothing else is done.
 */
import { readFile } from 'node:fs/promises';
import type { Request, Response } from 'restify';
import type { Language } from '../../domain/language.js';
import { may } from '../../domain/people/person.js';
import { localeFor } from '../../locales/locale.js';
import { refuseWith, type Refusal } from '../downloads/refusal-page.js';
import { restOf } from '../rest-of-path.js';
import { answerAsPage } from '../security-headers.js';
import type { ImportDeps } from './import-deps.js';
import { openImportLink, type ImportLink } from './import-link.js';
import { importPage } from './import-page.js';
import { refuseFile, takeFile } from './take-file.js';

export type ImportHandler = (request: Request, response: Response) => Promise<void>;

/** Files read at the same time: one can take hundreds of megabytes. */
const AT_ONCE = 1;
const ASSETS: Readonly<Record<string, string>> = {
  'import.css': 'text/css; charset=utf-8',
  'import.js': 'text/javascript; charset=utf-8',
};
export function imports(deps: ImportDeps): ImportHandler {
  let running = 0;
  return async (request, response) => {
    const name = restOf(request);
    if (ASSETS[name] !== undefined && request.method === 'GET') {
      await giveAsset(name, response);
      return;
    }
    const link = openImportLink(name, deps.keys);
    const refusal = await refusalOf(link, request, deps);
    if (link === null || refusal !== null) {
      refuseImport(response, refusal ?? 'wrong', link?.for.language ?? deps.language);
    } else if (request.method !== 'POST') givePage(response, link.for.language);
    else if (running >= AT_ONCE) refuseFile(request, response, link);
    else {
      running += 1;
      try {
        await takeFile(request, response, link, deps);
      } finally {
        running -= 1;
      }
    }
  };
}

/** What can be done about it is another thing here where it has to do with importing. */
function refuseImport(response: Response, refusal: Refusal, language: Language): void {
  const { downloads, imports: words } = localeFor(language);
  const { title } = downloads.refused[refusal];
  const own = refusal === 'denied' ? words.refused.denied : { title, text: words.refused.again };
  const isOwn = refusal === 'denied' || refusal === 'expired' || refusal === 'wrong';
  refuseWith(response, refusal, language, isOwn ? own : downloads.refused[refusal]);
}

async function refusalOf(link: ImportLink | null, request: Request, deps: ImportDeps): Promise<Refusal | null> {
  if (link === null || (deps.tenant !== null && link.for.tenant !== deps.tenant)) return 'wrong';
  if (link.expires <= deps.now()) return 'expired';
  if (request.method === 'POST' && !isOurs(request, deps.address())) return 'wrong';
  try {
    return may({ roles: await deps.rolesOf(link.for.person) }, 'coordinate') ? null : 'denied';
  } catch {
    return 'unavailable';
  }
}

/** A page elsewhere can send no such type without asking first, and is never allowed to. */
function isOurs({ headers }: Request, address: string | null): boolean {
  const { origin, host = '' } = headers;
  const own = [host, ...(address === null ? [] : [new URL(address).host])];
  const isOwnOrigin = origin === undefined || (URL.canParse(origin) && own.includes(new URL(origin).host));
  return isOwnOrigin && headers['content-type'] === 'application/octet-stream';
}

async function giveAsset(name: string, response: Response): Promise<void> {
  const content = await readFile(new URL(`assets/${name}`, import.meta.url));
  response.writeHead(200, { 'Content-Type': ASSETS[name], 'Content-Length': content.length });
  response.end(content);
}

function givePage(response: Response, language: Language): void {
  const page = Buffer.from(importPage(language));
  answerAsPage(response, { framedBy: 'nobody' });
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length });
  response.end(page);
}
