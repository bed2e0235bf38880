/** A delivery in simulated time from an outbox on disk, whose disk can fill up. */
import type { Outbox } from '../../src/domain/reminders/outbox.js';
import { openData, type OpenedData } from '../../src/stores/open.js';
import { journalCalls, type JournalCalls } from '../../src/stores/lowdb/journal-calls.js';
import { DataFolder, QUICK_OWNER } from '../support/data-folder.js';
import { aroundOutbox } from './deliver/around-outbox.js';
import { Delivering, type DeliveringOptions } from './deliver/delivering.js';
import { settled, SimulatedTime } from './deliver/simulated-time.js';

export class KeptDelivering {
  readonly folder: DataFolder;
  readonly time = new SimulatedTime();
  /** The disk takes half of a line and no more. */
  isFull = false;
  #opened: OpenedData | null = null;
  /** Calls of the outbox under way: simulated time waits for the disk. */
  #busy = 0;

  private constructor(folder: DataFolder) {
    this.folder = folder;
  }

  static async make(): Promise<KeptDelivering> {
    return new KeptDelivering(await DataFolder.make());
  }

  /** Opens what is kept. */
  async open(options: DeliveringOptions = {}): Promise<Delivering> {
    const write: JournalCalls['write'] = async (handle, bytes, position) => {
      if (!this.isFull) return journalCalls.write(handle, bytes, position);
      await journalCalls.write(handle, bytes.subarray(0, bytes.length / 2), position);
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    };
    this.#opened = await openData({
      dataDir: this.folder.path,
      onNotice: () => undefined,
      owner: QUICK_OWNER,
      elapsed: this.time,
      calls: { write },
    });
    return new Delivering({ ...options, kept: { outbox: this.#watched(this.#opened.outbox), time: this.time } });
  }

  /** Lets simulated time pass, no faster than the disk. */
  pass(milliseconds: number, enough?: () => boolean): Promise<void> {
    const quiet = async () => {
      do await settled();
      while (this.#busy > 0);
    };
    return this.time.pass(milliseconds, { quiet, ...(enough === undefined ? {} : { enough }) });
  }

  async close(): Promise<void> {
    await this.#opened?.outbox.close();
    await this.#opened?.store.close();
    this.#opened = null;
  }

  async remove(): Promise<void> {
    await this.close();
    await this.folder.remove();
  }

  #watched(outbox: Outbox): Outbox {
    return aroundOutbox(outbox, async (_call, work) => {
      this.#busy += 1;
      try {
        return await work();
      } finally {
        this.#busy -= 1;
      }
    });
  }
}
