/** GET and HEAD /calendar/:token.ics: someone's calendar, for as long as its address is not revoked. */
import type { Request, Response } from 'restify';
import { StoreError } from '../../domain/errors.js';
import type { Actor } from '../../domain/people/person.js';
import { MEDIA_TYPES } from '../../documents/media-types.js';
import { atOnce } from '../at-once.js';
import { MEASURES_PATH } from '../dashboard/view.js';
import { restOf } from '../rest-of-path.js';
import { openCalendarAddress, type CalendarAddress } from './calendar-address.js';
import type { DownloadDeps, DownloadHandler } from './downloads.js';
import { fileDesk } from './file-desk.js';
import { makeFile } from './file-kinds.js';
import { refuseDownload } from './refusal-page.js';

export interface CalendarDeps extends Omit<DownloadDeps, 'now'> {
  /** Where people reach the service, without a slash at its end; null where that is not known. */
  readonly address: () => string | null;
}

/** Calendars that one person's clients fetch at the same time. */
const AT_ONCE = 4;
/** Seconds that a client may keep what it has; nobody in between may. */
const KEPT = 900;

/** Who opens it has the rights of that moment; nothing tells an address that was made up from one of someone else. */
export function calendars(deps: CalendarDeps): DownloadHandler {
  const turns = atOnce(AT_ONCE);
  return async (request, response) => {
    const address = openCalendarAddress(restOf(request), deps.keys);
    if (address === null || (deps.tenant !== null && address.for.tenant !== deps.tenant)) {
      refuseDownload(response, 'wrong', deps.language);
      return;
    }
    const { person, language } = address.for;
    try {
      const busy = () => refuseDownload(response, 'busy', language);
      await turns(person, () => answer(request, response, address, deps), busy);
    } catch (error) {
      const isKnown = error instanceof StoreError;
      if (!isKnown) deps.onError(error);
      if (response.headersSent) response.destroy();
      else refuseDownload(response, isKnown ? 'unavailable' : 'failed', language);
    }
  };
}

async function answer(request: Request, response: Response, asked: CalendarAddress, deps: CalendarDeps): Promise<void> {
  const { person, language } = asked.for;
  const actor: Actor = { id: person, name: '', roles: await deps.rolesOf(person) };
  const base = deps.address();
  const { of, generation } = asked;
  const file = await makeFile(
    { what: 'calendar', form: 'ics', of, generation },
    {
      ...fileDesk(actor, language, deps),
      addressOf: (code) => (base === null ? null : `${base}${MEASURES_PATH}/${code}`),
    },
  );
  if (file.type !== 'file') {
    refuseDownload(response, file.type, language);
    return;
  }
  let rows = 0;
  const pieces: Buffer[] = [];
  for await (const piece of file.pieces((more) => void (rows += more))) pieces.push(Buffer.from(piece));
  response.setHeader('Cache-Control', `private, max-age=${KEPT}`);
  response.writeHead(200, {
    'Content-Type': MEDIA_TYPES.ics,
    'Content-Disposition': 'inline; filename="nakoming.ics"',
  });
  response.end(request.method === 'HEAD' ? undefined : Buffer.concat(pieces));
  deps.onFetched({ person, file: 'calendar', form: 'ics', link: of, rows, whole: true });
}
