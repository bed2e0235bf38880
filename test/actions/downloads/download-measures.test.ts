import assert from 'node:assert/strict';
import { downloadMeasures } from '../../../src/actions/downloads/download-measures.js';
import { StoreError } from '../../../src/domain/errors.js';
import type { Role } from '../../../src/domain/people/person.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { change, changed, circumstance, day, measure, person, register, risk } from '../../support/builders.js';
import { importDesk } from '../../support/import-desk.js';
import { storeWith } from '../../support/store-with.js';

async function all<T>(parts: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const part of parts) found.push(...part);
  return found;
}

const open = measure('OW20-V1', { progress: 10 });
const gone = { on: day('2021-01-20'), source: 'brief', by: person('p-sanne') };
const items = register({ measures: [open], risks: [risk()], circumstances: [circumstance('OW20-C1', { gone })] });

const ask = (store: Store, asOf?: string, roles: readonly Role[] = ['reader']) => {
  const { at } = importDesk(store);
  const query = asOf === undefined ? { criteria: [] } : { criteria: [], asOf: day(asOf) };
  return downloadMeasures({ query }, { ...at.actor, roles: new Set(roles) }, at);
};

describe('downloading measures', () => {
  it('gives them and all that they refer to as they were on the day that was asked about', async () => {
    const store = memoryStore(items);
    await store.commit(change(changed(open, { progress: 60 }), { occurredOn: day('2021-01-15') }));
    const told = await Promise.all(
      [undefined, '2021-01-16', '2021-01-14'].map(async (asOf) => {
        const outcome = await ask(store, asOf);
        assert(outcome.type === 'measures');
        const { measures, circumstances, risks } = outcome.register;
        const [one] = await all(measures);
        return [one?.progress, circumstances[0]?.gone?.on ?? null, (await all(risks)).length];
      }),
    );
    assert.deepEqual(told, [
      [60, '2021-01-20', 1],
      [60, null, 1],
      [10, null, 1],
    ]);
  });

  it('is for those who may read, whatever link they have', async () => {
    for (const roles of [[], ['administrator']] as const) {
      assert.equal((await ask(memoryStore(items), undefined, roles)).type, 'denied');
    }
  });

  it('says when the register is out of reach, and breaks off where that comes later', async () => {
    const failing = () => Promise.reject(new StoreError('STORE_UNREACHABLE', 'gone'));
    assert.equal((await ask(storeWith(memoryStore(items), { catalogue: failing }))).type, 'unavailable');
    const outcome = await ask(storeWith(memoryStore(items), { findRisks: failing }));
    assert(outcome.type === 'measures');
    await assert.rejects(all(outcome.register.risks), StoreError);
  });
});
