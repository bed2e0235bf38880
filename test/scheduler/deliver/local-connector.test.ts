import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { PlainCourier } from '../../../bench/connector-process.js';
import { faultsByLot, type Fault } from '../../support/local-connector-faults.js';
import { startLocalConnector, type LocalConnector, type LocalConnectorOptions } from '../../support/local-connector.js';

/** Longer than any test takes. */
const HOUR = 3_600_000;
const QUICK = 100;

describe('the local connector', () => {
  let connector: LocalConnector;
  let courier: PlainCourier;

  const start = async (options: LocalConnectorOptions = {}): Promise<void> => {
    connector = await startLocalConnector(options);
    courier = new PlainCourier(connector.port, QUICK);
  };
  const send = (key: string, to = 'anna') => courier.send({ key, to });

  beforeEach(() => start());

  afterEach(async () => {
    courier.close();
    await connector.close();
  });

  const startedWith = async (options: LocalConnectorOptions): Promise<void> => {
    courier.close();
    await connector.close();
    await start(options);
  };

  it('accepts what arrives, and remembers how often', async () => {
    assert.equal((await send('one')).result, 'sent');
    await send('one');
    await send('other', 'with a/slash');
    assert.deepEqual(connector.seen(), { requests: 3, accepted: { one: 2, other: 1 }, exceeded: {} });
  });

  it('refuses what exceeds the rate of a conversation, or of the tenant, and says which', async () => {
    await startedWith({ rates: { tenant: [[4, HOUR]], conversation: [[2, HOUR]] } });
    const results = [];
    for (const [key, to] of ['a', 'a', 'a', 'b', 'c'].entries()) results.push(await send(`${to}${key}`, to));
    assert.deepEqual(
      results.map(({ result, cause, retryAfter }) => [result, cause, retryAfter]),
      [
        ['sent', null, null],
        ['sent', null, null],
        ['again', 'HTTP 429', 1000],
        ['sent', null, null],
        ['again', 'HTTP 429', 1000],
      ],
    );
    assert.deepEqual(connector.seen().exceeded, { a2: 1, c4: 1 });
  });

  const FAULTS: readonly (readonly [Fault, result: string])[] = [
    [{ status: 429, retryAfter: 7 }, 'again'],
    [{ status: 412 }, 'again'],
    [{ status: 403 }, 'unreachable'],
    [{ status: 400 }, 'failed'],
    [{ status: 500, accepted: true }, 'unknown'],
    [{ status: 502, accepted: false }, 'unknown'],
    [{ silence: 'reset', accepted: true }, 'unknown'],
    [{ silence: 'reset', accepted: false }, 'unknown'],
    [{ silence: 'timeout', accepted: true }, 'unknown'],
    [{ silence: 'timeout', accepted: false }, 'unknown'],
  ];
  for (const [fault, result] of FAULTS) {
    it(`goes wrong as it is told: ${JSON.stringify(fault)}`, async () => {
      await startedWith({ faults: () => fault });
      const dispatch = await send('one');
      assert.equal(dispatch.result, result);
      assert.equal(dispatch.retryAfter, 'retryAfter' in fault ? 7000 : null);
      const accepted = 'accepted' in fault && fault.accepted;
      assert.deepEqual(connector.seen().accepted, accepted ? { one: 1 } : {});
    });
  }

  it('does not take what is too large', async () => {
    await startedWith({ maxBytes: 200 });
    assert.equal((await send('x'.repeat(200))).result, 'too_large');
    assert.equal((await send('one')).result, 'sent');
  });

  it('goes wrong by a lot that is the same each time, as often as it was told', () => {
    const faults = () =>
      faultsByLot(
        [
          [10, { status: 412 }],
          [5, { status: 403 }],
        ],
        3,
        new Set(['spared']),
      );
    const drawn = (conversation: string) => {
      const lot = faults();
      return Array.from({ length: 2000 }, (_, number) => lot({ number, key: `message-${number}`, conversation }));
    };
    assert.deepEqual(drawn('anna'), drawn('anna'));
    const share = (status: number) =>
      drawn('anna').filter((fault) => fault !== null && 'status' in fault && fault.status === status).length / 20;
    assert.ok(Math.abs(share(412) - 10) < 2, String(share(412)));
    assert.ok(Math.abs(share(403) - 5) < 2, String(share(403)));
    assert.ok(drawn('spared').every((fault) => fault === null));
  });
});
