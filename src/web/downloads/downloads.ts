/** GET and HEAD /downloads/:token: a file, for the person that the link was made for. */
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'restify';
import type { ActionDeps } from '../../actions/deps.js';
import type { People } from '../../cards/parts/names.js';
import { fileName } from '../../documents/file-name.js';
import { MEDIA_TYPES } from '../../documents/media-types.js';
import type { PersonId } from '../../domain/register/codes.js';
import type { Download } from '../../domain/links/download.js';
import { StoreError } from '../../domain/errors.js';
import type { Language } from '../../domain/language.js';
import type { Actor, Role } from '../../domain/people/person.js';
import { localeFor } from '../../locales/locale.js';
import { atOnce } from '../at-once.js';
import { restOf } from '../rest-of-path.js';
import { fileDesk } from './file-desk.js';
import { makeFile, type FileMade } from './file-kinds.js';
import { openLink, type Link, type LinkKeys } from './link-token.js';
import { refuseDownload, type Refusal } from './refusal-page.js';
import { watchFile, type Watch, type Watching } from './watch-file.js';

export interface DownloadDeps {
  readonly keys: LinkKeys;
  /** Milliseconds since 1970, as {@link linkMaker} has them. */
  readonly now: () => number;
  /** Whose people links are made for; null in local mode, where it is anyone's. */
  readonly tenant: string | null;
  /** Of what is said about a link that nobody can read. */
  readonly language: Language;
  readonly timeZone: string;
  readonly actions: Pick<ActionDeps, 'store' | 'calendar' | 'personal' | 'local'>;
  /** What the person may do at this moment. */
  readonly rolesOf: (person: PersonId) => Promise<ReadonlySet<Role>>;
  /** How the person may see others named. */
  readonly peopleFor: (actor: Actor) => Promise<People>;
  /** Tells in the chat of a file that takes long; absent: nobody is told. */
  readonly watching?: Watching | undefined;
  readonly onFetched: (fetched: Fetched) => void;
  readonly onError: (error: unknown) => void;
}

/** What is told of a file that was fetched: nothing of what stood in it. */
export interface Fetched {
  readonly person: PersonId;
  readonly file: Download['what'];
  readonly form: Download['form'];
  /** The id of the link. */
  readonly link: string;
  readonly rows: number;
  /** False where it broke off, here or there. */
  readonly whole: boolean;
}

export type DownloadHandler = (request: Request, response: Response) => Promise<void>;

/** Files that one person fetches at the same time. */
const AT_ONCE = 2;

export function downloads(deps: DownloadDeps): DownloadHandler {
  const turns = atOnce(AT_ONCE);
  return async (request, response) => {
    const link = openLink(restOf(request), deps.keys);
    const refusal = refusalOf(link, deps);
    if (link === null || refusal !== null) {
      refuseDownload(response, refusal ?? 'wrong', link?.for.language ?? deps.language);
      return;
    }
    const { person, language } = link.for;
    const busy = () => refuseDownload(response, 'busy', language);
    await turns(person, () => answer(request, response, link, deps), busy);
  };
}

function refusalOf(link: Link | null, { tenant, now }: DownloadDeps): Refusal | null {
  if (link === null || (tenant !== null && link.for.tenant !== tenant)) return 'wrong';
  return link.expires <= now() ? 'expired' : null;
}

async function answer(request: Request, response: Response, link: Link, deps: DownloadDeps): Promise<void> {
  const { what } = link;
  const { language, person } = link.for;
  try {
    const actor: Actor = { id: person, name: '', roles: await deps.rolesOf(person) };
    const file = await makeFile(what, fileDesk(actor, language, deps));
    if (file.type !== 'file') {
      refuseDownload(response, file.type, language);
      return;
    }
    const name = fileName(what, deps.actions.calendar.today(), localeFor(language));
    response.writeHead(200, {
      'Content-Type': MEDIA_TYPES[what.form],
      'Content-Disposition': `attachment; filename="${name}"`,
    });
    if (request.method === 'HEAD') response.end();
    else await send(file, response, link, deps);
  } catch (error) {
    const isKnown = error instanceof StoreError;
    if (!isKnown) deps.onError(error);
    if (response.headersSent) response.destroy();
    else refuseDownload(response, isKnown ? 'unavailable' : 'failed', language);
  }
}

/** No faster than it is taken. One that breaks off ends the connection, so that nobody takes half of it for the whole. */
async function send(file: FileMade, response: Response, link: Link, deps: DownloadDeps): Promise<void> {
  const watch = watchOf(file, link, deps);
  let [rows, whole] = [0, false];
  const pieces = file.pieces((more) => {
    rows += more;
    watch?.counted(more);
  });
  try {
    await pipeline(pieces, response, watch === null ? {} : { signal: watch.signal });
    whole = true;
  } catch (error) {
    if (!isClosedThere(error) && watch?.signal.aborted !== true) deps.onError(error);
  }
  watch?.ended(whole);
  const { id, what } = link;
  deps.onFetched({ person: link.for.person, file: what.what, form: what.form, link: id, rows, whole });
}

/** Of a file that may take long, where there is someone to tell of it. */
function watchOf({ long }: FileMade, { for: holder }: Link, { watching, onError }: DownloadDeps): Watch | null {
  return long === undefined || watching === undefined ? null : watchFile(long, holder, { ...watching, onError });
}

/** Whoever asked has gone: no fault of anyone. */
const isClosedThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
