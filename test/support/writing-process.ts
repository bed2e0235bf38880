/**
 * A process of its own that changes measures again and again and prints the key of each change once it is confirmed;
 * for tests that end it without warning. Arguments: the folder of the data, and the numbers of the changes: to, from.
 */
import { openStore } from '../../src/stores/open.js';
import { change, changed, measure, measureCode, register } from './builders.js';
import { QUICK_OWNER, REAL_TIME } from './data-folder.js';

const CODES = ['OW20-V1', 'OW20-V2', 'OW20-V3'];
/** Under way at the same time, so that flushes are shared. */
const WRITERS = 3;

async function run(dataDir: string, to: number, from: number): Promise<void> {
  const store = await openStore({
    dataDir,
    elapsed: REAL_TIME,
    onNotice: () => undefined,
    owner: QUICK_OWNER,
    snapshots: { changes: 100, quiet: 5, rest: 0 },
  });
  await store.load(register({ measures: CODES.map((code) => measure(code)) }));
  process.stdout.write('ready\n');
  const write = async (code: string, writer: number): Promise<void> => {
    for (let number = from + writer; number < to; number += WRITERS) {
      const now = await store.measure(measureCode(code));
      if (now === undefined) throw new Error(`${code} is not there`);
      const result = await store.commit(change(changed(now, { progress: number % 101 }), { key: `change-${number}` }));
      if (result.status !== 'committed') throw new Error(result.status);
      process.stdout.write(`change-${number}\n`);
    }
  };
  await Promise.all(CODES.map(write));
  await store.close();
}

const [, , dataDir = '', to = '0', from = '0'] = process.argv;
await run(dataDir, Number(to), Number(from));
