/** How many changes a second several instances confirm, whose commits wait for one another at the end of the journal. */
import type { Store } from '../../src/domain/store/store.js';
import type { PostgresServer } from '../../test/support/postgres-server.js';
import { Changes, commit } from '../changes.js';
import { median } from '../measurement.js';
import { filled, opened } from './register-in-database.js';

const ONE_BY_ONE = 300;
/** Changes under way at once in each instance. */
const TOGETHER = 50;
/** Milliseconds. */
const FOR = 8_000;

/** Milliseconds of each, one after the other. */
async function oneByOne(store: Store, changes: Changes): Promise<readonly number[]> {
  const times: number[] = [];
  for (let left = ONE_BY_ONE; left > 0; left -= 1) {
    const change = await changes.next();
    const began = performance.now();
    await commit(store, change);
    times.push(performance.now() - began);
  }
  return times;
}

async function asManyAsItTakes(store: Store, changes: Changes, until: number): Promise<number> {
  let count = 0;
  const worker = async () => {
    while (performance.now() < until) {
      await commit(store, await changes.next());
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
  return count;
}

export async function commitsASecond(server: PostgresServer, measures: number, instances: number): Promise<void> {
  const { url, register, store } = await filled(server, measures);
  const codes = register.measures.map(({ code }) => code);
  const others = await Promise.all(Array.from({ length: instances - 1 }, () => opened(url)));
  const stores = [store, ...others.map((one) => one.store)];
  // Each has measures of its own, so that no change is refused for another.
  const own = stores.map(
    (one, index) =>
      new Changes(
        one,
        codes.filter((_, at) => at % instances === index),
      ),
  );
  const [first] = own;
  if (first === undefined) throw new RangeError('no instances');
  const alone = median(await oneByOne(store, first));
  const until = performance.now() + FOR;
  const counts = await Promise.all(stores.map((one, index) => asManyAsItTakes(one, own[index] ?? first, until)));
  const perSecond = counts.reduce((total, count) => total + count, 0) / (FOR / 1000);
  console.log(
    `commits, ${measures} measures, ${instances} instances: one after the other ${alone.toFixed(1)} ms each; ` +
      `${TOGETHER} at once in each: ${Math.round(perSecond)} a second`,
  );
  await Promise.all(stores.map((one) => one.close()));
}
