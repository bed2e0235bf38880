import { journalCalls, type JournalCalls } from '../../src/stores/lowdb/journal-calls.js';

const failure = (code: string): Error => Object.assign(new Error(`${code}: it does not work`), { code });

/** Calls that fail when told to; a write that fails has written half. */
export class FailingCalls implements JournalCalls {
  /** The code of the system by the call that fails with it. */
  failing: Partial<Record<keyof JournalCalls, string>> = {};
  flushes = 0;

  readonly write: JournalCalls['write'] = async (handle, bytes, position) => {
    if (this.failing.write === undefined) return journalCalls.write(handle, bytes, position);
    await journalCalls.write(handle, bytes.subarray(0, bytes.length / 2), position);
    throw failure(this.failing.write);
  };

  readonly datasync: JournalCalls['datasync'] = async (handle) => {
    this.flushes += 1;
    if (this.failing.datasync !== undefined) throw failure(this.failing.datasync);
    return journalCalls.datasync(handle);
  };

  readonly truncate: JournalCalls['truncate'] = async (handle, length) => {
    if (this.failing.truncate !== undefined) throw failure(this.failing.truncate);
    return journalCalls.truncate(handle, length);
  };
}
