import type { Outbox } from '../../../src/domain/reminders/outbox.js';
import { openData, type OpenedData, type StoreOptions } from '../../../src/stores/open.js';
import { DataFolder, QUICK_OWNER, REAL_TIME } from '../../support/data-folder.js';

/** A folder of data for one test, and the outbox that is open in it. */
export class OutboxFolder {
  readonly files: DataFolder;
  #opened: OpenedData | null = null;

  private constructor(files: DataFolder) {
    this.files = files;
  }

  static async make(): Promise<OutboxFolder> {
    return new OutboxFolder(await DataFolder.make());
  }

  get log(): string {
    return this.files.file('outbox.jsonl');
  }

  get notices(): readonly string[] {
    return this.files.notices;
  }

  /** Closes what is open, and opens the same data again. */
  async open(options: Partial<StoreOptions> = {}): Promise<Outbox> {
    await this.close();
    const onNotice = (notice: string) => this.files.notices.push(notice);
    this.#opened = await openData({
      dataDir: this.files.path,
      elapsed: REAL_TIME,
      onNotice,
      owner: QUICK_OWNER,
      ...options,
    });
    return this.#opened.outbox;
  }

  async close(): Promise<void> {
    await this.#opened?.outbox.close();
    await this.#opened?.store.close();
    this.#opened = null;
  }

  async remove(): Promise<void> {
    await this.close();
    await this.files.remove();
  }
}
