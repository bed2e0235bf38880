/** Tells people in their own chat of files that take long to fetch. */
import type { Logger } from 'pino';
import { BotAdapter } from '../bot/adapter.js';
import { tellingOfFiles, type TellOfFileDeps } from '../bot/sending/tell-of-file.js';
import type { Config } from '../config.js';
import type { FilesUnderWay } from '../domain/links/under-way.js';
import type { Calendar } from '../domain/time/clock.js';
import { BEAT, type Watching } from '../web/downloads/watch-file.js';

export interface TellingRoom {
  readonly watching: () => Watching;
  /** Resolves when there is nothing left to tell. */
  readonly settled: () => Promise<void>;
}

export type TellingDeps = Omit<TellOfFileDeps, 'adapter' | 'botId' | 'onFailed'> & {
  readonly files: FilesUnderWay;
  readonly calendar: Calendar;
  readonly log: Logger;
};

export function tellingRoom({ teams }: Pick<Config, 'teams'>, deps: () => TellingDeps): TellingRoom {
  const following = new Set<Promise<void>>();
  let made: Watching | undefined;
  const make = (): Watching => {
    const { files, calendar, log, ...others } = deps();
    const tellerFor = tellingOfFiles({
      ...others,
      // Whoever sends by this one has a pass of the pace already.
      adapter: new BotAdapter(teams, null, calendar),
      botId: teams?.botId ?? null,
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
