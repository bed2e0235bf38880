/** Links to files and to the page for importing, and what answers them, which is loaded when the first is opened. */
import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { ImportLinkFor, LinksFor } from '../domain/links/download.js';
import { nameOf } from '../domain/errors.js';
import type { DownloadDeps, DownloadHandler } from '../web/downloads/downloads.js';
import type { LinkKeys } from '../web/downloads/link-token.js';
import { linkMaker } from '../web/downloads/links.js';
import type { ImportDeps } from '../web/imports/import-deps.js';
import { importLinkMaker } from '../web/imports/import-link.js';
import type { ImportHandler } from '../web/imports/imports.js';
import { whenAsked } from '../web/when-asked.js';
import { localAddress } from './local-address.js';

export interface DownloadsRoom {
  /** Makes links; null: none are offered, and none are answered. */
  readonly links: LinksFor | null;
  readonly handler: DownloadHandler | null;
  /** Answers the addresses of calendars. */
  readonly calendars: DownloadHandler | null;
  /** The same of the page for importing, and what answers it. */
  readonly importLinks: ImportLinkFor | null;
  readonly imports: ImportHandler | null;
  /** The port is known: from now on links can be made on this machine. */
  readonly listening: (port: number) => void;
}

export type DownloadsSettings = Pick<Config, 'links' | 'teams' | 'host' | 'language' | 'timeZone'>;
export type DownloadsDeps = Pick<DownloadDeps, 'rolesOf' | 'peopleFor' | 'watching'> &
  Pick<ImportDeps, 'actions' | 'ready'>;

/** Random bytes of a key that lives as long as the process. */
const OWN_KEY = 32;

const NO_ROOM: DownloadsRoom = {
  ...{ links: null, handler: null, calendars: null, importLinks: null, imports: null },
  listening: () => undefined,
};

/** `now`: milliseconds since 1970, always real: the links of every instance end at the same moment. */
export function downloadsRoom(
  settings: DownloadsSettings,
  depsOf: () => DownloadsDeps,
  { log, now }: { readonly log: Logger; readonly now: () => number },
): DownloadsRoom {
  const { teams, host, language, timeZone } = settings;
  const keys = keysOf(settings);
  let address = settings.links.publicUrl;
  if (keys === null) {
    log.info({ notice: noticeOf(settings) }, 'downloads');
    return NO_ROOM;
  }
  const making = { keys, address: () => address, now };
  const links = linkMaker(making);
  const all = () => ({ ...depsOf(), ...making, tenant: teams?.tenantId ?? null, language, timeZone, links });
  return {
    links,
    handler: whenAsked(async () => {
      const { downloads } = await import('../web/downloads/downloads.js');
      return downloads({
        ...all(),
        onFetched: (fetched) => log.info(fetched, 'file fetched'),
        onError: (error) => log.error({ error: nameOf(error) }, 'file not made'),
      });
    }),
    calendars: whenAsked(async () => {
      const { calendars } = await import('../web/downloads/calendar.js');
      return calendars({
        ...all(),
        onFetched: (fetched) => log.info(fetched, 'calendar fetched'),
        onError: (error) => log.error({ error: nameOf(error) }, 'calendar not made'),
      });
    }),
    importLinks: importLinkMaker(making),
    imports: whenAsked(async () => {
      const { imports } = await import('../web/imports/imports.js');
      return imports({
        ...all(),
        onImported: (told) => log.info(told, 'file imported'),
        onError: (error) => log.error({ error: nameOf(error) }, 'file not imported'),
      });
    }),
    listening: (port) => void (address ??= localAddress(host, port)),
  };
}

/** From Teams there have to be a key that other instances have as well, and an address that people can reach. */
function keysOf({ links: { secret, previous, publicUrl }, teams }: DownloadsSettings): LinkKeys | null {
  if (teams !== null && (secret === null || publicUrl === null)) return null;
  return { current: secret ?? randomBytes(OWN_KEY).toString('base64url'), previous };
}

function noticeOf({ links }: DownloadsSettings): string {
  const missing = [
    ...(links.secret === null ? ['LINK_SECRET (the same for every instance)'] : []),
    ...(links.publicUrl === null ? ['PUBLIC_URL'] : []),
  ];
  return `Cards offer no downloads. To offer them, set ${missing.join(' and ')}.`;
}
