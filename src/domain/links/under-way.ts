/** Files that take longer to fetch than a moment: told in the chat how far they are, and stopped from there. */
import type { PersonId } from '../register/codes.js';
import type { DownloadByRow } from './download.js';

/** A file of someone's: nobody else can name it so. */
export interface FileKey {
  readonly person: PersonId;
  /** Of this one time that it is fetched. */
  readonly id: string;
}

/** All of it was sent; it was stopped from the chat; the connection, or whatever it was made from, gave out. */
export type FileEnd = 'whole' | 'stopped' | 'broken_off';
/** `stopping`: whoever writes it has not heard yet; `lost`: nobody knows of it, and so nobody writes it any more. */
export type FileStage = 'under_way' | 'stopping' | FileEnd | 'lost';

export interface FileSoFar {
  readonly stage: FileStage;
  /** Handed over by then. */
  readonly rows: number;
}

/**
 * What is known of them to every instance: one writes a file, and any may hear that it is to be stopped. A convenience:
 * what is forgotten is `lost`, and the file itself goes on. Rejects with a StoreError where it cannot be reached.
 */
export interface FilesUnderWay {
  /** It is being written, and is so far; whether to go on. */
  advance(key: FileKey, rows: number): Promise<'go_on' | 'stop'>;
  /** It is not written any more. */
  end(key: FileKey, end: FileEnd, rows: number): Promise<void>;
  /** Asks whoever writes it to stop, once or more often; what becomes of it. One that has ended stays as it ended. */
  stop(key: FileKey): Promise<FileSoFar>;
}

/** Milliseconds. `silent`: whoever says nothing of it for so long has ended; `kept`: how one ended is known so long. */
export const UNDER_WAY = { silent: 60_000, kept: 3_600_000 } as const;

/** How far a file is. */
export interface FileProgressOutcome extends FileSoFar {
  readonly type: 'fileProgress';
  readonly id: string;
  readonly file: DownloadByRow;
  /** How many rows there will be; null where that is not known. */
  readonly of: number | null;
}

/** Tells a person in the chat with them alone, by one message that is changed from then on. */
export interface FileTeller {
  /**
   * Resolves when it is told, or cannot be: with false where it never will be, because they cannot be reached there.
   * Never rejects.
   */
  tell(progress: FileProgressOutcome): Promise<boolean>;
}
