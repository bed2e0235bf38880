/** Links to files and what answers them, which is loaded when the first link is opened. */
import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { LinksFor } from './domain/download.js';
import type { DownloadDeps, DownloadHandler } from './web/downloads/downloads.js';
import type { LinkKeys } from './web/downloads/link-token.js';
import { linkMaker } from './web/downloads/links.js';

export interface DownloadsRoom {
  /** Makes links; null: none are offered, and none are answered. */
  readonly links: LinksFor | null;
  readonly handler: DownloadHandler | null;
  /** The port is known: from now on links can be made on this machine. */
  readonly listening: (port: number) => void;
}

export type DownloadsSettings = Pick<Config, 'links' | 'teams' | 'host' | 'language' | 'timeZone'>;
export type DownloadsDeps = Pick<DownloadDeps, 'actions' | 'rolesOf' | 'peopleFor'>;

/** Random bytes of a key that lives as long as the process. */
const OWN_KEY = 32;

export function downloadsRoom(settings: DownloadsSettings, depsOf: () => DownloadsDeps, log: Logger): DownloadsRoom {
  const { teams, host, language, timeZone } = settings;
  const keys = keysOf(settings);
  let address = settings.links.publicUrl;
  if (keys === null) {
    log.info({ notice: noticeOf(settings) }, 'downloads');
    return { links: null, handler: null, listening: () => undefined };
  }
  const now = () => Date.now();
  let handler: Promise<DownloadHandler> | undefined;
  const load = async () => {
    const { downloads } = await import('./web/downloads/downloads.js');
    const tenant = teams?.tenantId ?? null;
    return downloads({
      ...depsOf(),
      ...{ keys, now, tenant, language, timeZone },
      onFetched: (fetched) => log.info(fetched, 'file fetched'),
      onError: (error) => log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'file not made'),
    });
  };
  return {
    links: linkMaker({ keys, address: () => address, now }),
    handler: async (request, response) => (await (handler ??= load()))(request, response),
    listening: (port) => void (address ??= `http://${host.includes(':') ? `[${host}]` : host}:${port}`),
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
