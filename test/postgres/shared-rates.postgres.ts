import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { CONVERSATION_LIMITS } from '../../src/scheduler/deliver/conversation-rates.js';
import { realLater } from '../../src/scheduler/deliver/later.js';
import { Rates, TENANT_LIMITS } from '../../src/scheduler/deliver/rates.js';
import { connectTo } from '../../src/stores/postgres/pg-database.js';
import { openPostgresShares } from '../../src/stores/postgres/shares.js';
import { migrated, REAL } from '../contracts/postgres-kept.js';
import { exceeded } from '../scheduler/deliver/naive-windows.js';
import { PostgresServer } from '../support/postgres-server.js';

/** Milliseconds. */
const LASTS = 12_000;
const DIES_AFTER = 5000;
const LINES = 60;

const passed = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Counted {
  readonly kind: 'answer' | 'message';
  readonly conversation: string;
  readonly instance: string;
  readonly at: number;
}

describe('rates that instances share by a PostgreSQL server', () => {
  let server: PostgresServer;
  let url: string;
  let counted: Counted[];

  before(async () => {
    server = await PostgresServer.start();
    url = await server.makeDatabase();
    const database = connectTo({ url, elapsed: REAL, onNotice: () => undefined });
    await migrated(database);
    await database.close();
  });
  after(() => server.remove());

  /** Counts a request some time before it answers. */
  async function service(request: Omit<Counted, 'at'>): Promise<void> {
    const takes = 20 + Math.random() * 80;
    const until = takes * Math.random();
    await passed(until);
    counted.push({ ...request, at: performance.now() });
    await passed(takes - until);
  }

  function instance(name: string) {
    const database = connectTo({ url, elapsed: REAL, onNotice: () => undefined });
    const shares = openPostgresShares({ database });
    const rates = new Rates({ elapsed: REAL, later: realLater, shared: { shares, instance: name } });
    let isAlive = true;
    let asked = 0;
    const send = async (kind: Counted['kind'], conversation: string) => {
      const pass = await rates[kind](conversation);
      if (!isAlive) return;
      await service({ kind, conversation, instance: name });
      if (isAlive) pass.done();
    };
    const line = async () => {
      while (isAlive) await send('message', `${name} ${(asked += 1) % 500}`);
    };
    return {
      send,
      flood: () => void Array.from({ length: LINES }, line),
      end: () => {
        isAlive = false;
        return database.close();
      },
    };
  }

  const moments = (found: readonly Counted[]) => found.map(({ at }) => at);

  it('are kept to by instances on connections of their own, also when one dies and another comes', async () => {
    counted = [];
    const [dying, staying, asking] = [instance('dying'), instance('staying'), instance('asking')];
    for (const one of [dying, staying]) one.flood();
    const answers = Array.from({ length: 20 }, async (_, at) => {
      await passed(at * 300);
      await asking.send('answer', `person ${at}`);
    });
    await passed(DIES_AFTER);
    await dying.end();
    const coming = instance('coming');
    coming.flood();
    await passed(LASTS - DIES_AFTER);
    await Promise.all(answers);
    await Promise.all([staying.end(), asking.end(), coming.end()]);
    assert.deepEqual(exceeded(moments(counted), TENANT_LIMITS), []);
    assert.equal(counted.filter(({ kind }) => kind === 'answer').length, 20);
    for (const name of ['dying', 'staying', 'coming']) {
      assert.ok(
        counted.some((one) => one.instance === name),
        name,
      );
    }
  });

  it('are kept to in one conversation of all', async () => {
    counted = [];
    const instances = [instance('one'), instance('two'), instance('three')] as const;
    await passed(1000);
    const sending = Array.from({ length: 8 }, () => instances.map((one) => one.send('answer', 'shared')));
    await Promise.all(sending.flat());
    await Promise.all(instances.map((one) => one.end()));
    const shared = counted.filter(({ conversation }) => conversation === 'shared');
    assert.equal(shared.length, 24);
    assert.deepEqual(exceeded(moments(shared), CONVERSATION_LIMITS), []);
  });
});
