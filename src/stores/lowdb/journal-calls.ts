import type { FileHandle } from 'node:fs/promises';

/** What is done to the journal's file; tests count the calls and let them fail. */
export interface JournalCalls {
  /** Writes all of `bytes` at `position`, in bytes from the start. */
  readonly write: (handle: FileHandle, bytes: Buffer, position: number) => Promise<void>;
  readonly datasync: (handle: FileHandle) => Promise<void>;
  /** `length` in bytes. */
  readonly truncate: (handle: FileHandle, length: number) => Promise<void>;
}

export const journalCalls: JournalCalls = {
  write: async (handle, bytes, position) => {
    // A disk that fills up takes a part, and says so only when it is asked to take the rest.
    for (let written = 0; written < bytes.length;) {
      const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
      written += bytesWritten;
    }
  },
  datasync: (handle) => handle.datasync(),
  truncate: (handle, length) => handle.truncate(length),
};
