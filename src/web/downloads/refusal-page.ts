/** What a person sees whose link gives no file: what is wrong and what to do, and nothing of what is inside. */
import type { Response } from 'restify';
import type { Language } from '../../domain/language.js';
import { localeFor } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { answerAsPage } from '../security-headers.js';

export type Refusal = keyof Messages['downloads']['refused'];

const STATUS: Readonly<Record<Refusal, number>> = {
  wrong: 403,
  expired: 410,
  denied: 403,
  missing: 404,
  revoked: 410,
  busy: 429,
  unavailable: 503,
  failed: 500,
};
/** Seconds after which it may go better. */
const RETRY_AFTER: Readonly<Partial<Record<Refusal, number>>> = { busy: 10, unavailable: 60 };

/** Nothing that anyone sent stands on the page. */
export function refuseDownload(response: Response, refusal: Refusal, language: Language): void {
  refuseWith(response, refusal, language, localeFor(language).downloads.refused[refusal]);
}

export interface RefusalWords {
  readonly title: string;
  readonly text: string;
}

/** The same in other words, which are ours. */
export function refuseWith(
  response: Response,
  refusal: Refusal,
  language: Language,
  { title, text }: RefusalWords,
): void {
  const page = Buffer.from(`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p></main></body>
</html>
`);
  answerAsPage(response, { framedBy: 'nobody' });
  const wait = RETRY_AFTER[refusal];
  if (wait !== undefined) response.setHeader('Retry-After', String(wait));
  response.writeHead(STATUS[refusal], { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length });
  response.end(page);
}
