/** Tells people in their own chat of files that take long to fetch. */
import type { Logger } from 'pino';
import { BotAdapter } from '../bot/adapter.js';
import type { SigningIn } from '../bot/signing-in/credentials.js';
import { tellingOfFiles, type TellOfFileDeps } from '../bot/sending/tell-of-file.js';
import type { FilesUnderWay } from '../domain/links/under-way.js';
import { BEAT, type Watching } from '../web/downloads/watch-file.js';

export interface TellingRoom {
  readonly watching: () => Watching;
  /** Resolves when there is nothing left to tell. */
  readonly settled: () => Promise<void>;
}

export type TellingDeps = Omit<TellOfFileDeps, 'adapter' | 'botId' | 'onFailed'> & {
  readonly files: FilesUnderWay;
  /** Null in local mode. */
  readonly signingIn: SigningIn | null;
  readonly log: Logger;
};

export function tellingRoom(deps: () => TellingDeps): TellingRoom {
  const following = new Set<Promise<void>>();
  let made: Watching | undefined;
  const make = (): Watching => {
    const { files, signingIn, log, ...others } = deps();
    const tellerFor = tellingOfFiles({
      ...others,
      // Whoever sends by this one has a pass of the pace already.
      adapter: new BotAdapter(signingIn, null),
      botId: signingIn?.identity.botId ?? null,
      onFailed: (cause) => log.warn({ cause }, 'could not tell how far a file is'),
    });
    return {
      files,
      tellerFor,
      beat: BEAT,
      following: (told) => {
        following.add(told);
        void told.finally(() => following.delete(told));
      },
    };
  };
  return {
    watching: () => (made ??= make()),
    settled: async () => {
      await Promise.all(following);
    },
  };
}
