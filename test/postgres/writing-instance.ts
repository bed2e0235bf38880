/**
 * A process of its own with a store on a database that it shares; it changes measures again and again and prints the key
 * of each change once it is confirmed. Arguments: the address of the database, its name among the instances, how many.
 */
import { openPostgres } from '../../src/stores/postgres/open.js';
import { change, changed, measure, measureCode, register } from '../support/builders.js';

const CODES = ['OW20-V1', 'OW20-V2', 'OW20-V3'];

async function run(url: string, name: string, count: number): Promise<void> {
  const elapsed = { milliseconds: () => performance.now() };
  const { store } = await openPostgres({ url, elapsed, onNotice: () => undefined });
  await store.load(register({ measures: CODES.map((code) => measure(code)) }));
  process.stdout.write('ready\n');
  const write = async (code: string, writer: number): Promise<void> => {
    for (let number = writer; number < count;) {
      const now = await store.measure(measureCode(code));
      if (now === undefined) throw new Error(`${code} is not there`);
      const key = `${name}-${number}`;
      const result = await store.commit(change(changed(now, { progress: number % 101 }), { key })).catch(() => null);
      // Another instance was first, or nobody knows: the same once more, under the same key.
      if (result === null || result.status === 'conflict') continue;
      process.stdout.write(`${key}\n`);
      number += CODES.length;
    }
  };
  await Promise.all(CODES.map(write));
  await store.close();
}

const [, , url = '', name = '', count = '0'] = process.argv;
await run(url, name, Number(count));
